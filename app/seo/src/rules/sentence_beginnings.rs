//! Do sentences in a row begin with the same word?

use prose::{Sentence, Sieve, Span, UnitKind, Word};
use wording::rules::sentence_beginnings::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group};

/// Sentences in a row that may not begin alike.
const RUN: usize = 3;

/// Determiners and numerals, folded: after one of them the second word counts too.
const FIRST_EXCEPTIONS: &[&str] = &[
    "le", "la", "les", "un", "une", "des", "deux", "trois", "quatre", "cinq", "six", "sept",
    "huit", "neuf", "dix", "ce", "cet", "cette", "ces", "celui", "celle", "ceux", "celles", "the",
    "a", "an", "one", "two", "three", "four", "five", "seven", "eight", "nine", "ten", "this",
    "that", "these", "those",
];

static EXCEPTED: Sieve = Sieve::of(FIRST_EXCEPTIONS);

pub(super) const RULE: Rule = Rule {
    id: "sentence-beginnings",
    group: Group::Readability,
    weight: 3,
    check,
    yoast: &[Assessment { name: "sentenceBeginnings", group: Group::Readability, check }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    if facts.is_blank() && !facts.yoast() {
        return None;
    }
    let sentences: Vec<&Sentence> =
        facts.document.sentences().iter().filter(|s| spoken(s)).collect();
    let beginnings: Vec<Beginning<'_>> =
        sentences.iter().map(|sentence| beginning(facts, sentence)).collect();
    let runs: Vec<Vec<Span>> =
        runs(&beginnings).map(|(from, to)| spans(&sentences[from..to])).collect();
    let longest = runs.iter().map(Vec::len).max().unwrap_or(0) as u64;
    Some(match runs.len() as u64 {
        0 => Finding::scored(9, words.right),
        count => Finding::scored(3, (words.alike)(count, longest)).at(runs.into_iter().flatten()),
    })
}

/// Lists and tables repeat on purpose; headings are not read in a row.
fn spoken(sentence: &Sentence) -> bool {
    sentence.kind == UnitKind::Prose && !sentence.words.is_empty()
}

/// The first word, and the second after a determiner.
type Beginning<'a> = (&'a str, &'a str);

fn beginning<'a>(facts: &'a Facts<'_>, sentence: &Sentence) -> Beginning<'a> {
    let words: &[Word] = facts.document.sentence_words(sentence);
    let first = words.first().map_or("", |word| facts.document.folded(word));
    match words.get(1) {
        Some(second) if EXCEPTED.may_hold(first) && FIRST_EXCEPTIONS.contains(&first) => {
            (first, facts.document.folded(second))
        }
        _ => (first, ""),
    }
}

/// Ranges of at least [`RUN`] equal beginnings.
fn runs(beginnings: &[Beginning<'_>]) -> impl Iterator<Item = (usize, usize)> {
    let mut from = 0;
    let mut ends = Vec::new();
    for at in 1..=beginnings.len() {
        if at == beginnings.len() || beginnings[at] != beginnings[from] {
            if at - from >= RUN {
                ends.push((from, at));
            }
            from = at;
        }
    }
    ends.into_iter()
}

fn spans(sentences: &[&Sentence]) -> Vec<Span> {
    sentences.iter().map(|sentence| sentence.span).collect()
}
