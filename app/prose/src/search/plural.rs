//! One key for a word and its plural, in French and in English, without knowing which it is.
//!
//! Both are written the same way by rule, so that a word with no plural only has to be equal to itself:
//! that `gris` becomes `gri` on both sides costs nothing.

use crate::Sieve;

/// Plurals that follow no rule, without accents.
const IRREGULAR: [(&str, &str); 16] = [
    ("baux", "bail"),
    ("children", "child"),
    ("coraux", "corail"),
    ("feet", "foot"),
    ("geese", "goose"),
    ("men", "man"),
    ("mice", "mouse"),
    ("soupiraux", "soupirail"),
    ("teeth", "tooth"),
    ("travaux", "travail"),
    ("vantaux", "vantail"),
    ("vitraux", "vitrail"),
    ("wives", "wife"),
    ("wolves", "wolf"),
    ("women", "woman"),
    ("yeux", "oeil"),
];

/// What most words are told from the irregular ones by.
const MAYBE_IRREGULAR: Sieve = Sieve::of_pairs(&IRREGULAR);

/// Makes the key of its singular of a folded word. In place: an article has thousands of them, and a save
/// waits for all.
pub(super) fn make_singular(word: &mut String) {
    if MAYBE_IRREGULAR.may_hold(word)
        && let Ok(place) = IRREGULAR.binary_search_by_key(&word.as_str(), |it| it.0)
    {
        word.clear();
        word.push_str(IRREGULAR[place].1);
    } else {
        take_mark_off(word);
    }
    make_alike(word);
}

/// Takes the mark of a plural off a word.
fn take_mark_off(word: &mut String) {
    if word.len() < 4 {
        return;
    }
    match word.as_bytes() {
        [.., b'e' | b'y', b'a', b'u', b'x'] | [.., b'e' | b'o', b'u', b'x'] => {
            word.pop();
        }
        [.., b'a', b'u', b'x'] => {
            word.truncate(word.len() - 2);
            word.push('l');
        }
        [.., b's', b's'] => {}
        [.., b's'] => {
            word.pop();
        }
        _ => {}
    }
}

/// One ending for what a plural leaves and what a singular has: `boxe` of `boxes` and `box`, `storie` of
/// `stories` and `story`, `heroe` of `heroes` and `hero`.
fn make_alike(word: &mut String) {
    let silent = matches!(
        word.as_bytes(),
        [.., b'x' | b'z' | b'o' | b'i', b'e']
            | [.., b'c' | b's', b'h', b'e']
            | [.., b's', b's', b'e']
    );
    if silent && word.len() >= 4 {
        word.pop();
    }
    if word.len() >= 3 && word.ends_with('y') {
        word.pop();
        word.push('i');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn singular(word: &str) -> String {
        let mut word = word.to_owned();
        make_singular(&mut word);
        word
    }

    #[test]
    fn a_word_and_its_plural_have_one_key() {
        for (one, many) in [
            ("table", "tables"),
            ("journal", "journaux"),
            ("travail", "travaux"),
            ("bureau", "bureaux"),
            ("tuyau", "tuyaux"),
            ("bijou", "bijoux"),
            ("jeu", "jeux"),
            ("oeil", "yeux"),
            ("partie", "parties"),
            ("vache", "vaches"),
            ("classe", "classes"),
            ("class", "classes"),
            ("box", "boxes"),
            ("church", "churches"),
            ("story", "stories"),
            ("day", "days"),
            ("hero", "heroes"),
            ("pie", "pies"),
            ("woman", "women"),
            ("prix", "prix"),
            ("cms", "cms"),
        ] {
            assert_eq!(singular(one), singular(many), "{one}");
        }
    }

    #[test]
    fn words_that_are_not_one_another_keep_apart() {
        for (one, other) in
            [("mal", "mail"), ("marbre", "marbrer"), ("press", "pres"), ("eau", "al")]
        {
            assert_ne!(singular(one), singular(other));
        }
    }

    #[test]
    fn irregular_ones_are_sorted_for_the_search() {
        assert!(IRREGULAR.is_sorted());
    }
}
