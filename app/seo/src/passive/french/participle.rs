//! The participle behind être, a few light words aside.

use prose::Words;

use super::super::{after_aside, before, clause_ends, folded};
use super::participles::{IRREGULAR, NOT_PARTICIPLES};
use crate::keyphrase::tokens::{Glue, Token};

/// Words that may stand between être and its participle, folded and sorted.
pub(super) const BETWEEN: Words = Words::of(
    "a abord ailleurs ainsi alors aujourd'hui aussi aussitot autrefois beaucoup bel bien ca ce \
     cependant d deja depuis desormais donc elle elles en encore enfin ensuite et eux exemple fait \
     guere hier ici il ils jamais je jour juste la longtemps maintenant mal meme memes mieux moins \
     ni nous on par parfois partout pas peine peu plus point pourtant presque puis rarement rien \
     seulement si soudain souvent t tot toujours tous tout toute toutes tres trop tu vite vous \
     vraiment y",
);

/// Phrases that may stand between être and its participle, folded.
const PHRASES: [&str; 32] = [
    "a jamais",
    "a nouveau",
    "a plusieurs reprises",
    "a raison",
    "a temps",
    "a tort",
    "au prealable",
    "d office",
    "de fait",
    "de moins en moins",
    "de nouveau",
    "de plus en plus",
    "de preference",
    "de temps en temps",
    "en aucun cas",
    "en aucune facon",
    "en aucune maniere",
    "en effet",
    "en grande partie",
    "en moyenne",
    "en outre",
    "en partie",
    "en priorite",
    "en vain",
    "le plus souvent",
    "par la suite",
    "sans cesse",
    "sans doute",
    "tant bien que mal",
    "tour a tour",
    "tout a fait",
    "tout de meme",
];

/// The participle that follows the auxiliary, a few light words aside.
pub(super) fn participle(text: &str, tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let from = after_aside(text, tokens, at + 1);
    let (mut next, mut reach) = (from, from + 5);
    while next < reach.min(tokens.len()) {
        if clause_ends(text, tokens, next) {
            return None;
        }
        if let Some(after) = after_phrase(tokens, next) {
            reach += after - next;
            next = after;
            continue;
        }
        // `il sera procédé au tirage`
        let impersonal = folded(tokens, next) == "procede" && before(tokens, at, 1) == "il";
        if (impersonal || is_participle(text, &tokens[next])) && !noun_like(tokens, next) {
            return Some(next);
        }
        let word = folded(tokens, next);
        if !is_adverb(word) && !BETWEEN.holds(word) {
            return None;
        }
        next += 1;
    }
    None
}

/// The token after a phrase that begins at `at`: `de préférence`, `plusieurs fois`.
fn after_phrase(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    if matches!(folded(tokens, at + 1), "fois" | "reprises") {
        return Some(at + 2);
    }
    PHRASES.iter().find_map(|phrase| spells(tokens, at, phrase))
}

/// The token after a phrase that the tokens from `at` on spell.
pub(super) fn spells(tokens: &[Token<'_>], at: usize, phrase: &str) -> Option<usize> {
    let mut next = at;
    let spelled = phrase.split(' ').all(|word| {
        next += 1;
        folded(tokens, next - 1) == word
    });
    spelled.then_some(next)
}

/// After an article or a preposition, the same letters are a noun: `par employé`.
fn noun_like(tokens: &[Token<'_>], at: usize) -> bool {
    matches!(before(tokens, at, 1), "par" | "d" | "en" | "la" | "ce")
        && tokens[at].glue != Glue::Hyphen
}

pub(super) fn is_participle(text: &str, token: &Token<'_>) -> bool {
    let stem = base(text, token);
    let article = stem == "du" && !text[token.text.range()].contains('û');
    if article || NOT_PARTICIPLES.holds(&stem) {
        return false;
    }
    stem.ends_with('é') && stem.chars().count() > 2 || IRREGULAR.holds(&stem) || prefixed(&stem)
}

/// `télétransmis`, `précuit`: an irregular participle behind a prefix.
fn prefixed(stem: &str) -> bool {
    ["auto", "co", "inter", "pre", "re", "sous", "sur", "tele"].iter().any(|prefix| {
        stem.strip_prefix(prefix).is_some_and(|rest| rest.len() > 3 && IRREGULAR.holds(rest))
    })
}

/// The masculine singular of a participle: `vendues` → `vendu`; in é, the accent is kept.
pub(super) fn base(text: &str, token: &Token<'_>) -> String {
    let visible = prose::lower(&text[token.text.range()]);
    let plural = visible.strip_suffix('s').unwrap_or(&visible);
    if plural.ends_with('é') {
        return plural.to_owned();
    }
    if let Some(stem) = plural.strip_suffix("ée") {
        return format!("{stem}é");
    }
    let whole = prose::fold(&visible);
    if IRREGULAR.holds(&whole) || prefixed(&whole) {
        return whole;
    }
    let short = whole.trim_end_matches('s');
    short.strip_suffix('e').unwrap_or(short).to_owned()
}

pub(super) fn is_adverb(word: &str) -> bool {
    word.ends_with("ment") && word.len() > 6
}
