//! Rule `heading-order`.

use super::figure::{en_count, fr, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right.
    pub right: &'static str,
    /// A level is skipped: how many times, level found, level expected.
    pub skipped: fn(u64, u64, u64) -> String,
    /// Headings without text.
    pub empty: fn(u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Order of headings",
        why: "Headings are the table of contents of a page. A level skipped (## then ####) loses people who move from heading to heading.",
        bad: Example {
            body: "Flour.\n\n## The oven\n\nHot.\n\n#### The door\n\nShut.",
            ..Example::BLANK
        },
        good: Example {
            body: "Flour.\n\n## The oven\n\nHot.\n\n### The door\n\nShut.",
            ..Example::BLANK
        },
    },
    right: "The headings follow one another without a gap.",
    skipped: |times, found, expected| {
        format!(
            "A level is skipped {}: a level {found} heading comes where level {expected} is the deepest possible. Raise it to level {expected}.",
            en_count(times, "time", "times")
        )
    },
    empty: |times| {
        format!("{} without text. Write or remove it.", en_count(times, "heading", "headings"))
    },
};

static FR: Words = Words {
    about: About {
        title: "Ordre des intertitres",
        why: "Les intertitres forment le plan de la page. Un niveau sauté (## puis ####) égare qui passe de l’un à l’autre.",
        bad: Example {
            body: "Farine.\n\n## Le four\n\nChaud.\n\n#### La porte\n\nFermée.",
            ..Example::BLANK
        },
        good: Example {
            body: "Farine.\n\n## Le four\n\nChaud.\n\n### La porte\n\nFermée.",
            ..Example::BLANK
        },
    },
    right: "Les intertitres se suivent sans saut.",
    skipped: |times, found, expected| {
        format!(
            "Un niveau est sauté {} fois : un intertitre de niveau {found} là où le niveau {expected} est le plus profond possible. Remontez-le au niveau {expected}.",
            fr(times)
        )
    },
    empty: |times| {
        format!(
            "{} sans texte. Écrivez-le ou retirez-le.",
            fr_count(times, "intertitre", "intertitres")
        )
    },
};
