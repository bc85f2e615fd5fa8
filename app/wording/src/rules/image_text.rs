//! Rule `image-text`.

use super::figure::{en, en_count, fr, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right.
    pub right: &'static str,
    /// Pictures without alternative text, pictures.
    pub missing: fn(u64, u64) -> String,
    /// Alternative texts that are a file name.
    pub file_name: fn(u64) -> String,
    /// Alternative texts that only say that there is a picture.
    pub empty_word: fn(u64) -> String,
    /// Alternative texts too long, most characters.
    pub long: fn(u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Alternative texts",
        why: "Without an alternative text, a picture does not exist for those who cannot see it. A file name is noise.",
        bad: Example { body: "Look.\n\n![](loaf.jpg)", ..Example::BLANK },
        good: Example {
            body: "Look.\n\n![A loaf of rye bread, cut open](loaf.jpg)",
            ..Example::BLANK
        },
    },
    right: "Every picture has an alternative text.",
    missing: |missing, all| {
        format!(
            "Pictures without alternative text: {} of {}. Say what each shows, in one sentence.",
            en(missing),
            en(all)
        )
    },
    file_name: |texts| {
        format!(
            "{} a file name. Say what the picture shows instead.",
            en_count(texts, "alternative text is", "alternative texts are")
        )
    },
    empty_word: |texts| {
        format!(
            "{} only that there is a picture. Say what it shows.",
            en_count(texts, "alternative text says", "alternative texts say")
        )
    },
    long: |texts, most| {
        format!(
            "{} longer than {} characters. Keep one sentence; tell the rest in the text.",
            en_count(texts, "alternative text is", "alternative texts are"),
            en(most)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Textes alternatifs",
        why: "Sans texte alternatif, une image n’existe pas pour qui ne la voit pas. Un nom de fichier n’est que du bruit.",
        bad: Example { body: "Voyez.\n\n![](miche.jpg)", ..Example::BLANK },
        good: Example {
            body: "Voyez.\n\n![Une miche de seigle ouverte en deux](miche.jpg)",
            ..Example::BLANK
        },
    },
    right: "Chaque image a un texte alternatif.",
    missing: |missing, all| {
        format!(
            "Images sans texte alternatif : {} sur {}. Dites ce que montre chacune, en une phrase.",
            fr(missing),
            fr(all)
        )
    },
    file_name: |texts| {
        format!(
            "{} un nom de fichier. Dites plutôt ce que montre l’image.",
            fr_count(texts, "texte alternatif est", "textes alternatifs sont")
        )
    },
    empty_word: |texts| {
        format!(
            "{} seulement qu’il y a une image. Dites ce qu’elle montre.",
            fr_count(texts, "texte alternatif dit", "textes alternatifs disent")
        )
    },
    long: |texts, most| {
        format!(
            "{} plus de {} caractères. Gardez une phrase ; dites le reste dans le texte.",
            fr_count(texts, "texte alternatif a", "textes alternatifs ont"),
            fr(most)
        )
    },
};
