//! Rule `keyphrase-in-images`.

use super::figure::{en, en_count, fr, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right: images with the subject, images.
    pub right: fn(u64, u64) -> String,
    /// None names it: images.
    pub none: fn(u64) -> String,
    /// Too few: found, images, needed.
    pub few: fn(u64, u64, u64) -> String,
    /// Too many: found, images, most.
    pub many: fn(u64, u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Keyphrase in alternative texts",
        why: "An alternative text says what a picture shows to those who cannot see it, search engines included. Where the picture shows the subject, name it.",
        bad: Example {
            keyphrase: "rye bread",
            body: "Look.\n\n![A linen bag](bag.jpg)",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "rye bread",
            body: "Look.\n\n![A loaf of rye bread in a linen bag](bag.jpg)",
            ..Example::BLANK
        },
    },
    right: |found, all| {
        format!("Pictures whose alternative text names the subject: {} of {}.", en(found), en(all))
    },
    none: |all| {
        format!(
            "None of the alternative texts ({}) names the subject. Use the keyphrase in one, where the picture shows it.",
            en_count(all, "picture", "pictures")
        )
    },
    few: |found, all, least| {
        format!(
            "Pictures whose alternative text names the subject: {} of {}; {} or more is better, where it describes what they show.",
            en(found),
            en(all),
            en(least)
        )
    },
    many: |found, all, most| {
        format!(
            "Pictures whose alternative text names the subject: {} of {}; {} at most is better. Describe what the others show.",
            en(found),
            en(all),
            en(most)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Expression clé dans les textes alternatifs",
        why: "Un texte alternatif dit ce que montre une image à qui ne la voit pas, moteurs de recherche compris. Si l’image montre le sujet, nommez-le.",
        bad: Example {
            keyphrase: "pain de seigle",
            body: "Voyez.\n\n![Un sac de lin](sac.jpg)",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "pain de seigle",
            body: "Voyez.\n\n![Un pain de seigle dans un sac de lin](sac.jpg)",
            ..Example::BLANK
        },
    },
    right: |found, all| {
        format!("Images dont le texte alternatif nomme le sujet : {} sur {}.", fr(found), fr(all))
    },
    none: |all| {
        format!(
            "Aucun texte alternatif ({}) ne nomme le sujet. Employez l’expression clé dans l’un d’eux, si l’image le montre.",
            fr_count(all, "image", "images")
        )
    },
    few: |found, all, least| {
        format!(
            "Images dont le texte alternatif nomme le sujet : {} sur {} ; mieux vaut {} ou plus, là où l’image le montre.",
            fr(found),
            fr(all),
            fr(least)
        )
    },
    many: |found, all, most| {
        format!(
            "Images dont le texte alternatif nomme le sujet : {} sur {} ; mieux vaut {} au plus. Décrivez ce que montrent les autres.",
            fr(found),
            fr(all),
            fr(most)
        )
    },
};
