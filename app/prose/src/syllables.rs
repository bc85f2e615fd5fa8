//! Spoken syllables of a word: rules for each language, and exceptions where rules are wrong.

mod english;
mod french;
mod groups;

use crate::{Language, fold};

/// Spoken syllables of `word`, at least 1 for a word with a letter or a digit.
#[must_use]
pub fn syllables(word: &str, language: Language) -> usize {
    match language {
        Language::Fr => french::count(word),
        Language::En => english::count(&fold(word)),
        other => groups::count(word, other),
    }
    .max(1)
}
