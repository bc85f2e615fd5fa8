//! Rule `single-h1`.

use super::figure::{en_count, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right.
    pub right: &'static str,
    /// Too many: H1 in the text.
    pub many: fn(u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "One main title",
        why: "The title of the article is its only H1: a second one in the text blurs what the page is about.",
        bad: Example {
            title: "Rye bread",
            body: "# Rye bread\n\nFlour.\n\n# The oven\n\nHot.",
            ..Example::BLANK
        },
        good: Example {
            title: "Rye bread",
            body: "Flour.\n\n## The oven\n\nHot.",
            ..Example::BLANK
        },
    },
    right: "The page has one main title.",
    many: |h1| {
        format!(
            "The text holds {} (#); the title of the article should be the only one. Make {} (##).",
            en_count(h1, "main title", "main titles"),
            if h1 == 1 { "it a subheading" } else { "each of them a subheading" }
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Un seul titre principal",
        why: "Le titre de l’article est son seul H1 : un second dans le texte brouille le sujet de la page.",
        bad: Example {
            title: "Pain de seigle",
            body: "# Pain de seigle\n\nFarine.\n\n# Le four\n\nChaud.",
            ..Example::BLANK
        },
        good: Example {
            title: "Pain de seigle",
            body: "Farine.\n\n## Le four\n\nChaud.",
            ..Example::BLANK
        },
    },
    right: "La page a un seul titre principal.",
    many: |h1| {
        format!(
            "Le texte contient {} (#) ; seul le titre de l’article doit en être un. Faites-en {} (##).",
            fr_count(h1, "titre principal", "titres principaux"),
            if h1 == 1 { "un intertitre" } else { "des intertitres" }
        )
    },
};
