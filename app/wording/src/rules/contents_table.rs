//! Rule `contents-table`.

use super::figure::{en, en_count, fr, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// There is one.
    pub right: &'static str,
    /// None: words, from which one helps.
    pub none: fn(u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Table of contents",
        why: "In a long text, a table of contents lets people go straight to their answer, and search results can show its entries.",
        bad: Example {
            body: "The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening.\n\n## Part\n\nThe loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening.",
            times: 60,
            ..Example::BLANK
        },
        good: Example {
            body: "[The crust](#crust), [the crumb](#crumb)\n\nThe loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening.\n\n## Part\n\nThe loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening.",
            times: 60,
            ..Example::BLANK
        },
    },
    right: "The text has a table of contents.",
    none: |words, from| {
        format!(
            "{} and no table of contents; from {} words on, links to the sections help. Add them after the introduction.",
            en_count(words, "word", "words"),
            en(from)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Sommaire",
        why: "Dans un texte long, un sommaire mène droit à la réponse, et les résultats de recherche peuvent en montrer les entrées.",
        bad: Example {
            body: "La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir.\n\n## Partie\n\nLa miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir.",
            times: 60,
            ..Example::BLANK
        },
        good: Example {
            body: "[La croûte](#croute), [la mie](#mie)\n\nLa miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir.\n\n## Partie\n\nLa miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir.",
            times: 60,
            ..Example::BLANK
        },
    },
    right: "Le texte a un sommaire.",
    none: |words, from| {
        format!(
            "{} et pas de sommaire ; à partir de {} mots, des liens vers les sections aident. Ajoutez-les après l’introduction.",
            fr_count(words, "mot", "mots"),
            fr(from)
        )
    },
};
