//! The sentences that say most of an article in its own words.
//!
//! A sentence weighs what its content words weigh in the whole text (how often each comes back), for its
//! length (Luhn, "The automatic creation of literature abstracts", 1958). One that leans on the sentence
//! before it is of no use alone and is left out.

use std::collections::{BTreeMap, BTreeSet};

use prose::{BlockKind, Document, Sentence, UnitKind};

use super::{Excerpt, ExcerptKind};
use prose::order::{ordered, place};

/// Words of a sentence that can stand alone, fewest and most.
const LENGTHS: std::ops::RangeInclusive<usize> = 6..=40;
/// Words a sentence is measured with besides its own, so that short ones do not always win.
const EVEN: usize = 8;

/// Folded words a sentence starts with when it leans on the one before.
const LEANING: [&str; 46] = [
    "ce",
    "cet",
    "cette",
    "ces",
    "c'est",
    "il",
    "elle",
    "ils",
    "elles",
    "celui-ci",
    "celle-ci",
    "ceci",
    "cela",
    "mais",
    "et",
    "or",
    "donc",
    "car",
    "ainsi",
    "alors",
    "puis",
    "enfin",
    "pourtant",
    "cependant",
    "toutefois",
    "ensuite",
    "aussi",
    "d'ou",
    "this",
    "that",
    "these",
    "those",
    "it",
    "he",
    "she",
    "they",
    "but",
    "and",
    "so",
    "then",
    "however",
    "therefore",
    "thus",
    "also",
    "still",
    "yet",
];

/// The key sentences, in the order of the text.
pub(super) fn sentences(document: &Document, most: usize) -> Vec<Excerpt> {
    let weights = weights(document);
    let mut ranked: Vec<(usize, &Sentence)> = document
        .sentences()
        .iter()
        .filter(|sentence| stands_alone(document, sentence))
        .map(|sentence| (weight(document, sentence, &weights), sentence))
        .collect();
    ranked = ordered(ranked, |(weight, _)| u32::MAX - place(*weight));
    let mut seen = BTreeSet::new();
    ranked.retain(|(_, sentence)| seen.insert(document.sentence_text(sentence)));
    ranked.truncate(most);
    let ranked = ordered(ranked, |(_, sentence)| place(sentence.span.start()));
    ranked.into_iter().map(|(_, sentence)| excerpt(document, sentence)).collect()
}

fn excerpt(document: &Document, sentence: &Sentence) -> Excerpt {
    Excerpt {
        kind: ExcerptKind::KeySentence,
        text: document.sentence_text(sentence).trim().to_owned(),
        start: sentence.span.start(),
        end: sentence.span.end(),
    }
}

/// How often each content word comes back; those of headings count double.
fn weights(document: &Document) -> BTreeMap<&str, usize> {
    let mut weights = BTreeMap::new();
    for block in document.blocks() {
        let worth = if matches!(block.kind, BlockKind::Heading(_)) { 2 } else { 1 };
        for word in &document.words()[block.words.range()] {
            if !word.function {
                *weights.entry(document.folded(word)).or_insert(0) += worth;
            }
        }
    }
    weights
}

/// A whole sentence of the author's, of a length to quote, that needs no other to be understood.
fn stands_alone(document: &Document, sentence: &Sentence) -> bool {
    let text = document.sentence_text(sentence).trim();
    let words = document.sentence_words(sentence);
    let leans = words.first().is_none_or(|first| LEANING.contains(&document.folded(first)));
    sentence.kind == UnitKind::Prose
        && !sentence.quoted
        && LENGTHS.contains(&words.len())
        && !leans
        && document.blocks()[sentence.block()].kind == BlockKind::Paragraph
        && text.starts_with(|c: char| c.is_uppercase() || c.is_numeric() || c == '«' || c == '“')
        && text.ends_with(['.', '!', '…', '»', '”'])
        && is_balanced(text)
}

/// Guillemets and quotation marks that open also close: half a quotation is nobody's words.
fn is_balanced(text: &str) -> bool {
    [('«', '»'), ('“', '”'), ('(', ')')]
        .iter()
        .all(|&(opens, closes)| text.matches(opens).count() == text.matches(closes).count())
}

fn weight(document: &Document, sentence: &Sentence, weights: &BTreeMap<&str, usize>) -> usize {
    let words = document.sentence_words(sentence);
    let content: BTreeSet<&str> =
        words.iter().filter(|word| !word.function).map(|word| document.folded(word)).collect();
    let total: usize = content.iter().filter_map(|word| weights.get(word)).map(|it| it - 1).sum();
    // The first sentence of the text and of each section says what follows.
    let opens = sentence.block() == 0
        || matches!(
            document.blocks().get(sentence.block().wrapping_sub(1)).map(|before| before.kind),
            Some(BlockKind::Heading(_))
        );
    let first = opens
        && document.blocks()[sentence.block()].sentences.start()
            == document
                .sentences()
                .partition_point(|other| other.span.start() < sentence.span.start());
    total * 1000 * if first { 5 } else { 4 } / (words.len() + EVEN)
}
