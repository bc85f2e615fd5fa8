//! What a brand publishes when.

use crate::Lang;

/// What a brand publishes when.
pub struct Plan {
    /// When something is published where its account is, and in which zone that is.
    pub there: fn(&str, &str) -> String,
    /// Heading.
    pub heading: &'static str,
    /// The first and the last day shown.
    pub span: fn(&str, &str) -> String,
    /// Heading when nothing is planned.
    pub empty: &'static str,
    /// What to do then.
    pub empty_text: &'static str,
    /// What an article is called here.
    pub article: &'static str,
    /// Another post on the network comes too near.
    pub clash: &'static str,
    /// There is more than a page shows.
    pub more: &'static str,
    /// Name of the links to other weeks.
    pub other_weeks: &'static str,
    /// Link: the weeks before.
    pub earlier: &'static str,
    /// Link: the weeks after.
    pub later: &'static str,
}

static EN: Plan = Plan {
    there: |at, zone| format!("{at} there ({zone})"),
    heading: "Plan",
    span: |first, last| format!("From {first} to {last}"),
    empty: "Nothing is planned in these four weeks",
    empty_text: "An article has its planned date in its publication settings, a post under its text.",
    article: "Article",
    clash: "Less than 15 minutes from another post on this network",
    more: "There is more than a page shows: these are the first.",
    other_weeks: "Other weeks",
    earlier: "Four weeks earlier",
    later: "Four weeks later",
};

static FR: Plan = Plan {
    there: |at, zone| format!("{at} sur place ({zone})"),
    heading: "Planning",
    span: |first, last| format!("Du {first} au {last}"),
    empty: "Rien n’est prévu dans ces quatre semaines",
    empty_text: "La date prévue d’un article est dans ses réglages de publication, celle d’une publication sous son texte.",
    article: "Article",
    clash: "À moins de 15 minutes d’une autre publication sur ce réseau",
    more: "Il y en a plus qu’une page n’en montre\u{a0}: voici les premières.",
    other_weeks: "Autres semaines",
    earlier: "Quatre semaines plus tôt",
    later: "Quatre semaines plus tard",
};

/// What a brand publishes when, in a language.
#[must_use]
pub fn plan(lang: Lang) -> &'static Plan {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
