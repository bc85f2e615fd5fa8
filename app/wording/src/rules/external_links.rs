//! Rule `external-links`.

use super::figure::{en_count, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// No such link.
    pub none: &'static str,
    /// Links found.
    pub right: fn(u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Links to other sites",
        why: "A link to a source lets readers check, and shows where a claim comes from.",
        bad: Example { body: "Flour, water, salt.", ..Example::BLANK },
        good: Example {
            body: "Flour, water, salt, says [the guild of bakers](https://example.com/guild).",
            ..Example::BLANK
        },
    },
    none: "No link leads to another site. Link to one source readers can trust.",
    right: |links| format!("{} to other sites.", en_count(links, "link", "links")),
};

static FR: Words = Words {
    about: About {
        title: "Liens vers d’autres sites",
        why: "Un lien vers une source permet de vérifier et montre d’où vient une affirmation.",
        bad: Example { body: "Farine, eau, sel.", ..Example::BLANK },
        good: Example {
            body: "Farine, eau, sel, dit [la guilde des boulangers](https://example.com/guilde).",
            ..Example::BLANK
        },
    },
    none: "Aucun lien ne mène à un autre site. Citez une source fiable par un lien.",
    right: |links| format!("{} vers d’autres sites.", fr_count(links, "lien", "liens")),
};
