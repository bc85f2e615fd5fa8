//! Rule `keyphrase-in-links`.

use super::figure::{en_count, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// No such link.
    pub right: &'static str,
    /// Links with the keyphrase as text.
    pub rival: fn(u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Links that compete with the page",
        why: "A link whose text is the keyphrase tells search engines that the other page is the one about it.",
        bad: Example {
            keyphrase: "rye bread",
            body: "All about [rye bread](/other) is there.",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "rye bread",
            body: "All about rye bread is [in the handbook](/other).",
            ..Example::BLANK
        },
    },
    right: "No link gives the keyphrase away to another page.",
    rival: |links| {
        format!(
            "{} with the keyphrase as its text: another page is named as the one about it. Choose other words for the link.",
            en_count(links, "link", "links")
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Liens concurrents",
        why: "Un lien dont le texte est l’expression clé dit aux moteurs que l’autre page est celle qui en parle.",
        bad: Example {
            keyphrase: "pain de seigle",
            body: "Tout sur le [pain de seigle](/autre) est là.",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "pain de seigle",
            body: "Tout sur le pain de seigle est [dans le manuel](/autre).",
            ..Example::BLANK
        },
    },
    right: "Aucun lien ne cède l’expression clé à une autre page.",
    rival: |links| {
        format!(
            "{} avec l’expression clé pour texte : une autre page est désignée comme celle qui en parle. Choisissez d’autres mots pour le lien.",
            fr_count(links, "lien", "liens")
        )
    },
};
