//! Rule `lists`.

use super::figure::{en, en_count, fr, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Lists.
    pub right: fn(u64) -> String,
    /// No list: words, from which one helps.
    pub none: fn(u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Lists",
        why: "Steps, ingredients and comparisons are found again in a list, and lost in a paragraph.",
        bad: Example {
            body: "The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening.",
            times: 60,
            ..Example::BLANK
        },
        good: Example {
            body: "The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening.\n\n- flour\n- water\n- salt",
            times: 60,
            ..Example::BLANK
        },
    },
    right: |lists| format!("{}.", en_count(lists, "list", "lists")),
    none: |words, from| {
        format!(
            "{} and no list; from {} words on, one helps. Put steps or criteria in a list.",
            en_count(words, "word", "words"),
            en(from)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Listes",
        why: "Étapes, ingrédients et comparaisons se retrouvent dans une liste et se perdent dans un paragraphe.",
        bad: Example {
            body: "La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir.",
            times: 60,
            ..Example::BLANK
        },
        good: Example {
            body: "La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir.\n\n- farine\n- eau\n- sel",
            times: 60,
            ..Example::BLANK
        },
    },
    right: |lists| format!("{}.", fr_count(lists, "liste", "listes")),
    none: |words, from| {
        format!(
            "{} et aucune liste ; à partir de {} mots, il en faut une. Mettez en liste des étapes ou des critères.",
            fr_count(words, "mot", "mots"),
            fr(from)
        )
    },
};
