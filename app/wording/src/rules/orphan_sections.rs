//! Rule `orphan-sections`.

use super::figure::{en_count, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right.
    pub right: &'static str,
    /// Headings with nothing under them.
    pub empty: fn(u64) -> String,
    /// Sections with a single subsection.
    pub lone: fn(u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Orphan sections",
        why: "A heading with nothing under it promises what the text does not give; a section cut in one single part is not cut.",
        bad: Example { body: "Start.\n\n## The oven\n\n## The cellar\n\nCold.", ..Example::BLANK },
        good: Example {
            body: "Start.\n\n## The oven\n\nHot.\n\n## The cellar\n\nCold.",
            ..Example::BLANK
        },
    },
    right: "Every heading has something under it.",
    empty: |headings| {
        format!(
            "{} nothing under it. Write the section or remove the heading.",
            en_count(headings, "heading has", "headings have")
        )
    },
    lone: |sections| {
        format!(
            "{} a single subsection. Add a second one, or remove its heading.",
            en_count(sections, "section has", "sections have")
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Sections orphelines",
        why: "Un intertitre sans rien dessous promet ce que le texte ne donne pas ; une section divisée en une seule partie n’est pas divisée.",
        bad: Example { body: "Début.\n\n## Le four\n\n## La cave\n\nFroid.", ..Example::BLANK },
        good: Example {
            body: "Début.\n\n## Le four\n\nChaud.\n\n## La cave\n\nFroid.",
            ..Example::BLANK
        },
    },
    right: "Chaque intertitre est suivi d’un texte.",
    empty: |headings| {
        format!(
            "{} sans rien dessous. Écrivez la section ou retirez l’intertitre.",
            fr_count(headings, "intertitre", "intertitres")
        )
    },
    lone: |sections| {
        format!(
            "{} une seule sous-section. Ajoutez-en une seconde ou retirez son intertitre.",
            fr_count(sections, "section a", "sections ont")
        )
    },
};
