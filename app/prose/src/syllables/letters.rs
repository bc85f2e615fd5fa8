//! Words that are read letter by letter: `SEO`, `HTML`, `p.m.`

use crate::{Language, fold, is_function_word};

/// Syllables of `word` when it is spelled out, none when it is read as a word.
pub(super) fn spelled(word: &str, language: Language) -> Option<usize> {
    if is_dotted(word) {
        let letters = word.bytes().filter(u8::is_ascii_alphabetic);
        return Some(letters.map(|it| name_length(it.to_ascii_lowercase(), language)).sum());
    }
    if word.len() > 6 || !word.bytes().all(|b| b.is_ascii_uppercase()) || word.len() < 2 {
        return None;
    }
    let folded = fold(word);
    let consonants = !folded.bytes().any(is_vowel);
    let short = folded.len() <= 3 && !is_readable(&folded) && !is_function_word(&folded, language);
    (consonants || short).then(|| folded.bytes().map(|letter| name_length(letter, language)).sum())
}

/// Single letters with a dot between each two: `U.K`, `e.g`; the dot that ends them is none of the word's.
fn is_dotted(word: &str) -> bool {
    let mut parts = word.split('.');
    let single = |part: &str| part.len() == 1 && part.as_bytes()[0].is_ascii_alphabetic();
    word.len() > 1 && parts.all(single)
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

#[cfg(test)]
mod tests {
    use super::spelled;
    use crate::Language::{En, Fr};

    #[test]
    fn letters_between_dots_are_read_one_by_one() {
        for (word, count) in [
            ("p.m", 2),
            ("a.m", 2),
            ("U.K", 2),
            ("U.S", 2),
            ("U.S.A", 3),
            ("e.g", 2),
            ("i.e", 2),
            ("W.H.O", 5),
        ] {
            assert_eq!(spelled(word, En), Some(count), "{word}");
        }
        assert_eq!(spelled("S.N.C.F", Fr), Some(4));
        for word in ["a", "etc", "Ph.D", "t.co", "J.-C", ".", "3.5", "v.1"] {
            assert_eq!(spelled(word, En), None, "{word}");
        }
    }
}
