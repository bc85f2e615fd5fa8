//! Rule `description-length`.

use super::figure::{en, en_count, fr, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// None: least, most.
    pub empty: fn(u64, u64) -> String,
    /// Right: characters, least, most.
    pub right: fn(u64, u64, u64) -> String,
    /// Too short: characters, least, most.
    pub short: fn(u64, u64, u64) -> String,
    /// Too long: characters, most.
    pub long: fn(u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Length of the meta description",
        why: "The description is the text under the title in search results. Too short, it wastes the room; too long, it is cut mid-sentence.",
        bad: Example { description: "Rye bread, explained.", body: "Flour.", ..Example::BLANK },
        good: Example {
            description: "How to bake rye bread at home with flour, water, salt and a starter: the proportions, the night of rest, the oven, and how to keep it.",
            body: "Flour.",
            ..Example::BLANK
        },
    },
    empty: |least, most| {
        format!(
            "There is no meta description: search engines will pick a passage for you. Write {} to {} characters.",
            en(least),
            en(most)
        )
    },
    right: |chars, least, most| {
        format!(
            "The meta description has {} characters; {} to {} is right.",
            en(chars),
            en(least),
            en(most)
        )
    },
    short: |chars, least, most| {
        format!(
            "The meta description has {}; {} to {} use the room. Say what the reader will get.",
            en_count(chars, "character", "characters"),
            en(least),
            en(most)
        )
    },
    long: |chars, most| {
        format!(
            "The meta description has {} characters; it is cut after {}. Remove {} or put what matters first.",
            en(chars),
            en(most),
            en(chars.saturating_sub(most))
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Longueur de la méta-description",
        why: "La description est le texte sous le titre dans les résultats de recherche. Trop courte, elle gaspille la place ; trop longue, elle est coupée.",
        bad: Example {
            description: "Le pain de seigle, expliqué.",
            body: "Farine.",
            ..Example::BLANK
        },
        good: Example {
            description: "Comment faire un pain de seigle chez soi avec farine, eau, sel et levain : les proportions, la nuit de repos, le four et la conservation.",
            body: "Farine.",
            ..Example::BLANK
        },
    },
    empty: |least, most| {
        format!(
            "Il n’y a pas de méta-description : les moteurs choisiront un passage à votre place. Écrivez de {} à {} caractères.",
            fr(least),
            fr(most)
        )
    },
    right: |chars, least, most| {
        format!(
            "La méta-description a {} caractères ; de {} à {}, c’est juste.",
            fr(chars),
            fr(least),
            fr(most)
        )
    },
    short: |chars, least, most| {
        format!(
            "La méta-description a {} ; de {} à {}, elle occupe la place. Dites ce que l’on y trouvera.",
            fr_count(chars, "caractère", "caractères"),
            fr(least),
            fr(most)
        )
    },
    long: |chars, most| {
        format!(
            "La méta-description a {} caractères ; elle est coupée après {}. Retirez-en {} ou placez l’essentiel en tête.",
            fr(chars),
            fr(most),
            fr(chars.saturating_sub(most))
        )
    },
};
