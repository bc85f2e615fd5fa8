//! Rule `slug-quality`.

use super::figure::{en, fr};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right.
    pub right: &'static str,
    /// Too long: characters, most.
    pub long: fn(u64, u64) -> String,
    /// Function words it holds, joined.
    pub little_words: fn(&str) -> String,
    /// Signs that do not belong, joined, and whether they are all capitals.
    pub signs: fn(&str, bool) -> String,
    /// A date it holds.
    pub date: fn(&str) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Quality of the slug",
        why: "An address is read, typed and shared. Short, without accents or dates, it lasts longer than the article’s first version.",
        bad: Example {
            slug: "2024-how-to-bake-the-rye-bread-of-your-childhood-without-a-machine-in-ten-easy-steps",
            body: "Flour.",
            ..Example::BLANK
        },
        good: Example { slug: "bake-rye-bread", body: "Flour.", ..Example::BLANK },
    },
    right: "The slug is short and plain.",
    long: |chars, most| {
        format!(
            "The slug has {} characters; {} at most is better. Keep the words of the keyphrase.",
            en(chars),
            en(most)
        )
    },
    little_words: |words| {
        format!(
            "The slug holds words that say nothing: {words}. Remove them, unless the keyphrase needs them."
        )
    },
    signs: |signs, capitals| {
        let what = if capitals { "capitals" } else { "signs an address does without" };
        format!(
            "The slug holds {what}: {signs}. Use only unaccented small letters, digits and hyphens."
        )
    },
    date: |date| {
        format!(
            "The slug holds a date, {date}: it will look old when you update the article. Remove it."
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Qualité du slug",
        why: "Une adresse se lit, se tape et se partage. Courte, sans accents ni date, elle survit à la première version de l’article.",
        bad: Example {
            slug: "2024-comment-faire-le-pain-de-seigle-de-votre-enfance-sans-machine-en-dix-etapes-faciles",
            body: "Farine.",
            ..Example::BLANK
        },
        good: Example { slug: "faire-pain-de-seigle", body: "Farine.", ..Example::BLANK },
    },
    right: "Le slug est court et simple.",
    long: |chars, most| {
        format!(
            "Le slug a {} caractères ; mieux vaut {} au plus. Gardez les mots de l’expression clé.",
            fr(chars),
            fr(most)
        )
    },
    little_words: |words| {
        format!(
            "Le slug contient des mots qui ne disent rien : {words}. Retirez-les, sauf si l’expression clé en a besoin."
        )
    },
    signs: |signs, capitals| {
        let what = if capitals { "majuscules" } else { "signes dont une adresse se passe" };
        format!(
            "Le slug contient des {what} : {signs}. N’employez que des minuscules sans accent, des chiffres et des traits d’union."
        )
    },
    date: |date| {
        format!(
            "Le slug contient une date, {date} : il paraîtra vieux quand vous mettrez l’article à jour. Retirez-la."
        )
    },
};
