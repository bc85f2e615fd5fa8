//! Rule `section-length`.

use super::figure::{en, en_count, fr, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right: words of the longest, most.
    pub right: fn(u64, u64) -> String,
    /// No subheading: words, most.
    pub none: fn(u64, u64) -> String,
    /// Too long: sections, words of the longest, most.
    pub long: fn(u64, u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Length of sections",
        why: "Subheadings are the handholds of a reader who scans. Beyond three hundred words without one, most let go.",
        bad: Example {
            body: "The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening.",
            times: 40,
            ..Example::BLANK
        },
        good: Example {
            body: "## Part\n\nThe loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening.",
            times: 30,
            ..Example::BLANK
        },
    },
    right: |longest, most| {
        format!(
            "The longest section has {}; up to {} is right.",
            en_count(longest, "word", "words"),
            en(most)
        )
    },
    none: |words, most| {
        format!(
            "{} without a subheading; one is wanted beyond {} words. Cut the text where the subject turns.",
            en_count(words, "word", "words"),
            en(most)
        )
    },
    long: |sections, longest, most| {
        format!(
            "{} longer than {} words (the longest has {}). Add a subheading where the subject turns.",
            en_count(sections, "section is", "sections are"),
            en(most),
            en(longest)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Longueur des sections",
        why: "Les intertitres sont les prises de qui parcourt la page. Au-delà de trois cents mots sans l’un d’eux, on lâche.",
        bad: Example {
            body: "La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir.",
            times: 40,
            ..Example::BLANK
        },
        good: Example {
            body: "## Partie\n\nLa miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir.",
            times: 30,
            ..Example::BLANK
        },
    },
    right: |longest, most| {
        format!(
            "La plus longue section a {} ; jusqu’à {}, c’est juste.",
            fr_count(longest, "mot", "mots"),
            fr(most)
        )
    },
    none: |words, most| {
        format!(
            "{} sans intertitre ; il en faut un à partir de {} mots. Coupez le texte là où le sujet tourne.",
            fr_count(words, "mot", "mots"),
            fr(most)
        )
    },
    long: |sections, longest, most| {
        format!(
            "{} plus de {} mots (la plus longue en a {}). Ajoutez un intertitre là où le sujet tourne.",
            fr_count(sections, "section a", "sections ont"),
            fr(most),
            fr(longest)
        )
    },
};
