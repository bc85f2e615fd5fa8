//! Rule `doubled-words`.

use super::figure::{en_count, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Found: how many.
    pub found: fn(u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Doubled words",
        why: "A word written twice by accident stops the reader, and spell checkers seldom see it.",
        bad: Example { body: "The dough dough rests for an hour.", ..Example::BLANK },
        good: Example { body: "The dough rests for an hour.", ..Example::BLANK },
    },
    found: |times| {
        format!("{}. Keep one of the two.", en_count(times, "doubled word", "doubled words"))
    },
};

static FR: Words = Words {
    about: About {
        title: "Mots doublés",
        why: "Un mot écrit deux fois par erreur arrête la lecture, et les correcteurs le voient rarement.",
        bad: Example { body: "La pâte pâte repose une heure.", ..Example::BLANK },
        good: Example { body: "La pâte repose une heure.", ..Example::BLANK },
    },
    found: |times| {
        format!(
            "{}. N’en gardez qu’un sur les deux.",
            fr_count(times, "mot doublé", "mots doublés")
        )
    },
};
