//! Rule `long-enumerations`.

use super::figure::{en, en_count, fr, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right.
    pub right: &'static str,
    /// Found: sentences, items from which a list is better.
    pub found: fn(u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Long enumerations",
        why: "From six items on, a list is read at a glance where a sentence is not.",
        bad: Example {
            body: "You need flour, water, salt, a bowl, a cloth, a scale and an oven.",
            ..Example::BLANK
        },
        good: Example { body: "You need flour, water and salt.", ..Example::BLANK },
    },
    right: "No enumeration is too long for a sentence.",
    found: |sentences, items| {
        format!(
            "{} {} items or more. Make a list of it.",
            en_count(sentences, "sentence enumerates", "sentences enumerate"),
            en(items)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Énumérations longues",
        why: "À partir de six éléments, une liste se lit d’un coup d’œil, pas une phrase.",
        bad: Example {
            body: "Il faut de la farine, de l’eau, du sel, un bol, un torchon, une balance et un four.",
            ..Example::BLANK
        },
        good: Example { body: "Il faut de la farine, de l’eau et du sel.", ..Example::BLANK },
    },
    right: "Aucune énumération n’est trop longue pour une phrase.",
    found: |sentences, items| {
        format!(
            "{} {} éléments ou plus. Faites-en une liste.",
            fr_count(sentences, "phrase énumère", "phrases énumèrent"),
            fr(items)
        )
    },
};
