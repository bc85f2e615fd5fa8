//! Spoken syllables of a word: rules for each language, and exceptions where rules are wrong.

mod english;
mod french;
mod groups;
mod letters;
mod numbers;

use std::borrow::Cow;

use crate::Language;

/// Spoken syllables of `word`, at least 1 for a word with a letter or a digit.
///
/// French is careful French: the mute e of the end is not counted, the others are. English is as
/// in pronouncing dictionaries. Numbers and abbreviations are read out in both.
#[must_use]
pub fn syllables(word: &str, language: Language) -> usize {
    let spoken = numbers::syllables(word, language).or_else(|| letters::spelled(word, language));
    let count = spoken.unwrap_or_else(|| match language {
        Language::Fr => french::count(word),
        Language::En => english::count(word),
        other => groups::count(word, other),
    });
    count.max(1)
}

/// `word` in lower case, without a copy when it already is.
fn lowercase(word: &str) -> Cow<'_, str> {
    if word.chars().any(char::is_uppercase) {
        Cow::Owned(crate::lower(word))
    } else {
        Cow::Borrowed(word)
    }
}
