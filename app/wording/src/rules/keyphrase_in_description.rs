//! Rule `keyphrase-in-description`.

use super::place::{Place, Says};
use super::{About, Example, both_languages};

both_languages!(Place);

static EN: Place = Place {
    about: About {
        title: "Keyphrase in the meta description",
        why: "Search engines put the searched words in bold in the description: it shows the page answers the question.",
        bad: Example {
            description: "Everything you need to know, step by step.",
            keyphrase: "rye bread",
            body: "Flour, water, salt.",
            ..Example::BLANK
        },
        good: Example {
            description: "Bake rye bread at home: flour, water, salt, and one night of patience.",
            keyphrase: "rye bread",
            body: "Flour, water, salt.",
            ..Example::BLANK
        },
    },
    says: &Says {
        empty: "There is no meta description yet. Write one that holds the keyphrase once.",
        at_start: "The meta description starts with the keyphrase.",
        exact: "The meta description holds the keyphrase.",
        all_words: "The meta description holds all the words of the keyphrase.",
        missing: |words| format!("The meta description lacks {words}. Use the keyphrase once."),
        too_often: |times| {
            format!(
                "The meta description repeats the keyphrase {times} times; 2 at most. Keep the sentence that says most."
            )
        },
    },
};

static FR: Place = Place {
    about: About {
        title: "Expression clé dans la méta-description",
        why: "Les moteurs mettent en gras les mots cherchés dans la description : cela montre que la page répond à la question.",
        bad: Example {
            description: "Tout ce qu’il faut savoir, étape par étape.",
            keyphrase: "pain de seigle",
            body: "Farine, eau, sel.",
            ..Example::BLANK
        },
        good: Example {
            description: "Faites votre pain de seigle : farine, eau, sel, et une nuit de patience.",
            keyphrase: "pain de seigle",
            body: "Farine, eau, sel.",
            ..Example::BLANK
        },
    },
    says: &Says {
        empty: "Il n’y a pas encore de méta-description. Écrivez-en une qui contient une fois l’expression clé.",
        at_start: "La méta-description commence par l’expression clé.",
        exact: "La méta-description contient l’expression clé.",
        all_words: "La méta-description contient tous les mots de l’expression clé.",
        missing: |words| {
            format!(
                "Il manque à la méta-description : {words}. Employez une fois l’expression clé."
            )
        },
        too_often: |times| {
            format!(
                "La méta-description répète l’expression clé {times} fois ; 2 au plus. Gardez la phrase qui en dit le plus."
            )
        },
    },
};
