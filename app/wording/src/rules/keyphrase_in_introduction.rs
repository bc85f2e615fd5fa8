//! Rule `keyphrase-in-introduction`.

use super::place::{Place, Says};
use super::{About, Example, both_languages};
use crate::Lang;

both_languages!(Place);

/// The first paragraph names the subject by a synonym of the keyphrase, given in its quotes.
#[must_use]
pub fn by_synonym(synonym: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("The first paragraph names the subject by a synonym, {synonym}."),
        Lang::Fr => {
            format!("Le premier paragraphe nomme le sujet par un synonyme, {synonym}.")
        }
    }
}

static EN: Place = Place {
    about: About {
        title: "Keyphrase in the first paragraph",
        why: "Readers decide in seconds whether a page is for them. Naming the subject in one sentence of the first paragraph settles it.",
        bad: Example {
            keyphrase: "rye bread",
            body: "My grandmother rose early.\n\nShe baked rye bread.",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "rye bread",
            body: "My grandmother rose early to bake rye bread.\n\nShe sang.",
            ..Example::BLANK
        },
    },
    says: &Says {
        empty: "The first paragraph is still to be written. Name the subject there.",
        at_start: "The first paragraph starts with the keyphrase.",
        exact: "The first paragraph holds the keyphrase.",
        all_words: "The first paragraph holds all the words of the keyphrase, but in several sentences. Bring them together in one.",
        missing: |words| {
            format!("The first paragraph lacks {words}. Name the subject in its first sentences.")
        },
        too_often: |times| {
            format!(
                "The first paragraph repeats the keyphrase {times} times; once or twice is enough."
            )
        },
    },
};

static FR: Place = Place {
    about: About {
        title: "Expression clé dans le premier paragraphe",
        why: "On décide en quelques secondes si une page est la bonne. Nommer le sujet dans une phrase du premier paragraphe suffit.",
        bad: Example {
            keyphrase: "pain de seigle",
            body: "Ma grand-mère se levait tôt.\n\nElle cuisait du pain de seigle.",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "pain de seigle",
            body: "Ma grand-mère se levait tôt pour cuire du pain de seigle.\n\nElle chantait.",
            ..Example::BLANK
        },
    },
    says: &Says {
        empty: "Le premier paragraphe reste à écrire. Nommez-y le sujet.",
        at_start: "Le premier paragraphe commence par l’expression clé.",
        exact: "Le premier paragraphe contient l’expression clé.",
        all_words: "Le premier paragraphe contient tous les mots de l’expression clé, mais dans plusieurs phrases. Réunissez-les dans une seule.",
        missing: |words| {
            format!(
                "Il manque au premier paragraphe : {words}. Nommez le sujet dans ses premières phrases."
            )
        },
        too_often: |times| {
            format!(
                "Le premier paragraphe répète l’expression clé {times} fois ; une ou deux suffisent."
            )
        },
    },
};
