//! Do sentences in a row begin with the same word?

use std::ops::Range;

use prose::{Chunk, Sieve, Span, UnitKind, Words};
use wording::rules::sentence_beginnings::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group};

/// Sentences in a row that may not begin alike.
const RUN: usize = 3;

/// Determiners and numerals, folded and sorted: after one of them the second word counts too.
const FIRST_EXCEPTIONS: Words = Words::of(
    "a an ce celle celles celui ces cet cette ceux cinq des deux dix eight five four huit la le les \
     neuf nine one quatre sept seven six ten that the these this those three trois two un une",
);

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
    let runs = runs(facts);
    let longest = runs.iter().map(Range::len).max().unwrap_or(0) as u64;
    Some(match runs.len() as u64 {
        0 => Finding::scored(9, words.right),
        count => Finding::scored(3, (words.alike)(count, longest)).at(spans(facts, &runs)),
    })
}

/// How a sentence begins.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Opening {
    /// Its index, in its chunk.
    sentence: usize,
    hash: u32,
    /// Words of it that count, at most two.
    words: u8,
}

/// Notes how the sentences of a chunk begin: not of lists and tables, which repeat on purpose, nor
/// headings, which are not read in a row.
pub(super) fn read(chunk: &Chunk<'_>, openings: &mut Vec<Opening>) {
    for (index, sentence) in chunk.sentences().iter().enumerate() {
        if sentence.kind == UnitKind::Prose {
            let words = chunk.sentence_words(sentence).iter().map(|word| chunk.folded(word));
            let (hash, words) = beginning(words);
            openings.push(Opening { sentence: index, hash, words });
        }
    }
}

/// The sentences of runs, which are ranges of openings in the order of the text.
fn spans(facts: &Facts<'_>, runs: &[Range<usize>]) -> Vec<Span> {
    let mut runs = runs.iter();
    let mut run = runs.next();
    let mut spans = Vec::new();
    let openings = facts
        .chunks
        .iter()
        .flat_map(|(chunk, found)| found.openings.iter().map(move |it| (chunk, it.sentence)));
    for (at, (chunk, sentence)) in openings.enumerate() {
        if run.is_some_and(|it| it.end <= at) {
            run = runs.next();
        }
        let Some(run) = run else { break };
        if run.contains(&at) {
            spans.push(chunk.sentences()[sentence].span.shifted(chunk.start));
        }
    }
    spans
}

/// The hash of the first word, and of the second after a determiner; how many words these are.
fn beginning<'a>(mut words: impl Iterator<Item = &'a str>) -> (u32, u8) {
    let first = words.next().unwrap_or_default();
    let counts = EXCEPTED.may_hold(first) && FIRST_EXCEPTIONS.holds(first);
    let second = if counts { words.next().unwrap_or_default() } else { "" };
    let bytes = first.bytes().chain([b' ']).chain(second.bytes());
    let hash = bytes.fold(17_u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(u32::from(byte)));
    (hash, 1 + u8::from(counts))
}

/// The words a sentence begins with.
fn words_of<'a>(chunk: &Chunk<'a>, it: &Opening) -> impl Iterator<Item = &'a str> {
    let words = chunk.sentence_words(&chunk.sentences()[it.sentence]);
    let (chunk, most) = (*chunk, usize::from(it.words));
    words.iter().take(most).map(move |word| chunk.folded(word))
}

/// Ranges of at least [`RUN`] equal beginnings.
fn runs(facts: &Facts<'_>) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut at = 0;
    let mut first: Option<(usize, &Chunk<'_>, &Opening)> = None;
    let mut close = |from: Option<usize>, at: usize| {
        runs.extend(from.filter(|from| at - from >= RUN).map(|from| from..at));
    };
    for (chunk, found) in &facts.chunks {
        for opening in &found.openings {
            let alike = first.is_some_and(|(_, other, one)| {
                one.hash == opening.hash && words_of(other, one).eq(words_of(chunk, opening))
            });
            if !alike {
                close(first.map(|it| it.0), at);
                first = Some((at, chunk, opening));
            }
            at += 1;
        }
    }
    close(first.map(|it| it.0), at);
    runs
}
