//! Rule `images`.

use super::figure::{en_count, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// No picture.
    pub none: &'static str,
    /// Pictures.
    pub right: fn(u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Pictures",
        why: "A picture rests the eye, explains what words cannot, and shows in image search.",
        bad: Example { body: "Flour, water, salt.", ..Example::BLANK },
        good: Example {
            body: "Flour, water, salt.\n\n![A loaf of rye bread](loaf.jpg)",
            ..Example::BLANK
        },
    },
    none: "The article has no picture. Add one that shows something the text describes.",
    right: |images| format!("{}.", en_count(images, "picture", "pictures")),
};

static FR: Words = Words {
    about: About {
        title: "Images",
        why: "Une image repose l’œil, explique ce que les mots ne peuvent pas et apparaît dans la recherche d’images.",
        bad: Example { body: "Farine, eau, sel.", ..Example::BLANK },
        good: Example {
            body: "Farine, eau, sel.\n\n![Une miche de seigle](miche.jpg)",
            ..Example::BLANK
        },
    },
    none: "L’article n’a pas d’image. Ajoutez-en une qui montre ce que le texte décrit.",
    right: |images| format!("{}.", fr_count(images, "image", "images")),
};
