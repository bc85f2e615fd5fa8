//! One key for a word and its plural, in French and in English, without knowing which it is.
//!
//! Both are written the same way by rule, so that a word with no plural only has to be equal to itself:
//! that `gris` becomes `gri` on both sides costs nothing.

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

/// The key of a folded word: that of its singular.
pub(super) fn singular(word: &str) -> String {
    if let Ok(place) = IRREGULAR.binary_search_by_key(&word, |it| it.0) {
        return IRREGULAR[place].1.to_owned();
    }
    alike(&without_mark(word))
}

/// The word without the mark of its plural.
fn without_mark(word: &str) -> String {
    if word.len() < 4 {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("aux")
        && !stem.ends_with(['e', 'y'])
    {
        return format!("{stem}al");
    }
    let marked = ["eux", "oux", "eaux", "yaux"].iter().any(|it| word.ends_with(it))
        || (word.ends_with('s') && !word.ends_with("ss"));
    if marked { word[..word.len() - 1].to_owned() } else { word.to_owned() }
}

/// One ending for what a plural leaves and what a singular has: `boxe` of `boxes` and `box`, `storie` of
/// `stories` and `story`, `heroe` of `heroes` and `hero`.
fn alike(word: &str) -> String {
    let long = word.len() >= 4;
    let silent = ["xe", "che", "she", "sse", "ze", "oe", "ie"].iter().any(|it| word.ends_with(it));
    let mut word = if long && silent { &word[..word.len() - 1] } else { word }.to_owned();
    if word.len() >= 3 && word.ends_with('y') {
        word.pop();
        word.push('i');
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

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
