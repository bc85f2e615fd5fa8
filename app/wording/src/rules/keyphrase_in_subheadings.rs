//! Rule `keyphrase-in-subheadings`.

use super::figure::{en, fr};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// A long text without subheadings.
    pub no_headings: &'static str,
    /// Right: headings with the subject, headings.
    pub right: fn(u64, u64) -> String,
    /// Too few: found, headings, needed.
    pub few: fn(u64, u64, u64) -> String,
    /// Too many: found, headings, most.
    pub many: fn(u64, u64, u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Keyphrase in subheadings",
        why: "Subheadings are what people read first. Some of them should name the subject; all of them would sound like an advertisement.",
        bad: Example {
            keyphrase: "rye bread",
            body: "Start early.\n\n## The night before\n\nMix.\n\n## In the morning\n\nBake.",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "rye bread",
            body: "Start early.\n\n## Rye bread the night before\n\nMix.\n\n## In the morning\n\nBake.",
            ..Example::BLANK
        },
    },
    no_headings: "The text has no subheadings. Add some (##), and name the subject in one of them.",
    right: |found, all| format!("Subheadings that name the subject: {} of {}.", en(found), en(all)),
    few: |found, all, least| {
        format!(
            "Subheadings that name the subject: {} of {}. Use the keyphrase or a synonym in at least {}.",
            en(found),
            en(all),
            en(least)
        )
    },
    many: |found, all, most| {
        format!(
            "Subheadings that name the subject: {} of {}; {} at most reads better. Vary the others.",
            en(found),
            en(all),
            en(most)
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Expression clé dans les intertitres",
        why: "Les intertitres sont lus en premier. Quelques-uns doivent nommer le sujet ; tous, cela sonnerait comme une réclame.",
        bad: Example {
            keyphrase: "pain de seigle",
            body: "Commencez tôt.\n\n## La veille\n\nMélangez.\n\n## Le matin\n\nEnfournez.",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "pain de seigle",
            body: "Commencez tôt.\n\n## Le pain de seigle, la veille\n\nMélangez.\n\n## Le matin\n\nEnfournez.",
            ..Example::BLANK
        },
    },
    no_headings: "Le texte n’a pas d’intertitres. Ajoutez-en (##) et nommez le sujet dans l’un d’eux.",
    right: |found, all| {
        format!("Intertitres qui nomment le sujet : {} sur {}.", fr(found), fr(all))
    },
    few: |found, all, least| {
        format!(
            "Intertitres qui nomment le sujet : {} sur {}. Employez l’expression clé ou un synonyme dans {} au moins.",
            fr(found),
            fr(all),
            fr(least)
        )
    },
    many: |found, all, most| {
        format!(
            "Intertitres qui nomment le sujet : {} sur {} ; {} au plus se lit mieux. Variez les autres.",
            fr(found),
            fr(all),
            fr(most)
        )
    },
};
