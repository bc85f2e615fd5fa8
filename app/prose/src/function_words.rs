//! Function words: the small words that carry grammar, not meaning.

mod english;
mod french;

use crate::{Language, Sieve};

static FRENCH: Sieve = Sieve::of(french::WORDS);
static ENGLISH: Sieve = Sieve::of(english::WORDS);

/// Whether a folded word (see [`crate::fold`]) is a function word. Elided forms are asked for
/// without or with their apostrophe (`l`, `l'`). Languages without a list of their own answer no.
#[must_use]
pub fn is_function_word(folded: &str, language: Language) -> bool {
    let word = folded.strip_suffix('\'').unwrap_or(folded);
    match language {
        Language::Fr => FRENCH.may_hold(word) && french::WORDS.holds(word),
        Language::En => ENGLISH.may_hold(word) && english::WORDS.holds(word),
        _ => false,
    }
}
