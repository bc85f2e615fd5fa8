//! Rule `heavy-adverbs`.

use super::figure::{en, en_count, fr, fr_count};
use super::{About, Example, both_languages};
use crate::Lang;

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Few enough: adverbs, words, the language of the text.
    pub right: fn(u64, u64, Lang) -> String,
    /// Too many: adverbs, words, the language of the text.
    pub found: fn(u64, u64, Lang) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Heavy adverbs",
        why: "An adverb in -ly often props up a weak verb. Several of them in a row tire the reader.",
        bad: Example {
            body: "The loaf is really slowly and carefully baked, and extremely gently cooled.",
            times: 8,
            ..Example::BLANK
        },
        good: Example {
            body: "The loaf bakes for an hour at low heat, then cools on a rack by the window.",
            times: 8,
            ..Example::BLANK
        },
    },
    right: |adverbs, all, text| format!("{} in {} words.", en_adverbs(adverbs, text), en(all)),
    found: |adverbs, all, text| {
        format!(
            "{} in {} words. Choose a stronger verb, or drop the adverb.",
            en_adverbs(adverbs, text),
            en(all)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Adverbes lourds",
        why: "Un adverbe en -ment soutient souvent un verbe faible. Plusieurs de suite fatiguent.",
        bad: Example {
            body: "La miche cuit vraiment lentement et soigneusement, puis refroidit extrêmement doucement.",
            times: 8,
            ..Example::BLANK
        },
        good: Example {
            body: "La miche cuit une heure à feu doux, puis refroidit sur une grille près de la fenêtre.",
            times: 8,
            ..Example::BLANK
        },
    },
    right: |adverbs, all, text| format!("{} sur {} mots.", fr_adverbs(adverbs, text), fr(all)),
    found: |adverbs, all, text| {
        format!(
            "{} sur {} mots. Choisissez un verbe plus fort ou retirez l’adverbe.",
            fr_adverbs(adverbs, text),
            fr(all)
        )
    },
};

fn en_adverbs(adverbs: u64, text: Lang) -> String {
    match text {
        Lang::En => en_count(adverbs, "adverb in -ly", "adverbs in -ly"),
        Lang::Fr => en_count(adverbs, "adverb in -ment", "adverbs in -ment"),
    }
}

fn fr_adverbs(adverbs: u64, text: Lang) -> String {
    match text {
        Lang::En => fr_count(adverbs, "adverbe en -ly", "adverbes en -ly"),
        Lang::Fr => fr_count(adverbs, "adverbe en -ment", "adverbes en -ment"),
    }
}
