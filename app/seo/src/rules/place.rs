//! What the rules about the keyphrase in one short place share.

use wording::rules::place::Says;

use crate::facts::Facts;
use crate::keyphrase::Phrase;
use crate::{Field, Finding};

/// How a place holds the keyphrase: from nothing written to the exact words first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    /// Nothing written.
    Empty,
    /// Content words are missing.
    Missing,
    /// All content words.
    AllWords,
    /// As typed.
    Exact,
    /// As typed, at the start.
    AtStart,
}

/// How `text` holds the keyphrase.
pub(super) fn held(facts: &Facts<'_>, phrase: &Phrase, text: &str) -> Held {
    if text.trim().is_empty() {
        return Held::Empty;
    }
    let place = phrase.place(text, facts.language);
    match (place.at_start, place.exact, place.all_words) {
        (true, ..) => Held::AtStart,
        (_, true, _) => Held::Exact,
        (_, _, true) => Held::AllWords,
        _ => Held::Missing,
    }
}

/// The finding about a field that holds the keyphrase like this, with this score.
pub(super) fn finding(
    facts: &Facts<'_>,
    words: &Says,
    phrase: &Phrase,
    text: &str,
    held: Held,
    score: i32,
) -> Finding {
    let message = match held {
        Held::Empty => words.empty.to_owned(),
        Held::AtStart => words.at_start.to_owned(),
        Held::Exact => words.exact.to_owned(),
        Held::AllWords => words.all_words.to_owned(),
        Held::Missing => (words.missing)(&quoted(&phrase.missing(text, facts.language), facts)),
    };
    Finding::scored(score, message)
}

/// Words in the quotes of the language of the messages, joined by commas.
pub(super) fn quoted(words: &[&str], facts: &Facts<'_>) -> String {
    let quote = |word: &&str| match facts.lang {
        wording::Lang::Fr => format!("«\u{a0}{word}\u{a0}»"),
        wording::Lang::En => format!("“{word}”"),
    };
    words.iter().map(quote).collect::<Vec<_>>().join(", ")
}

/// The check of a rule whose place only needs all the words.
pub(super) fn holds_all(
    facts: &Facts<'_>,
    words: &Says,
    text: &str,
    field: Field,
) -> Option<Finding> {
    let phrase = facts.subject()?;
    let held = held(facts, phrase, text);
    let score = match held {
        Held::Empty => 0,
        Held::Missing if phrase.share(text, facts.language) >= 0.5 => 5,
        Held::Missing => 3,
        _ => 9,
    };
    Some(finding(facts, words, phrase, text, held, score).about(field))
}
