//! What the links of a brand's posts tell web analytics.

use crate::Lang;

/// What the links of a brand's posts tell web analytics.
pub struct Campaigns {
    /// Heading.
    pub heading: &'static str,
    /// What it is for.
    pub hint: &'static str,
    /// Label: campaign posts start from.
    pub campaign: &'static str,
    /// What an empty one stands for.
    pub campaign_hint: &'static str,
    /// Opens source and medium of each network.
    pub sources: &'static str,
    /// Label: source on a network.
    pub source: fn(&str) -> String,
    /// Label: medium on a network.
    pub medium: fn(&str) -> String,
    /// Button.
    pub save: &'static str,
}

static EN: Campaigns = Campaigns {
    heading: "Campaign links",
    hint: "What links to your own site tell your web analytics: source and medium of each network, and a campaign. Values are written in small letters, without accents or spaces. Nothing is added to a post before somebody asks for it there.",
    campaign: "Campaign",
    campaign_hint: "Posts start from it. Empty: the article’s own address.",
    sources: "Source and medium of each network",
    source: |network| format!("utm_source for {network}"),
    medium: |network| format!("utm_medium for {network}"),
    save: "Save campaign links",
};

static FR: Campaigns = Campaigns {
    heading: "Liens de campagne",
    hint: "Ce que les liens vers votre propre site disent à votre mesure d’audience\u{a0}: source et support de chaque réseau, et une campagne. Les valeurs s’écrivent en minuscules, sans accents ni espaces. Rien ne s’ajoute à une publication avant que quelqu’un ne le demande.",
    campaign: "Campagne",
    campaign_hint: "Les publications en partent. Vide\u{a0}: l’adresse de l’article.",
    sources: "Source et support de chaque réseau",
    source: |network| format!("utm_source pour {network}"),
    medium: |network| format!("utm_medium pour {network}"),
    save: "Enregistrer les liens de campagne",
};

/// What the links of a brand's posts tell web analytics, in a language.
#[must_use]
pub fn campaigns(lang: Lang) -> &'static Campaigns {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
