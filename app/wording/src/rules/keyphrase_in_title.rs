//! Rule `keyphrase-in-title`.

use super::place::{Place, Says};
use super::{About, Example, both_languages};

both_languages!(Place);

static EN: Place = Place {
    about: About {
        title: "Keyphrase in the title",
        why: "The title tells readers what the article is about; finding there the words they searched for, they stay.",
        bad: Example {
            title: "Five rules before you start",
            keyphrase: "rye bread",
            body: "Flour, water, salt.",
            ..Example::BLANK
        },
        good: Example {
            title: "Rye bread: five rules before you start",
            keyphrase: "rye bread",
            body: "Flour, water, salt.",
            ..Example::BLANK
        },
    },
    says: &Says {
        empty: "The article has no title yet. Write one that holds the keyphrase.",
        at_start: "The title starts with the keyphrase.",
        exact: "The title holds the keyphrase.",
        all_words: "The title holds all the words of the keyphrase.",
        missing: |words| {
            format!("The title lacks {words}. Name the subject with the words of the keyphrase.")
        },
        too_often: |times| {
            format!("The title repeats the keyphrase {times} times; once is enough.")
        },
    },
};

static FR: Place = Place {
    about: About {
        title: "Expression clé dans le titre",
        why: "Le titre dit de quoi parle l’article ; qui y retrouve les mots de sa recherche reste.",
        bad: Example {
            title: "Cinq règles avant de commencer",
            keyphrase: "pain de seigle",
            body: "Farine, eau, sel.",
            ..Example::BLANK
        },
        good: Example {
            title: "Pain de seigle : cinq règles avant de commencer",
            keyphrase: "pain de seigle",
            body: "Farine, eau, sel.",
            ..Example::BLANK
        },
    },
    says: &Says {
        empty: "L’article n’a pas encore de titre. Écrivez-en un qui contient l’expression clé.",
        at_start: "Le titre commence par l’expression clé.",
        exact: "Le titre contient l’expression clé.",
        all_words: "Le titre contient tous les mots de l’expression clé.",
        missing: |words| {
            format!(
                "Il manque au titre : {words}. Nommez le sujet avec les mots de l’expression clé."
            )
        },
        too_often: |times| {
            format!("Le titre répète l’expression clé {times} fois ; une seule suffit.")
        },
    },
};
