//! Rule `nominal-style`.

use super::figure::{en, fr};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Few enough: sentences heavy with nouns, sentences.
    pub right: fn(u64, u64) -> String,
    /// Too many: sentences heavy with nouns, sentences.
    pub found: fn(u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Nominal style",
        why: "Nouns made of verbs hide who does what. A sentence full of them reads like a report.",
        bad: Example {
            body: "The realisation of the evaluation of the production enables the optimisation of the organisation.",
            ..Example::BLANK
        },
        good: Example {
            body: "We look at how bread is made, then we change what slows us down.",
            ..Example::BLANK
        },
    },
    right: |sentences, all| {
        format!("Sentences that pile up nouns made of verbs: {} of {}.", en(sentences), en(all))
    },
    found: |sentences, all| {
        format!(
            "Sentences that pile up nouns made of verbs: {} of {}. Turn one of them back into a verb, with its subject.",
            en(sentences),
            en(all)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Style nominal",
        why: "Les noms tirés de verbes cachent qui fait quoi. Une phrase qui en est pleine se lit comme un rapport.",
        bad: Example {
            body: "La réalisation de l’évaluation de la production permet l’optimisation de l’organisation.",
            ..Example::BLANK
        },
        good: Example {
            body: "Nous regardons comment le pain se fait, puis nous changeons ce qui nous freine.",
            ..Example::BLANK
        },
    },
    right: |sentences, all| {
        format!(
            "Phrases qui accumulent des noms tirés de verbes : {} sur {}.",
            fr(sentences),
            fr(all)
        )
    },
    found: |sentences, all| {
        format!(
            "Phrases qui accumulent des noms tirés de verbes : {} sur {}. Rendez-en un à son verbe, avec son sujet.",
            fr(sentences),
            fr(all)
        )
    },
};
