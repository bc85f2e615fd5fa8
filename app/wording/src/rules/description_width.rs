//! Rule `description-width`.

use super::figure::{en, fr};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right: pixels, most.
    pub right: fn(u64, u64) -> String,
    /// Too wide: pixels, most.
    pub wide: fn(u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Width of the meta description",
        why: "Search results cut a description at two lines, about 920 pixels: characters alone do not tell.",
        bad: Example {
            description: "WHAT MAKES A WOMAN MOW THE MEADOW AT DAWN? HOW MUCH MILK, HOW MUCH WARM WATER, HOW MANY HOURS? MEMORIES OF A WINDMILL AND ITS MOST WONDERFUL LOAF.",
            body: "Flour.",
            ..Example::BLANK
        },
        good: Example {
            description: "How to bake rye bread at home with flour, water, salt and a starter.",
            body: "Flour.",
            ..Example::BLANK
        },
    },
    right: |px, most| {
        format!(
            "The meta description is {} pixels wide; up to {} is shown whole.",
            en(px),
            en(most)
        )
    },
    wide: |px, most| {
        format!(
            "The meta description is {} pixels wide; search results cut it at {}. Shorten it, or put what matters first.",
            en(px),
            en(most)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Largeur de la méta-description",
        why: "Les résultats de recherche coupent une description à deux lignes, environ 920 pixels : le nombre de caractères ne suffit pas.",
        bad: Example {
            description: "COMMENT FAIRE UN PAIN DE SEIGLE ? COMBIEN DE FARINE, COMBIEN D’EAU, COMBIEN D’HEURES ? MÉMOIRES D’UN MOULIN ET DE SA MEILLEURE MICHE DU MONDE ENTIER.",
            body: "Farine.",
            ..Example::BLANK
        },
        good: Example {
            description: "Comment faire un pain de seigle chez soi avec farine, eau, sel et levain.",
            body: "Farine.",
            ..Example::BLANK
        },
    },
    right: |px, most| {
        format!(
            "La méta-description mesure {} pixels ; jusqu’à {}, elle s’affiche en entier.",
            fr(px),
            fr(most)
        )
    },
    wide: |px, most| {
        format!(
            "La méta-description mesure {} pixels ; les résultats de recherche la coupent à {}. Raccourcissez-la ou placez l’essentiel en tête.",
            fr(px),
            fr(most)
        )
    },
};
