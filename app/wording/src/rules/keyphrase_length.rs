//! Rule `keyphrase-length`.

use super::figure::{en, en_count, fr, fr_count};
use super::{About, Example, both_languages};
use crate::Lang;

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// No keyphrase yet.
    pub none: &'static str,
    /// Only function words; the keyphrase.
    pub only_function_words: fn(&str, Lang) -> String,
    /// Right: content words.
    pub right: fn(u64) -> String,
    /// Too long: content words, limit.
    pub long: fn(u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Length of the keyphrase",
        why: "People search with a few words. One to four words that carry the subject are easy to \
              place naturally; a whole sentence is not.",
        bad: Example {
            keyphrase: "how to choose the best light running shoes for wide feet",
            body: "Choosing shoes takes time.",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "light running shoes",
            body: "Choosing shoes takes time.",
            ..Example::BLANK
        },
    },
    none: "Choose a keyphrase: the few words people would type to find this article.",
    only_function_words: |phrase, text| {
        let examples = match text {
            Lang::En => "“the” or “of”",
            Lang::Fr => "“le” or “de”",
        };
        format!(
            "“{phrase}” holds only little words such as {examples}. Add a word that carries the subject."
        )
    },
    right: |words| {
        format!("The keyphrase has {}.", en_count(words, "word that counts", "words that count"))
    },
    long: |words, limit| {
        format!(
            "The keyphrase has {} words that count; {} at most is better. Keep the words that carry the subject.",
            en(words),
            en(limit)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Longueur de l’expression clé",
        why: "On cherche avec quelques mots. Un à quatre mots porteurs de sens se placent \
              naturellement dans un texte ; une phrase entière, non.",
        bad: Example {
            keyphrase: "comment choisir les meilleures chaussures légères de course pour pieds larges",
            body: "Choisir ses chaussures prend du temps.",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "chaussures de course légères",
            body: "Choisir ses chaussures prend du temps.",
            ..Example::BLANK
        },
    },
    none: "Choisissez une expression clé : les quelques mots que l’on taperait pour trouver cet article.",
    only_function_words: |phrase, text| {
        let examples = match text {
            Lang::En => "« the » ou « of »",
            Lang::Fr => "« le » ou « de »",
        };
        format!(
            "« {phrase} » ne contient que de petits mots comme {examples}. Ajoutez un mot qui porte le sujet."
        )
    },
    right: |words| {
        format!(
            "L’expression clé a {}.",
            fr_count(words, "mot porteur de sens", "mots porteurs de sens")
        )
    },
    long: |words, limit| {
        format!(
            "L’expression clé a {} mots porteurs de sens ; mieux vaut {} au plus. Gardez ceux qui portent le sujet.",
            fr(words),
            fr(limit)
        )
    },
};
