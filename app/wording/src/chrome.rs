//! What is around every page.

use crate::Lang;

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
    /// What a field of a form is called, by its name; nothing for a field whose reason says it all.
    pub field: fn(&str) -> &'static str,
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
    field: |name| match name {
        "name" => "Your name",
        "email" => "E-mail address",
        "password" => "Password",
        "current" | "own_password" => "Current password",
        "brand" => "Name of the brand",
        "title" => "Title",
        "keyphrase" => "Keyphrase",
        "file" => "File",
        "alt" => "Alternative text",
        "ignore" => "What to ignore",
        "post_pictures" | "post_alt" => "Posts",
        "poll" => "Poll",
        "planned" => "Planned date",
        "url" => "Address",
        "goes" => "Where it goes",
        "instance" => "Instance",
        "limit" => "Limit",
        "limit_reason" | "premium_reason" => "Reason",
        "shared" => crate::posts::shared::shared(Lang::En).label,
        "share_with" => crate::posts::shared::shared(Lang::En).to,
        "warning" => crate::posts::posts(Lang::En).warning,
        "first_comment" => crate::posts::posts(Lang::En).first_comment,
        "campaign" => crate::posts::campaign::campaign(Lang::En).campaign,
        "zones" => "Time zones of the accounts",
        "paste" => "Posts to paste",
        "groups" => "Groups of hashtags",
        "people" => "Book of mentions",
        "kinds" => "What it is told",
        "zone" => "Time zone",
        "host" => "Site",
        "languages" => "Languages",
        "networks" => "Networks",
        "approvers" => "Approvers",
        "second" => "Who approves after the manager",
        "contrast" | "colour" | "ink" => "Colours",
        "part" => "What to submit",
        "back" => "What goes back",
        "signed" | "checked" => "Checklist",
        "question" => "Question",
        "reason" => "Why",
        "place" => "Who",
        "take_back" => "Seconds to take a decision back",
        "hours" | "closed" | "first" | "then" | "escalate" | "escalate_to" => {
            deadline(Lang::En, name)
        }
        "away_from" => crate::away::away(Lang::En).from,
        "away_until" => crate::away::away(Lang::En).until,
        "deputy" => crate::away::away(Lang::En).deputy,
        "standfirst" => "Standfirst",
        "body" => "Text",
        "title_tag" => "Title tag",
        "description" => "Meta description",
        "slug" => "Slug",
        "secondary" => "Secondary keyphrases",
        "synonyms" => "Synonyms",
        "categories" => "Categories",
        "tags" => "Tags",
        "byline" => "Byline",
        "canonical" => "Canonical address",
        "sources" => "Sources",
        _ => "",
    },
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
    field: |name| match name {
        "name" => "Votre nom",
        "email" => "Adresse e-mail",
        "password" => "Mot de passe",
        "current" | "own_password" => "Mot de passe actuel",
        "brand" => "Nom de la marque",
        "title" => "Titre",
        "keyphrase" => "Expression clé",
        "file" => "Fichier",
        "alt" => "Texte alternatif",
        "ignore" => "À ignorer",
        "post_pictures" | "post_alt" => "Publications",
        "poll" => "Sondage",
        "planned" => "Date prévue",
        "url" => "Adresse",
        "goes" => "Où cela va",
        "instance" => "Instance",
        "limit" => "Limite",
        "limit_reason" | "premium_reason" => "Raison",
        "shared" => crate::posts::shared::shared(Lang::Fr).label,
        "share_with" => crate::posts::shared::shared(Lang::Fr).to,
        "warning" => crate::posts::posts(Lang::Fr).warning,
        "first_comment" => crate::posts::posts(Lang::Fr).first_comment,
        "campaign" => crate::posts::campaign::campaign(Lang::Fr).campaign,
        "zones" => "Fuseaux horaires des comptes",
        "paste" => "Publications à coller",
        "groups" => "Groupes de mots-dièse",
        "people" => "Carnet de mentions",
        "kinds" => "Ce qui lui est dit",
        "zone" => "Fuseau horaire",
        "host" => "Site",
        "languages" => "Langues",
        "networks" => "Réseaux",
        "approvers" => "Valideurs",
        "second" => "Qui valide après la direction éditoriale",
        "contrast" | "colour" | "ink" => "Couleurs",
        "part" => "À soumettre",
        "back" => "Ce qui est renvoyé",
        "signed" | "checked" => "Liste à signer",
        "question" => "Question",
        "reason" => "Pourquoi",
        "place" => "Qui",
        "take_back" => "Secondes pour reprendre une décision",
        "hours" | "closed" | "first" | "then" | "escalate" | "escalate_to" => {
            deadline(Lang::Fr, name)
        }
        "away_from" => crate::away::away(Lang::Fr).from,
        "away_until" => crate::away::away(Lang::Fr).until,
        "deputy" => crate::away::away(Lang::Fr).deputy,
        "standfirst" => "Chapô",
        "body" => "Texte",
        "title_tag" => "Balise titre",
        "description" => "Méta-description",
        "slug" => "Slug",
        "secondary" => "Expressions secondaires",
        "synonyms" => "Synonymes",
        "categories" => "Catégories",
        "tags" => "Étiquettes",
        "byline" => "Signature",
        "canonical" => "Adresse canonique",
        "sources" => "Sources",
        _ => "",
    },
    choose_file: "Choisir un fichier",
    close: "Fermer",
    cancel: "Annuler",
};

/// A field of the deadlines.
fn deadline(lang: Lang, name: &str) -> &'static str {
    let words = crate::deadlines::deadlines(lang);
    match name {
        "hours" => words.week,
        "closed" => words.closed,
        "first" => words.first,
        "then" => words.then,
        "escalate" => words.escalate,
        _ => words.escalate_to,
    }
}

/// What is around every page, in a language.
#[must_use]
pub fn chrome(lang: Lang) -> &'static Chrome {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
