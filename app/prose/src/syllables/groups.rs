//! Syllables as vowel groups, for the languages without rules of their own.

use crate::Language;

/// Groups of vowels, where the language's diphthongs count once.
pub(super) fn count(word: &str, language: Language) -> usize {
    let lower = crate::lower(word);
    let letters: Vec<char> = lower.chars().collect();
    let mut count = 0;
    let mut previous = None;
    for (at, &c) in letters.iter().enumerate() {
        let silent = c == 'u' && at > 0 && letters[at - 1] == 'q';
        let vowel = is_vowel(c) && !silent;
        if vowel && !previous.is_some_and(|before| glides(before, c, language)) {
            count += 1;
        }
        previous = vowel.then_some(c);
    }
    count
}

fn is_vowel(c: char) -> bool {
    "aeiouyàáâãäåèéêëìíîïòóôõöùúûüýÿœæ".contains(c)
}

/// Whether `c` belongs to the syllable of the vowel `before` it.
fn glides(before: char, c: char, language: Language) -> bool {
    match language {
        Language::Es | Language::Pt => {
            let weak = |v: char| "iuüy".contains(v);
            weak(before) || weak(c) || (language == Language::Pt && "ãõ".contains(before))
        }
        Language::It => {
            (before == 'i' || before == 'u' || c == 'i' || c == 'u') && !"ìùíú".contains(c)
        }
        Language::De => matches!(
            (before, c),
            ('a', 'i' | 'u' | 'a' | 'y')
                | ('ä', 'u')
                | ('e', 'i' | 'u' | 'e' | 'y')
                | ('i', 'e')
                | ('o', 'o' | 'u' | 'i')
        ),
        Language::Nl => matches!(
            (before, c),
            ('a', 'a' | 'u' | 'i' | 'y')
                | ('e', 'e' | 'i' | 'u')
                | ('i', 'e')
                | ('o', 'o' | 'e' | 'u' | 'i')
                | ('u', 'u' | 'i')
        ),
        Language::Fr | Language::En => true,
    }
}
