//! Is a word repeated close by without need?
//!
//! A content word of five letters or more that comes four times within forty words, names and the
//! words of the keyphrase aside; or a word doubled by mistake (`de de`).

use std::collections::HashMap;

use prose::{Span, UnitKind, Word};
use wording::rules::repeated_words::words;

use super::Rule;
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "repeated-words", group: Group::Readability, weight: 2, check, yoast: &[] };

/// Words within which the same one is heard.
const NEAR: usize = 40;
/// Letters from which a word is heard again.
const LETTERS: u8 = 5;
/// Doubled words that are right.
const DOUBLES: [&str; 12] =
    ["nous", "vous", "faire", "had", "that", "is", "bon", "tout", "so", "very", "tres", "non"];

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    if !facts.knows_function_words() || facts.is_blank() {
        return None;
    }
    let mut found = Repeats::default();
    for sentence in facts.document.sentences() {
        if sentence.kind == UnitKind::Prose && !sentence.quoted {
            for word in facts.document.sentence_words(sentence) {
                found.read(facts, word);
            }
        }
        found.last = None;
    }
    if found.named.is_empty() {
        return Some(Finding::scored(9, words.right));
    }
    let score = if found.spans.len() as u64 * 50 > facts.words() { 3 } else { 6 };
    found.spans.sort_unstable();
    found.spans.dedup();
    Some(Finding::scored(score, (words.found)(&found.named.join(", "))).at(found.spans))
}

/// Position and span, three times, and how often the word was read.
type Places = ([(usize, Span); 3], usize);

#[derive(Default)]
struct Repeats<'a> {
    /// The last three places of each word, the oldest first, and how many there were.
    places: HashMap<&'a str, Places>,
    position: usize,
    /// The word right before, in the same sentence.
    last: Option<(&'a str, Span)>,
    named: Vec<&'a str>,
    spans: Vec<Span>,
}

impl<'a> Repeats<'a> {
    fn read(&mut self, facts: &'a Facts<'_>, word: &Word) {
        let folded = facts.document.folded(word);
        self.position += 1;
        if let Some((_, before)) =
            self.last.filter(|(last, _)| *last == folded && doubled(facts, word, folded))
        {
            self.note(facts, word, &[before, word.span]);
        }
        self.last = Some((folded, word.span));
        let text = facts.document.word_text(word);
        let heard =
            !word.function && word.letters >= LETTERS && !text.starts_with(char::is_uppercase);
        if !heard || facts.subjects().any(|phrase| phrase.names(folded)) {
            return;
        }
        let stem = folded.rsplit('\'').next().unwrap_or(folded);
        let key = stem.strip_suffix(['s', 'x']).unwrap_or(stem);
        let (mut places, seen) = self.places.get(key).copied().unwrap_or_default();
        if seen >= 3 && self.position - places[0].0 <= NEAR {
            self.note(facts, word, &[places[0].1, places[1].1, places[2].1, word.span]);
        }
        places.rotate_left(1);
        places[2] = (self.position, word.span);
        self.places.insert(key, (places, seen + 1));
    }

    fn note(&mut self, facts: &'a Facts<'_>, word: &Word, spans: &[Span]) {
        let text = facts.document.word_text(word);
        if self.named.len() < 12 && !self.named.contains(&text) {
            self.named.push(text);
        }
        self.spans.extend(spans);
    }
}

/// Whether the second of two equal words is a slip: nothing but a space stands between them.
fn doubled(facts: &Facts<'_>, word: &Word, folded: &str) -> bool {
    let text = facts.document.plain().get(..word.text.start).unwrap_or_default();
    let touching =
        text.trim_end().ends_with(char::is_alphabetic) && text.ends_with(char::is_whitespace);
    word.function
        && touching
        && folded.chars().all(char::is_alphabetic)
        && !DOUBLES.contains(&folded)
}
