//! Rule `duplicate-headings`.

use super::figure::{en_count, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right.
    pub right: &'static str,
    /// Headings that repeat another.
    pub twice: fn(u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Duplicate headings",
        why: "Two headings with the same words cannot be told apart in a table of contents, nor in a link to one of them.",
        bad: Example {
            body: "Start.\n\n## The oven\n\nHot.\n\n## The oven\n\nCold.",
            ..Example::BLANK
        },
        good: Example {
            body: "Start.\n\n## The oven\n\nHot.\n\n## The cellar\n\nCold.",
            ..Example::BLANK
        },
    },
    right: "Every heading has its own words.",
    twice: |times| {
        format!(
            "{} another word for word. Say what is particular to each section.",
            en_count(times, "heading repeats", "headings repeat")
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Intertitres en double",
        why: "Deux intertitres identiques ne se distinguent ni dans un sommaire ni dans un lien vers l’un d’eux.",
        bad: Example {
            body: "Début.\n\n## Le four\n\nChaud.\n\n## Le four\n\nFroid.",
            ..Example::BLANK
        },
        good: Example {
            body: "Début.\n\n## Le four\n\nChaud.\n\n## La cave\n\nFroid.",
            ..Example::BLANK
        },
    },
    right: "Chaque intertitre a ses propres mots.",
    twice: |times| {
        format!(
            "{} un autre mot pour mot. Dites ce que chaque section a de particulier.",
            fr_count(times, "intertitre répète", "intertitres répètent")
        )
    },
};
