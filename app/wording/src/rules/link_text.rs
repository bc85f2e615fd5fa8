//! Rule `link-text`.

use super::figure::{en, en_count, fr, fr_count};
use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right.
    pub right: &'static str,
    /// Links without an address.
    pub nowhere: fn(u64) -> String,
    /// Links without text.
    pub empty: fn(u64) -> String,
    /// Links that say nothing, links.
    pub vague: fn(u64, u64) -> String,
    /// Link texts that lead to several places.
    pub same: fn(u64) -> String,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Text of links",
        why: "A link text is read out of context by screen readers and search engines: it must say where the link leads.",
        bad: Example { body: "For the flour, [click here](/flour).", ..Example::BLANK },
        good: Example { body: "Choose [a stone-ground flour](/flour).", ..Example::BLANK },
    },
    right: "Every link says where it leads.",
    nowhere: |links| {
        format!(
            "{} nowhere: the address is missing. Write it, or take the link out.",
            en_count(links, "link leads", "links lead")
        )
    },
    empty: |links| {
        format!(
            "{} no text: nobody hears or sees where it leads. Write what is at the other end.",
            en_count(links, "link has", "links have")
        )
    },
    vague: |vague, all| {
        format!(
            "Links that say nothing by themselves: {} of {}. Put the words for what is at the other end inside the link.",
            en(vague),
            en(all)
        )
    },
    same: |texts| {
        format!(
            "{} to different pages. Give each link its own words.",
            en_count(texts, "link text leads", "link texts lead")
        )
    },
};

static FR: Words = Words {
    about: About {
        title: "Texte des liens",
        why: "Le texte d’un lien est lu hors contexte par les lecteurs d’écran et les moteurs : il doit dire où mène le lien.",
        bad: Example { body: "Pour la farine, [cliquez ici](/farine).", ..Example::BLANK },
        good: Example { body: "Choisissez [une farine de meule](/farine).", ..Example::BLANK },
    },
    right: "Chaque lien dit où il mène.",
    nowhere: |links| {
        format!(
            "{} nulle part : l’adresse manque. Écrivez-la, ou retirez le lien.",
            fr_count(links, "lien ne mène", "liens ne mènent")
        )
    },
    empty: |links| {
        format!(
            "{} pas de texte : on n’entend ni ne voit où il mène. Écrivez ce qui se trouve au bout.",
            fr_count(links, "lien n’a", "liens n’ont")
        )
    },
    vague: |vague, all| {
        format!(
            "Liens qui ne disent rien par eux-mêmes : {} sur {}. Placez dans le lien les mots qui disent ce qui se trouve au bout.",
            fr(vague),
            fr(all)
        )
    },
    same: |texts| {
        format!(
            "{} vers des pages différentes. Donnez à chaque lien ses propres mots.",
            fr_count(texts, "texte de lien mène", "textes de lien mènent")
        )
    },
};
