//! Typography as findings: one for each rule that is broken, with all its places and their replacements.
//!
//! It weighs nothing in the scores: a space before a sign is right or wrong, not well or badly written.

use std::collections::BTreeMap;

use prose::Span;
use wording::rules::typography::words;

use crate::facts::Facts;
use crate::{Finding, Fix, Group, Verdict};

/// Ids of its findings.
pub const RULES: [&str; 12] = [
    "punctuation-space",
    "guillemets",
    "apostrophe",
    "ellipsis",
    "thousands",
    "unit-space",
    "title-space",
    "ligature",
    "stray-space",
    "double-space",
    "quotes",
    "dash",
];

/// What to put right in a draft in the language of the locale.
pub(crate) fn findings(facts: &Facts<'_>) -> Vec<Finding> {
    let Some(locale) = facts.settings.typography.filter(|it| it.language() == facts.language)
    else {
        return Vec::new();
    };
    let mut rules: BTreeMap<usize, Vec<Fix>> = BTreeMap::new();
    for (chunk, found) in &facts.chunks {
        for it in found.typography(chunk, locale).iter() {
            let span = it.span.shifted(chunk.start);
            let fix = Fix { start: span.start(), end: span.end(), text: it.fix.clone() };
            let rule = RULES.iter().position(|rule| *rule == it.rule).unwrap_or(RULES.len());
            rules.entry(rule).or_default().push(fix);
        }
    }
    let said =
        rules.into_iter().filter_map(|(rule, fixes)| Some(finding(facts, RULES.get(rule)?, fixes)));
    said.collect()
}

fn finding(facts: &Facts<'_>, rule: &'static str, fixes: Vec<Fix>) -> Finding {
    let message = (words(facts.lang).found)(rule, fixes.len() as u64);
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
            assert!(found.iter().any(|found| found.rule == it.id), "{}: {found:?}", it.id);
            assert_ne!(fix_all(it.bad, locale), it.bad);
        }
    }
}
