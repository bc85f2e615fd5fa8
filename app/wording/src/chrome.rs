//! What is around every page.

mod fields;

use crate::Lang;

pub use fields::field;

/// What is around every page.
pub struct Chrome {
    /// Link past the bars.
    pub skip: &'static str,
    /// Name of the main navigation.
    pub main_navigation: &'static str,
    /// Button: another brand.
    pub switch_brand: &'static str,
    /// Link: the board.
    pub board: &'static str,
    /// Link: everything the brand has.
    pub library: &'static str,
    /// Link: what is published when.
    pub plan: &'static str,
    /// Field: look for something.
    pub search: &'static str,
    /// Link: who is in the brand.
    pub people: &'static str,
    /// Link: what the brand decides for itself.
    pub settings: &'static str,
    /// Link: the brands one administers.
    pub brands: &'static str,
    /// Button: the account menu.
    pub account: &'static str,
    /// Name of the demonstration banner.
    pub demo_label: &'static str,
    /// The demonstration banner.
    pub demo: &'static str,
    /// Name of the plain-http banner.
    pub plain_http_label: &'static str,
    /// The plain-http banner.
    pub plain_http: &'static str,
    /// Heading above what is wrong with a form.
    pub form_refused: &'static str,
    /// Button: open the file chooser.
    pub choose_file: &'static str,
    /// Button: close.
    pub close: &'static str,
    /// Button: cancel.
    pub cancel: &'static str,
}

static EN: Chrome = Chrome {
    skip: "Skip to the text",
    main_navigation: "Main",
    switch_brand: "Switch brand",
    board: "Board",
    library: "Library",
    plan: "Plan",
    search: "Search",
    people: "People",
    settings: "Brand settings",
    brands: "All brands",
    account: "Account",
    demo_label: "Demonstration",
    demo: "Demonstration: everything here is an example, and nothing leaves this machine.",
    plain_http_label: "Connection without encryption",
    plain_http: "This studio is reached without encryption: others on the network can read what you type. Put it behind https.",
    form_refused: "This needs your attention",
    choose_file: "Choose a file",
    close: "Close",
    cancel: "Cancel",
};

static FR: Chrome = Chrome {
    skip: "Aller au texte",
    main_navigation: "Navigation principale",
    switch_brand: "Changer de marque",
    board: "Tableau",
    library: "Bibliothèque",
    plan: "Planning",
    search: "Rechercher",
    people: "Équipe",
    settings: "Réglages de la marque",
    brands: "Toutes les marques",
    account: "Compte",
    demo_label: "Démonstration",
    demo: "Démonstration\u{a0}: tout ici est un exemple, et rien ne quitte cette machine.",
    plain_http_label: "Connexion sans chiffrement",
    plain_http: "Ce studio est joint sans chiffrement\u{a0}: d’autres personnes du réseau peuvent lire ce que vous écrivez. Placez-le derrière https.",
    form_refused: "À revoir avant de continuer",
    choose_file: "Choisir un fichier",
    close: "Fermer",
    cancel: "Annuler",
};

/// What is around every page, in a language.
#[must_use]
pub fn chrome(lang: Lang) -> &'static Chrome {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
