//! Rule `paragraph-length`.

use super::figure::{en, en_count, fr, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right: words of the longest, limit.
    pub right: fn(u64, u64) -> String,
    /// Too long: paragraphs over the limit, words of the longest, limit.
    pub long: fn(u64, u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Length of paragraphs",
        why: "A wall of text puts readers off, above all on a phone. One idea, one paragraph.",
        bad: Example {
            body: "The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening. The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening. The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening. The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening. The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening. The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening. The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening. The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening. The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening. The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening. The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening. The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening. ",
            ..Example::BLANK
        },
        good: Example {
            body: "The loaf rests on the table, and the kitchen smells of malt; nobody touches it before the evening.",
            times: 12,
            ..Example::BLANK
        },
    },
    right: |longest, limit| {
        format!(
            "The longest paragraph has {}; up to {} is right.",
            en_count(longest, "word", "words"),
            en(limit)
        )
    },
    long: |over, longest, limit| {
        format!(
            "{} longer than {} words (the longest has {}). Start a new paragraph where the idea changes.",
            en_count(over, "paragraph is", "paragraphs are"),
            en(limit),
            en(longest)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Longueur des paragraphes",
        why: "Un mur de texte décourage, surtout sur un téléphone. Une idée, un paragraphe.",
        bad: Example {
            body: "La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir. La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir. La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir. La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir. La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir. La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir. La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir. La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir. La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir. La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir. La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir. La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir. ",
            ..Example::BLANK
        },
        good: Example {
            body: "La miche repose sur la table, et la cuisine sent le malt ; personne n’y touche avant le soir.",
            times: 12,
            ..Example::BLANK
        },
    },
    right: |longest, limit| {
        format!(
            "Le plus long paragraphe a {} ; jusqu’à {}, c’est juste.",
            fr_count(longest, "mot", "mots"),
            fr(limit)
        )
    },
    long: |over, longest, limit| {
        format!(
            "{} plus de {} mots (le plus long en a {}). Allez à la ligne quand l’idée change.",
            fr_count(over, "paragraphe a", "paragraphes ont"),
            fr(limit),
            fr(longest)
        )
    },
};
