//! Rule `repeated-words`.

use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right.
    pub right: &'static str,
    /// Found: the words, separated by commas.
    pub found: fn(&str) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Repeated words",
        why: "A word that comes back every line is heard more than what it says.",
        bad: Example {
            body: "The oven heats the kitchen. Open the kitchen window, because a warm kitchen dries the dough, and a dry kitchen spoils it.",
            ..Example::BLANK
        },
        good: Example {
            body: "The oven heats the kitchen. Open the window, because warm air dries the dough and spoils it.",
            ..Example::BLANK
        },
    },
    right: "No word is repeated close by.",
    found: |words| format!("Words repeated close by: {words}. Use a synonym or a pronoun."),
};

static FR: Words = Words {
    about: About {
        title: "Répétitions",
        why: "Un mot qui revient à chaque ligne s’entend plus que ce qu’il dit.",
        bad: Example {
            body: "Le four chauffe la cuisine. Ouvrez la fenêtre de la cuisine, car une cuisine trop chaude sèche la pâte, et une cuisine sèche la gâte.",
            ..Example::BLANK
        },
        good: Example {
            body: "Le four chauffe la cuisine. Ouvrez la fenêtre, car l’air chaud sèche la pâte et la gâte.",
            ..Example::BLANK
        },
    },
    right: "Aucun mot n’est répété de près.",
    found: |words| format!("Mots répétés de près : {words}. Employez un synonyme ou un pronom."),
};
