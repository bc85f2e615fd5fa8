//! What a brand counts: words of a sentence, hashtags.

use prose::{Span, UnitKind, fold};
use wording::rules::charter::words;

use super::{Hashtags, finding};
use crate::Finding;
use crate::facts::Facts;

pub(super) fn sentences(facts: &Facts<'_>, most: u64) -> Option<Finding> {
    let long: Vec<Span> = facts
        .document
        .sentences_in_turn()
        .filter(|it| it.kind == UnitKind::Prose && it.words.len() as u64 > most)
        .map(|it| it.span)
        .collect();
    let message = || (words(facts.lang).sentences)(long.len() as u64, most);
    (!long.is_empty()).then(|| finding("charter-sentence", message()).at(long.clone()))
}

pub(super) fn hashtags(facts: &Facts<'_>, wanted: &Hashtags) -> Vec<Finding> {
    let words = words(facts.lang);
    let source = facts.document.source();
    let used = used(source, facts.document.body());
    let named = |tag: &String| fold(tag.trim_start_matches('#'));
    let mut found = Vec::new();
    if let Some(most) = wanted.most.filter(|most| used.len() as u64 > *most) {
        let over = used.iter().skip(most as usize).map(|(_, span)| *span);
        let message = (words.hashtags)(used.len() as u64, most);
        found.push(finding("charter-hashtags", message).at(over));
    }
    for tag in &wanted.required {
        if !facts.is_blank() && !used.iter().any(|(name, _)| *name == named(tag)) {
            found.push(finding("charter-hashtags", (words.hashtag_missing)(tag)));
        }
    }
    for tag in &wanted.banned {
        let spans: Vec<Span> =
            used.iter().filter(|(name, _)| *name == named(tag)).map(|(_, span)| *span).collect();
        if !spans.is_empty() {
            found.push(finding("charter-hashtags", (words.hashtag_banned)(tag)).at(spans));
        }
    }
    found
}

/// Hashtags of a text with their places: a sign after a space or a bracket, a letter after it.
fn used(source: &str, body: usize) -> Vec<(String, Span)> {
    let mut used = Vec::new();
    let mut before = ' ';
    let mut chars = source[body..].char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let free = before.is_whitespace() || matches!(before, '(' | '[' | '«' | '“' | '\'');
        before = c;
        if c != '#' || !free || !chars.peek().is_some_and(|(_, next)| next.is_alphabetic()) {
            continue;
        }
        let mut end = at + 1;
        while let Some((next, letter)) = chars.next_if(|(_, c)| c.is_alphanumeric() || *c == '_') {
            end = next + letter.len_utf8();
            before = letter;
        }
        let span = Span::new(body + at, body + end);
        used.push((fold(&source[span.start() + 1..span.end()]), span));
    }
    used
}
