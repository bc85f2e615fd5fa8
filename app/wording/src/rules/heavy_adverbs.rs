//! Rule `heavy-adverbs`.

use super::figure::{en, en_count, fr, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Few enough: adverbs, words.
    pub right: fn(u64, u64) -> String,
    /// Too many: adverbs, words.
    pub found: fn(u64, u64) -> String,
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
    right: |adverbs, all| {
        format!("{} in {} words.", en_count(adverbs, "adverb in -ly", "adverbs in -ly"), en(all))
    },
    found: |adverbs, all| {
        format!(
            "{} in {} words. Choose a stronger verb, or drop the adverb.",
            en_count(adverbs, "adverb in -ly", "adverbs in -ly"),
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
    right: |adverbs, all| {
        format!(
            "{} sur {} mots.",
            fr_count(adverbs, "adverbe en -ment", "adverbes en -ment"),
            fr(all)
        )
    },
    found: |adverbs, all| {
        format!(
            "{} sur {} mots. Choisissez un verbe plus fort ou retirez l’adverbe.",
            fr_count(adverbs, "adverbe en -ment", "adverbes en -ment"),
            fr(all)
        )
    },
};
