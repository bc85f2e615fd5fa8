//! Rule `doubled-words`.

use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Found: how many places, and what is written there, separated by commas.
    pub found: fn(u64, &str) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Doubled words",
        why: "A word written twice by accident stops the reader, and spell checkers seldom see it.",
        bad: Example { body: "The dough dough rests for an hour.", ..Example::BLANK },
        good: Example { body: "The dough rests for an hour.", ..Example::BLANK },
    },
    found: |places, words| match places {
        1 => format!("Doubled word: {words}. Drop one of the two."),
        _ => format!("Doubled words: {words}. Keep one of each."),
    },
};

static FR: Words = Words {
    about: About {
        title: "Mots doublés",
        why: "Un mot écrit deux fois par erreur arrête la lecture, et les correcteurs le voient rarement.",
        bad: Example { body: "La pâte pâte repose une heure.", ..Example::BLANK },
        good: Example { body: "La pâte repose une heure.", ..Example::BLANK },
    },
    found: |places, words| match places {
        1 => format!("Mot doublé : {words}. Retirez-en un."),
        _ => format!("Mots doublés : {words}. N’en gardez qu’un à chaque fois."),
    },
};
