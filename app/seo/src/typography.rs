//! Typography as findings: one for each rule that is broken, with all its places and their replacements.
//!
//! It weighs nothing in the scores: a space before a sign is right or wrong, not well or badly written.

/// Ids of its findings.
pub use prose::typography::RULES;

use prose::typography::Locale;
use prose::{Language, Span};
use wording::Lang;
use wording::rules::typography::words;

use crate::facts::Facts;
use crate::{Finding, Fix, Group, Verdict};

/// What to put right in a draft in the language of the locale.
pub(crate) fn findings(facts: &Facts<'_>) -> Vec<Finding> {
    let Some(locale) = facts.settings.typography.and_then(|own| house(own, facts.language)) else {
        return Vec::new();
    };
    let chunks: Vec<_> = facts
        .chunks
        .iter()
        .map(|(chunk, found)| (chunk.start, found.typography(chunk, locale)))
        .collect();
    let found = || chunks.iter().flat_map(|(start, list)| list.iter().map(move |it| (*start, it)));
    // Counted first: lists that grow to half a million leave as much again behind.
    let mut counts = [0; RULES.len()];
    found().for_each(|(_, it)| counts[usize::from(it.rule)] += 1);
    let mut rules = counts.map(Vec::with_capacity);
    for (start, it) in found() {
        let span = it.span.shifted(start);
        let fix = Fix { start: span.start(), end: span.end(), text: it.fix().into() };
        rules[usize::from(it.rule)].push(fix);
    }
    let broken = RULES.into_iter().zip(rules).filter(|(_, fixes)| !fixes.is_empty());
    broken.map(|(rule, fixes)| finding(facts, rule, fixes)).collect()
}

/// Whose typography a text in a language follows in a house that looks at it: English has one for all.
fn house(own: Locale, language: Language) -> Option<Locale> {
    match language {
        Language::En => Some(Locale::En),
        _ => (own.language() == language).then_some(own),
    }
}

fn finding(facts: &Facts<'_>, rule: &'static str, fixes: Vec<Fix>) -> Finding {
    let message = message(facts.lang, rule, fixes.len());
    let spans: Vec<Span> = fixes.iter().map(|it| seen(facts, it)).collect();
    Finding {
        rule,
        group: Group::Typography,
        verdict: Verdict::Improve,
        score: 6,
        fix: fixes.first().cloned(),
        fixes,
        ..Finding::info(message).at(spans)
    }
}

/// What a rule says of so many places.
pub(crate) fn message(lang: Lang, rule: &str, places: usize) -> String {
    (words(lang).found)(rule, places as u64)
}

/// Where a missing sign is to be seen: at the character after its place, or before it at the end.
fn seen(facts: &Facts<'_>, fix: &Fix) -> Span {
    let source = facts.document.source();
    if fix.start < fix.end {
        return Span::new(fix.start, fix.end);
    }
    let next = source.get(fix.end..).and_then(|rest| rest.chars().next());
    match next.filter(|it| !it.is_control()) {
        Some(next) => Span::new(fix.start, fix.end + next.len_utf8()),
        None => {
            let last = source.get(..fix.start).and_then(|text| text.chars().next_back());
            Span::new(fix.start - last.map_or(0, char::len_utf8), fix.end)
        }
    }
}

#[cfg(test)]
mod tests {
    use prose::typography::{Locale, findings, fix_all};
    use wording::help::house;

    #[test]
    fn every_rule_of_the_house_is_explained_and_its_example_breaks_it() {
        let explained: Vec<&str> = house::ALL.iter().map(|it| it.id).collect();
        let all: Vec<&str> = super::RULES.into_iter().chain(crate::charter::RULES).collect();
        assert_eq!(explained, all);
        for it in house::ALL {
            let Some(locale) = Locale::of_tag(it.locale) else {
                assert!(it.id.starts_with("charter-") && it.bad != it.good, "{}", it.id);
                continue;
            };
            let found = findings(it.bad, locale);
            assert!(found.iter().any(|found| found.id() == it.id), "{}: {found:?}", it.id);
            assert_ne!(fix_all(it.bad, locale), it.bad);
        }
    }
}
