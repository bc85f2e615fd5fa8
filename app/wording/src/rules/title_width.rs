//! Rule `title-width`.

use super::figure::{en, fr};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// No title.
    pub empty: &'static str,
    /// Right: pixels, most.
    pub right: fn(u64, u64) -> String,
    /// Too wide: pixels, most.
    pub wide: fn(u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Width of the title tag",
        why: "Search results cut a title at about 600 pixels, whatever its number of letters: an m is three times as wide as an i.",
        bad: Example {
            title_tag: "Everything you have always wanted to know about baking rye bread in an ordinary kitchen",
            body: "Flour.",
            ..Example::BLANK
        },
        good: Example {
            title_tag: "Baking rye bread in an ordinary kitchen",
            body: "Flour.",
            ..Example::BLANK
        },
    },
    empty: "Without a title tag, search engines invent one. Write it: about 50 characters.",
    right: |px, most| {
        format!("The title tag is {} pixels wide; up to {} is shown whole.", en(px), en(most))
    },
    wide: |px, most| {
        format!(
            "The title tag is {} pixels wide; search results cut it at {}. Shorten it, or put what matters first.",
            en(px),
            en(most)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Largeur de la balise titre",
        why: "Les résultats de recherche coupent un titre à environ 600 pixels, quel que soit son nombre de lettres : un m est trois fois plus large qu’un i.",
        bad: Example {
            title_tag: "Tout ce que vous avez toujours voulu savoir sur le pain de seigle dans une cuisine ordinaire",
            body: "Farine.",
            ..Example::BLANK
        },
        good: Example {
            title_tag: "Le pain de seigle dans une cuisine ordinaire",
            body: "Farine.",
            ..Example::BLANK
        },
    },
    empty: "Sans balise titre, les moteurs en inventent une. Écrivez-la : environ 50 caractères.",
    right: |px, most| {
        format!(
            "La balise titre mesure {} pixels ; jusqu’à {}, elle s’affiche en entier.",
            fr(px),
            fr(most)
        )
    },
    wide: |px, most| {
        format!(
            "La balise titre mesure {} pixels ; les résultats de recherche la coupent à {}. Raccourcissez-la ou placez l’essentiel en tête.",
            fr(px),
            fr(most)
        )
    },
};
