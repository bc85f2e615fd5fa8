//! Rule `sentence-beginnings`.

use super::figure::{en, en_count, fr, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right.
    pub right: &'static str,
    /// Runs of sentences beginning alike, sentences in the longest.
    pub alike: fn(u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Beginnings of sentences",
        why: "Three sentences in a row that begin with the same word sound like a list, or like a tired writer.",
        bad: Example {
            body: "Bread keeps. Bread dries. Bread cracks. Nobody minds.",
            ..Example::BLANK
        },
        good: Example {
            body: "Bread keeps. It dries. The crust cracks. Nobody minds.",
            ..Example::BLANK
        },
    },
    right: "Sentences begin in different ways.",
    alike: |runs, longest| {
        format!(
            "{} with the same word (up to {} in a row). Turn one of them round, or join two.",
            en_count(runs, "run of sentences begins", "runs of sentences begin"),
            en(longest)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Débuts de phrases",
        why: "Trois phrases de suite qui commencent par le même mot sonnent comme une liste, ou comme une plume fatiguée.",
        bad: Example {
            body: "Demain viendra. Demain sera long. Demain finira. Personne ne s’en plaint.",
            ..Example::BLANK
        },
        good: Example {
            body: "Demain viendra. Le jour sera long. Puis il finira. Personne ne s’en plaint.",
            ..Example::BLANK
        },
    },
    right: "Les phrases commencent de façons variées.",
    alike: |runs, longest| {
        format!(
            "{} par le même mot (jusqu’à {} de suite). Retournez-en une ou réunissez-en deux.",
            fr_count(runs, "suite de phrases commence", "suites de phrases commencent"),
            fr(longest)
        )
    },
};
