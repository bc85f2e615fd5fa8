//! Rule `keyphrase-in-title-tag`.

use super::place::{Place, Says};
use super::{About, Example, both_languages};

both_languages!(Place);

static EN: Place = Place {
    about: About {
        title: "Keyphrase in the title tag",
        why: "The title tag is the blue line of a search result: the first thing read, and a strong sign of the subject. Its first words count most.",
        bad: Example {
            title_tag: "A baker tells you everything",
            keyphrase: "rye bread",
            body: "Flour, water, salt.",
            ..Example::BLANK
        },
        good: Example {
            title_tag: "Rye bread: a baker tells you everything",
            keyphrase: "rye bread",
            body: "Flour, water, salt.",
            ..Example::BLANK
        },
    },
    says: &Says {
        empty: "There is no title tag yet. Write one that starts with the keyphrase.",
        at_start: "The title tag starts with the keyphrase.",
        exact: "The title tag holds the keyphrase, but not first. Move it to the start.",
        all_words: "The title tag holds the words of the keyphrase, but not as you typed it. Put the exact keyphrase at the start.",
        missing: |words| format!("The title tag lacks {words}. Start it with the keyphrase."),
        too_often: |times| {
            format!("The title tag repeats the keyphrase {times} times; once is enough.")
        },
    },
};

static FR: Place = Place {
    about: About {
        title: "Expression clé dans la balise titre",
        why: "La balise titre est la ligne bleue du résultat de recherche : la première lue, et un signe fort du sujet. Ses premiers mots comptent le plus.",
        bad: Example {
            title_tag: "Une boulangère vous dit tout",
            keyphrase: "pain de seigle",
            body: "Farine, eau, sel.",
            ..Example::BLANK
        },
        good: Example {
            title_tag: "Pain de seigle : une boulangère vous dit tout",
            keyphrase: "pain de seigle",
            body: "Farine, eau, sel.",
            ..Example::BLANK
        },
    },
    says: &Says {
        empty: "Il n’y a pas encore de balise titre. Écrivez-en une qui commence par l’expression clé.",
        at_start: "La balise titre commence par l’expression clé.",
        exact: "La balise titre contient l’expression clé, mais pas au début. Placez-la en tête.",
        all_words: "La balise titre contient les mots de l’expression clé, mais pas telle que vous l’avez saisie. Placez l’expression exacte en tête.",
        missing: |words| {
            format!("Il manque à la balise titre : {words}. Commencez-la par l’expression clé.")
        },
        too_often: |times| {
            format!("La balise titre répète l’expression clé {times} fois ; une seule suffit.")
        },
    },
};
