//! Rule `keyphrase-in-slug`.

use super::place::{Place, Says};
use super::{About, Example, both_languages};

both_languages!(Place);

static EN: Place = Place {
    about: About {
        title: "Keyphrase in the slug",
        why: "The address shows in search results and in shared links: with the subject in it, people know where the link leads.",
        bad: Example {
            slug: "article-12",
            keyphrase: "rye bread",
            body: "Flour, water, salt.",
            ..Example::BLANK
        },
        good: Example {
            slug: "rye-bread",
            keyphrase: "rye bread",
            body: "Flour, water, salt.",
            ..Example::BLANK
        },
    },
    says: &Says {
        empty: "There is no slug yet. Write one with the words of the keyphrase.",
        at_start: "The slug starts with the keyphrase.",
        exact: "The slug holds the keyphrase.",
        all_words: "The slug holds all the words of the keyphrase.",
        missing: |words| {
            format!("The slug lacks {words}. Add the words of the keyphrase, joined by hyphens.")
        },
        too_often: |times| format!("The slug repeats the keyphrase {times} times; once is enough."),
    },
};

static FR: Place = Place {
    about: About {
        title: "Expression clé dans le slug",
        why: "L’adresse se lit dans les résultats de recherche et les liens partagés : si le sujet y figure, on sait où mène le lien.",
        bad: Example {
            slug: "article-12",
            keyphrase: "pain de seigle",
            body: "Farine, eau, sel.",
            ..Example::BLANK
        },
        good: Example {
            slug: "pain-de-seigle",
            keyphrase: "pain de seigle",
            body: "Farine, eau, sel.",
            ..Example::BLANK
        },
    },
    says: &Says {
        empty: "Il n’y a pas encore de slug. Écrivez-en un avec les mots de l’expression clé.",
        at_start: "Le slug commence par l’expression clé.",
        exact: "Le slug contient l’expression clé.",
        all_words: "Le slug contient tous les mots de l’expression clé.",
        missing: |words| {
            format!(
                "Il manque au slug : {words}. Ajoutez les mots de l’expression clé, joints par des traits d’union."
            )
        },
        too_often: |times| {
            format!("Le slug répète l’expression clé {times} fois ; une seule suffit.")
        },
    },
};
