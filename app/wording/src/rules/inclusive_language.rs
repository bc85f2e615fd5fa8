//! Rule `inclusive-language`.

use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right.
    pub right: &'static str,
    /// Found: each word with what may stand instead, separated by commas.
    pub found: fn(&str) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Inclusive wording",
        why: "Some words leave out part of the readers, or name people by a condition. Each has a plain equivalent. A hint, which can be switched off.",
        bad: Example { body: "The chairman spoke to the firemen.", ..Example::BLANK },
        good: Example { body: "The chair spoke to the firefighters.", ..Example::BLANK },
    },
    right: "No word here leaves readers out.",
    found: |words| format!("Words that leave readers out: {words}."),
};

static FR: Words = Words {
    about: About {
        title: "Formulations inclusives",
        why: "Certains mots laissent de côté une partie du lectorat, ou nomment les gens par un état. Chacun a un équivalent simple. Un conseil, qui se désactive.",
        bad: Example {
            body: "Les droits de l’homme valent aussi pour les handicapés.",
            ..Example::BLANK
        },
        good: Example {
            body: "Les droits humains valent aussi pour les personnes handicapées.",
            ..Example::BLANK
        },
    },
    right: "Aucun mot ne laisse une partie du lectorat de côté.",
    found: |words| format!("Mots qui laissent une partie du lectorat de côté : {words}."),
};
