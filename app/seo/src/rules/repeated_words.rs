//! Is a word repeated close by without need?
//!
//! A content word of five letters or more that comes four times within forty words, or a noun in
//! three sentences in a row of a paragraph, names and the words of the keyphrase aside.

use prose::order::by_place;
use std::collections::VecDeque;

use prose::{Chunk, Language, Span, UnitKind, Words};
use wording::rules::repeated_words::words;

use super::Rule;
use crate::facts::{Facts, Passage};
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "repeated-words", group: Group::Readability, weight: 2, check, yoast: &[] };

/// Words within which the same one is heard.
const NEAR: u32 = 40;
/// Buckets words are counted in: far more than words within reach.
const BUCKETS: usize = 1024;
/// Letters from which a word is heard again.
const LETTERS: u8 = 5;
/// What stands before a noun, folded, in French and in English.
const DETERMINERS: Words = Words::of(
    "a an ce ces cette des her his its la le les leur leurs mes mon my nos notre our ses son that \
     the their these this those un une vos votre your",
);

/// What is heard in a chunk.
#[derive(Debug, Default)]
pub(crate) struct Heard {
    /// Words of the sentences that are read aloud, and those sentences.
    spoken: u32,
    sentences: u32,
    /// Content words among them, in order.
    words: Vec<Said>,
}

/// A word, by its index in its chunk.
#[derive(Clone, Copy, Debug)]
struct Said {
    word: u32,
    /// How many words were spoken before it.
    position: u32,
    /// The number of its sentence, and whether what stands around it tells a noun.
    sentence: u32,
    noun: bool,
    /// Hash of what is compared.
    hash: u32,
}

/// Those of a sentence.
pub(super) fn read(passage: &Passage<'_, '_>, heard: &mut Heard) {
    if passage.sentence.kind != UnitKind::Prose || passage.sentence.quoted {
        return;
    }
    let chunk = passage.chunk;
    // Those of two paragraphs do not follow each other.
    let sentence = heard.sentences + passage.sentence.block() as u32;
    heard.sentences += 1;
    let mut last = "";
    for index in passage.sentence.words.range() {
        let word = &chunk.words()[index];
        let folded = chunk.folded(word);
        let position = heard.spoken;
        heard.spoken += 1;
        let noun = (DETERMINERS.holds(last) || folded.starts_with("l'"))
            && (passage.language == Language::Fr || is_head(passage, index));
        last = folded;
        let listened = !word.function && word.letters >= LETTERS;
        if listened && !chunk.word_text(word).starts_with(char::is_uppercase) {
            let hash = hash(key(folded));
            heard.words.push(Said { word: index as u32, position, sentence, noun, hash });
        }
    }
}

/// Whether nothing that a noun could be follows: `the latest` tells more, `the latest version` does not.
fn is_head(passage: &Passage<'_, '_>, index: usize) -> bool {
    let next = index + 1;
    !passage.sentence.words.range().contains(&next) || passage.chunk.words()[next].function
}

/// What is compared of a folded word: not its elision, nor its plural.
fn key(folded: &str) -> &str {
    let stem = folded.rsplit('\'').next().unwrap_or(folded);
    stem.strip_suffix(['s', 'x']).unwrap_or(stem)
}

fn hash(key: &str) -> u32 {
    key.bytes().fold(17, |hash, byte| hash.wrapping_mul(31).wrapping_add(u32::from(byte)))
}

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    if !facts.knows_function_words() || facts.is_blank() {
        return None;
    }
    let mut found = Repeats {
        facts,
        near: VecDeque::new(),
        counts: [0; BUCKETS],
        named: Vec::new(),
        spans: Vec::new(),
    };
    let (mut position, mut sentence) = (0, 0);
    for (chunk, kept) in &facts.chunks {
        found.read(chunk, &kept.heard, (position, sentence));
        position += kept.heard.spoken;
        sentence += kept.heard.sentences + chunk.blocks().len() as u32;
    }
    let Repeats { named, spans, .. } = found;
    if named.is_empty() {
        // A word written twice by accident is said by its own rule: nothing is right then.
        let doubled = facts.spans(|found| &found.doubled).next().is_some();
        return (!doubled).then(|| Finding::scored(9, words.right));
    }
    let score = if spans.len() as u64 * 50 > facts.words() { 3 } else { 6 };
    let mut spans = by_place(spans, |it| (it.start(), it.end()));
    spans.dedup();
    Some(Finding::scored(score, (words.found)(&named.join(", "))).at(spans))
}

/// The repeats met so far.
struct Repeats<'a> {
    facts: &'a Facts<'a>,
    /// The words heard within reach, the oldest first, with the chunk they are in.
    near: VecDeque<(&'a Chunk<'a>, Said)>,
    /// How many of them have a hash of each bucket.
    counts: [u8; BUCKETS],
    named: Vec<&'a str>,
    spans: Vec<Span>,
}

impl<'a> Repeats<'a> {
    /// Reads on with what is heard in a chunk, after so many words and sentences.
    fn read(&mut self, chunk: &'a Chunk<'a>, heard: &Heard, before: (u32, u32)) {
        for said in &heard.words {
            let (position, sentence) = (said.position + before.0, said.sentence + before.1);
            self.word(chunk, Said { position, sentence, ..*said });
        }
    }

    fn word(&mut self, chunk: &'a Chunk<'a>, said: Said) {
        while let Some((_, old)) = self.near.front()
            && old.position + NEAR < said.position
        {
            self.counts[old.hash as usize % BUCKETS] -= 1;
            self.near.pop_front();
        }
        let alike = |it: &&(&'a Chunk<'a>, Said)| it.1.hash == said.hash;
        let word = folded(chunk, said);
        let same = |(other, old): &&(&'a Chunk<'a>, Said)| {
            let heard = folded(other, *old);
            heard == word || key(heard) == key(word) && !self.is_named(other, *old)
        };
        // Most words are not heard again, and few of those that are, three times.
        let bucket = said.hash as usize % BUCKETS;
        let before: Vec<(&Chunk<'_>, Said)> = if self.counts[bucket] < 2 {
            Vec::new()
        } else {
            self.near.iter().rev().filter(alike).filter(same).take(3).copied().collect()
        };
        self.counts[bucket] += 1;
        let insists = before.len() == 3 || in_a_row(&before, said);
        if insists && !self.is_named(chunk, said) {
            for (other, old) in before {
                self.spans.push(other.words()[old.word as usize].span.shifted(other.start));
            }
            self.note(chunk, said);
        }
        self.near.push_back((chunk, said));
    }

    /// Whether it is a word of the keyphrase, which has to come back.
    fn is_named(&self, chunk: &Chunk<'_>, said: Said) -> bool {
        self.facts.subjects().any(|phrase| phrase.names(folded(chunk, said)))
    }

    fn note(&mut self, chunk: &'a Chunk<'a>, said: Said) {
        let word = &chunk.words()[said.word as usize];
        let text = chunk.word_text(word);
        if self.named.len() < 12 && !self.named.contains(&text) {
            self.named.push(text);
        }
        self.spans.push(word.span.shifted(chunk.start));
    }
}

/// Whether a noun and the two before it are in three sentences that follow each other.
fn in_a_row(before: &[(&Chunk<'_>, Said)], said: Said) -> bool {
    let [(_, last), (_, first)] = before else { return false };
    let stands = |old: &Said, back| old.noun && old.sentence + back == said.sentence;
    said.noun && stands(last, 1) && stands(first, 2)
}

fn folded<'a>(chunk: &Chunk<'a>, said: Said) -> &'a str {
    chunk.folded(&chunk.words()[said.word as usize])
}
