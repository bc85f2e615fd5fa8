//! Rule `hard-words`.

use super::figure::{en, fr};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Few enough: hard words, words, limit in percent.
    pub right: fn(u64, u64, u64) -> String,
    /// Too many: hard words, words, limit in percent.
    pub found: fn(u64, u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Hard words",
        why: "Long words of many syllables slow reading down, above all on a screen. One now and then is fine; a text full of them is not read.",
        bad: Example {
            body: "The administration of interoperability necessitates a preliminary reconfiguration.",
            times: 6,
            ..Example::BLANK
        },
        good: Example {
            body: "Before the tools can work together, we set them up again.",
            times: 6,
            ..Example::BLANK
        },
    },
    right: |hard, all, limit| {
        format!("Hard words: {} of {}; up to {}% is right.", en(hard), en(all), en(limit))
    },
    found: |hard, all, limit| {
        format!(
            "Hard words: {} of {}; up to {}% is right. Say the same with shorter words.",
            en(hard),
            en(all),
            en(limit)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Mots difficiles",
        why: "Les mots longs, de quatre syllabes et plus, ralentissent la lecture, surtout à l’écran. Un de temps en temps passe ; un texte qui en est plein n’est pas lu.",
        bad: Example {
            body: "L’interopérabilité administrative nécessite une reconfiguration préliminaire systématique.",
            times: 6,
            ..Example::BLANK
        },
        good: Example {
            body: "Avant de relier les outils, il faut les régler une fois de plus.",
            times: 6,
            ..Example::BLANK
        },
    },
    right: |hard, all, limit| {
        format!(
            "Mots difficiles : {} sur {} ; jusqu’à {} %, c’est bien.",
            fr(hard),
            fr(all),
            fr(limit)
        )
    },
    found: |hard, all, limit| {
        format!(
            "Mots difficiles : {} sur {} ; jusqu’à {} %, c’est bien. Dites la même chose en mots plus courts.",
            fr(hard),
            fr(all),
            fr(limit)
        )
    },
};
