//! Rule `reading-ease`.

use super::figure::{en1, fr1};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// The value, the formula, the difficulty from 0 (very easy) to 6 (very difficult).
    pub ease: fn(f64, &str, u8) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Reading ease",
        why: "The Flesch formulas weigh words per sentence and syllables per word, with coefficients made for each language. They say how a text compares, not whether it is good. Each unfolds into its formula and counts in the Info tab of the editor.",
        bad: Example {
            body: "Institutional considerations notwithstanding, organisational responsibilities necessitate comprehensive documentation.",
            ..Example::BLANK
        },
        good: Example {
            body: "The cat sat on the mat. The dog ran to the door.",
            ..Example::BLANK
        },
    },
    ease: |value, formula, level| {
        format!(
            "Reading ease {} ({formula}): {}.",
            en1(value),
            EN_LEVELS[usize::from(level.min(6))]
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Facilité de lecture",
        why: "Les formules de Flesch pèsent les mots par phrase et les syllabes par mot, avec des coefficients propres à chaque langue. Elles comparent des textes, elles ne les jugent pas. Chacune se déplie en sa formule et ses comptes dans l’onglet Infos de l’éditeur.",
        bad: Example {
            body: "Nonobstant les considérations institutionnelles, les responsabilités organisationnelles nécessitent une documentation approfondie.",
            ..Example::BLANK
        },
        good: Example {
            body: "Le chat dort sur le lit. Le chien va à la porte.",
            ..Example::BLANK
        },
    },
    ease: |value, formula, level| {
        format!(
            "Facilité de lecture {} ({formula}) : {}.",
            fr1(value),
            FR_LEVELS[usize::from(level.min(6))]
        )
    },
};

const EN_LEVELS: [&str; 7] = [
    "very easy",
    "easy",
    "fairly easy",
    "plain",
    "fairly difficult",
    "difficult",
    "very difficult",
];
const FR_LEVELS: [&str; 7] = [
    "très facile",
    "facile",
    "assez facile",
    "courant",
    "assez difficile",
    "difficile",
    "très difficile",
];
