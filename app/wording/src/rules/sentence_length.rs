//! Rule `sentence-length`.

use super::figure::{en, en1, fr, fr1};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right: long sentences, sentences, words allowed, percent, percent allowed.
    pub right: fn(u64, u64, u64, f64, u64) -> String,
    /// Too many: long sentences, sentences, words allowed, percent, percent allowed.
    pub long: fn(u64, u64, u64, f64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Length of sentences",
        why: "Memory holds about twenty words. Beyond that, readers go back to the start of the sentence, or give up.",
        bad: Example {
            body: "The loaf that my grandmother baked every week in the old oven behind the house, which her father had built with stones from the river, kept for nine days.",
            ..Example::BLANK
        },
        good: Example {
            body: "My grandmother baked every week. Her father had built the oven with stones from the river. The loaf kept for nine days.",
            ..Example::BLANK
        },
    },
    right: |long, all, limit, percent, most| {
        format!(
            "Sentences of more than {limit} words: {} of {} ({}%); up to {most}% is right.",
            en(long),
            en(all),
            en1(percent)
        )
    },
    long: |long, all, limit, percent, most| {
        format!(
            "Sentences of more than {limit} words: {} of {} ({}%; {most}% at most). Split the longest ones in two.",
            en(long),
            en(all),
            en1(percent)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Longueur des phrases",
        why: "La mémoire retient une vingtaine de mots. Au-delà, on revient au début de la phrase, ou l’on abandonne.",
        bad: Example {
            body: "La miche que ma grand-mère cuisait chaque semaine dans le vieux four derrière la maison, que son père avait bâti avec des pierres de la rivière, se gardait neuf jours.",
            ..Example::BLANK
        },
        good: Example {
            body: "Ma grand-mère cuisait chaque semaine. Son père avait bâti le four avec des pierres de la rivière. La miche se gardait neuf jours.",
            ..Example::BLANK
        },
    },
    right: |long, all, limit, percent, most| {
        format!(
            "Phrases de plus de {limit} mots : {} sur {} ({} %) ; jusqu’à {most} %, c’est juste.",
            fr(long),
            fr(all),
            fr1(percent)
        )
    },
    long: |long, all, limit, percent, most| {
        format!(
            "Phrases de plus de {limit} mots : {} sur {} ({} % ; {most} % au plus). Coupez les plus longues en deux.",
            fr(long),
            fr(all),
            fr1(percent)
        )
    },
};
