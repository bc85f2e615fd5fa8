//! Rule `text-length`.

use super::figure::{en, en_count, fr, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Nothing written yet.
    pub empty: &'static str,
    /// Long enough: words, least.
    pub right: fn(u64, u64) -> String,
    /// Too short: words, least.
    pub short: fn(u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Length of the text",
        why: "A subject needs room: under a few hundred words, an article seldom answers better than what exists already.",
        bad: Example {
            body: "The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening.",
            times: 5,
            ..Example::BLANK
        },
        good: Example {
            body: "The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening.",
            times: 20,
            ..Example::BLANK
        },
    },
    empty: "Start writing: the advice appears as the text grows.",
    right: |words, least| {
        format!(
            "The text has {}; {} or more is right.",
            en_count(words, "word", "words"),
            en(least)
        )
    },
    short: |words, least| {
        format!(
            "The text has {}; {} are advised, {} more. Answer one more question readers have.",
            en_count(words, "word", "words"),
            en(least),
            en(least.saturating_sub(words))
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Longueur du texte",
        why: "Un sujet demande de la place : sous quelques centaines de mots, un article répond rarement mieux que ce qui existe déjà.",
        bad: Example {
            body: "La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir.",
            times: 5,
            ..Example::BLANK
        },
        good: Example {
            body: "La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir.",
            times: 20,
            ..Example::BLANK
        },
    },
    empty: "Commencez à écrire : les conseils apparaissent à mesure que le texte grandit.",
    right: |words, least| {
        format!(
            "Le texte a {} ; {} ou plus, c’est juste.",
            fr_count(words, "mot", "mots"),
            fr(least)
        )
    },
    short: |words, least| {
        format!(
            "Le texte a {} ; {} sont conseillés, soit {} de plus. Répondez à une question de plus.",
            fr_count(words, "mot", "mots"),
            fr(least),
            fr(least.saturating_sub(words))
        )
    },
};
