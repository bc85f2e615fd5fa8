//! Rule `internal-links`.

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
        title: "Links to your own pages",
        why: "A link to another of your articles helps readers go further, and search engines find that page.",
        bad: Example { body: "Flour, water, salt.", ..Example::BLANK },
        good: Example {
            body: "Flour, water, salt, and [our sourdough](/sourdough).",
            ..Example::BLANK
        },
    },
    none: "No link leads to another page of your site. Add one where readers would want to know more.",
    right: |links| format!("{} to your own pages.", en_count(links, "link", "links")),
};

static FR: Words = Words {
    about: About {
        title: "Liens vers vos pages",
        why: "Un lien vers un autre de vos articles aide à aller plus loin, et les moteurs à trouver cette page.",
        bad: Example { body: "Farine, eau, sel.", ..Example::BLANK },
        good: Example { body: "Farine, eau, sel et [notre levain](/levain).", ..Example::BLANK },
    },
    none: "Aucun lien ne mène à une autre page de votre site. Ajoutez-en un là où l’on voudrait en savoir plus.",
    right: |links| format!("{} vers vos pages.", fr_count(links, "lien", "liens")),
};
