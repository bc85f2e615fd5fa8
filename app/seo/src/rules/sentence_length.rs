//! Are most sentences short enough to be held in memory?

use domain::ArticleKind;
use prose::{Language, Sentence, UnitKind};
use wording::rules::sentence_length::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule = Rule {
    id: "sentence-length",
    group: Group::Readability,
    weight: 10,
    check,
    yoast: &[Assessment { name: "textSentenceLength", group: Group::Readability, check: yoast }],
};

/// Words a sentence may have in a language.
pub(crate) fn limit(language: Language) -> u64 {
    match language {
        Language::Es | Language::It | Language::Pt => 25,
        _ => 20,
    }
}

/// Only sentences of paragraphs count: a list of three fruits is not three short sentences.
fn check(facts: &Facts<'_>) -> Option<Finding> {
    let limits = &facts.settings.limits;
    let most_words = limits.sentence_words.unwrap_or(limit(facts.language));
    measure(facts, most_words, limits.long_sentences_percent, false)
}

fn measure(facts: &Facts<'_>, limit: u64, most: f64, all_kinds: bool) -> Option<Finding> {
    let words = words(facts.lang);
    let (mut all, mut long) = (0, Vec::new());
    for (chunk, found) in &facts.chunks {
        all += if all_kinds { found.sums.sentences } else { found.sums.prose } as u64;
        if found.sums.longest_sentence as u64 > limit {
            let kind = |it: &&Sentence| all_kinds || it.kind == UnitKind::Prose;
            let sentences = chunk.sentences().iter().filter(kind);
            let over = sentences.filter(|sentence| sentence.words.len() as u64 > limit);
            long.extend(over.map(|sentence| sentence.span.shifted(chunk.start)));
        }
    }
    if all == 0 {
        return None;
    }
    let count = long.len() as u64;
    let percent = count as f64 / all as f64 * 100.0;
    let finding = if percent <= most {
        Finding::scored(9, (words.right)(count, all, limit, percent, most as u64))
    } else {
        let score = if percent <= most + 5.0 { 6 } else { 3 };
        Finding::scored(score, (words.long)(count, all, limit, percent, most as u64))
    };
    Some(finding.at(long))
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    // Nothing to measure is right for Yoast.
    let strict = matches!(facts.settings.kind, ArticleKind::Cornerstone | ArticleKind::Product);
    let most = if strict { 20.0 } else { 25.0 };
    let limit = limit(facts.language);
    Some(measure(facts, limit, most, true).unwrap_or_else(|| {
        Finding::scored(9, (words(facts.lang).right)(0, 0, limit, 0.0, most as u64))
    }))
}
