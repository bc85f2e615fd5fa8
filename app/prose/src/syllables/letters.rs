//! Words that are read letter by letter: `SEO`, `HTML`, `km`.

use crate::{Language, fold, is_function_word};

/// Syllables of `word` when it is spelled out, none when it is read as a word.
pub(super) fn spelled(word: &str, language: Language) -> Option<usize> {
    if word.len() > 6 || !word.bytes().all(|b| b.is_ascii_uppercase()) || word.len() < 2 {
        return None;
    }
    let folded = fold(word);
    let consonants = !folded.bytes().any(is_vowel);
    let short = folded.len() <= 3 && !is_readable(&folded) && !is_function_word(&folded, language);
    (consonants || short).then(|| folded.bytes().map(|letter| name_length(letter, language)).sum())
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Consonant, vowel, consonant: `CAF`, `BAC`, and the few others people read as words.
fn is_readable(folded: &str) -> bool {
    let pattern: Vec<bool> = folded.bytes().map(is_vowel).collect();
    pattern == [false, true, false] || matches!(folded, "onu" | "ira" | "osi")
}

/// `W` is "double vé" and "double u", `Y` is "i grec".
fn name_length(letter: u8, language: Language) -> usize {
    match (letter, language) {
        (b'w', Language::Fr | Language::En) => 3,
        (b'y', Language::Fr) => 2,
        _ => 1,
    }
}
