//! Do sentences in a row begin with the same word?

use std::ops::Range;

use prose::{Chunk, Sieve, Span, UnitKind};
use wording::rules::sentence_beginnings::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group};

/// Sentences in a row that may not begin alike.
const RUN: usize = 3;

/// Determiners and numerals, folded and sorted: after one of them the second word counts too.
#[rustfmt::skip]
const FIRST_EXCEPTIONS: &[&str] = &[
    "a", "an", "ce", "celle", "celles", "celui", "ces", "cet", "cette", "ceux", "cinq", "des",
    "deux", "dix", "eight", "five", "four", "huit", "la", "le", "les", "neuf", "nine", "one",
    "quatre", "sept", "seven", "six", "ten", "that", "the", "these", "this", "those", "three", "trois",
    "two", "un", "une",
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
    let openings: Vec<Opening> = openings(facts).collect();
    let sentences = facts.document.sentences();
    let spans = |run: &[Opening]| run.iter().map(|it| sentences[it.sentence].span).collect();
    let runs: Vec<Vec<Span>> = runs(facts, &openings).map(|run| spans(&openings[run])).collect();
    let longest = runs.iter().map(Vec::len).max().unwrap_or(0) as u64;
    Some(match runs.len() as u64 {
        0 => Finding::scored(9, words.right),
        count => Finding::scored(3, (words.alike)(count, longest)).at(runs.into_iter().flatten()),
    })
}

/// How a sentence begins.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Opening {
    /// Its index, in its chunk or in the document.
    sentence: usize,
    hash: u32,
}

/// Notes how the sentences of a chunk begin: not of lists and tables, which repeat on purpose, nor
/// headings, which are not read in a row.
pub(super) fn read(chunk: &Chunk<'_>, openings: &mut Vec<Opening>) {
    for (index, sentence) in chunk.sentences().iter().enumerate() {
        if sentence.kind == UnitKind::Prose {
            let words = chunk.sentence_words(sentence).iter().map(|word| chunk.folded(word));
            let (first, second) = beginning(words);
            let hash = first.bytes().chain(second.bytes());
            let hash =
                hash.fold(17_u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(u32::from(byte)));
            openings.push(Opening { sentence: index, hash });
        }
    }
}

/// Those of the document, in order.
fn openings(facts: &Facts<'_>) -> impl Iterator<Item = Opening> {
    facts.chunks.iter().flat_map(|(chunk, found)| {
        let placed = |it: &Opening| Opening { sentence: it.sentence + chunk.first_sentence, ..*it };
        found.openings.iter().map(placed)
    })
}

/// The first word, and the second after a determiner.
fn beginning<'a>(mut words: impl Iterator<Item = &'a str>) -> (&'a str, &'a str) {
    let first = words.next().unwrap_or_default();
    let counts = EXCEPTED.may_hold(first) && FIRST_EXCEPTIONS.binary_search(&first).is_ok();
    (first, if counts { words.next().unwrap_or_default() } else { "" })
}

/// Whether two sentences begin alike.
fn alike(facts: &Facts<'_>, one: Opening, two: Opening) -> bool {
    let words = |it: Opening| {
        let words = facts.document.sentence_words(&facts.document.sentences()[it.sentence]);
        beginning(words.iter().map(|word| facts.document.folded(word)))
    };
    one.hash == two.hash && words(one) == words(two)
}

/// Ranges of at least [`RUN`] equal beginnings.
fn runs(facts: &Facts<'_>, openings: &[Opening]) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    let mut runs = Vec::new();
    for at in 1..=openings.len() {
        if at == openings.len() || !alike(facts, openings[at], openings[from]) {
            if at - from >= RUN {
                runs.push(from..at);
            }
            from = at;
        }
    }
    runs.into_iter()
}

#[cfg(test)]
mod tests {
    #[test]
    fn words_are_sorted_for_the_search() {
        assert!(super::FIRST_EXCEPTIONS.is_sorted());
    }
}
