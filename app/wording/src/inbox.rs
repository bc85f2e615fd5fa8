//! What waits for somebody.

use crate::Lang;
use crate::numbers::number;

/// What waits for somebody.
pub struct Inbox {
    /// Heading, and the link to it.
    pub heading: &'static str,
    /// What it is.
    pub lead: &'static str,
    /// How many things wait, for the link.
    pub count: fn(u64, bool) -> String,
    /// Name of the links to one kind.
    pub kinds: &'static str,
    /// Link: everything.
    pub all: &'static str,
    /// Link: `decide`, `answer`, `invite` or `fix`.
    pub kind: fn(&str) -> &'static str,
    /// What an entry wants: `decide`, `answer`, `invite` or `fix`.
    pub wants: fn(&str) -> &'static str,
    /// Name of the list.
    pub list: &'static str,
    /// Button: open what is due first.
    pub next: &'static str,
    /// When an entry is due.
    pub due: fn(&str) -> String,
    /// It should be done already.
    pub late: fn(&str) -> String,
    /// Since when it waits.
    pub since: fn(&str) -> String,
    /// Heading when nothing waits.
    pub empty: &'static str,
    /// About an empty one.
    pub empty_text: &'static str,
    /// Brands that want a second factor first.
    pub closed: fn(&str) -> String,
    /// Link: set it up.
    pub closed_link: &'static str,
    /// Name of the links to other pages.
    pub pages: &'static str,
    /// Link: the page before.
    pub before: &'static str,
    /// Link: the page after.
    pub after: &'static str,
    /// Which page this is.
    pub page: fn(u64, u64) -> String,
}

static EN: Inbox = Inbox {
    heading: "Inbox",
    lead: "What waits for you, in all your brands; what is due first comes first.",
    count: |n, more| match (n, more) {
        (1, false) => "1 item waits for you".to_owned(),
        (n, false) => format!("{} items wait for you", number(Lang::En, n)),
        (n, true) => format!("More than {} items wait for you", number(Lang::En, n)),
    },
    kinds: "What waits",
    all: "All",
    kind: |need| match need {
        "decide" => "To review",
        "answer" => "To answer",
        "invite" => "To send",
        _ => "To fix",
    },
    wants: |need| match need {
        "decide" => "Waits for your review",
        "answer" => "Waits for your answer",
        "invite" => "Waits for a link to somebody outside",
        _ => "Changes requested",
    },
    list: "What waits for you",
    next: "Open next",
    due: |when| format!("Due {when}"),
    late: |when| format!("Late: due {when}"),
    since: |when| format!("Since {when}"),
    empty: "Nothing waits for you",
    empty_text: "What is submitted for your review or sent back to you will stand here.",
    closed: |brands| format!("Two-step sign-in is needed to see what waits in {brands}."),
    closed_link: "Set up two-step sign-in",
    pages: "Pages",
    before: "Page before",
    after: "Page after",
    page: |page, pages| format!("Page {page} of {pages}"),
};

static FR: Inbox = Inbox {
    heading: "Boîte de réception",
    lead: "Ce qui vous attend, dans toutes vos marques\u{a0}; le plus urgent d’abord.",
    count: |n, more| match (n, more) {
        (0 | 1, false) => format!("{n}\u{a0}élément vous attend"),
        (n, false) => format!("{}\u{a0}éléments vous attendent", number(Lang::Fr, n)),
        (n, true) => format!("Plus de {}\u{a0}éléments vous attendent", number(Lang::Fr, n)),
    },
    kinds: "Ce qui attend",
    all: "Tout",
    kind: |need| match need {
        "decide" => "À relire",
        "answer" => "À répondre",
        "invite" => "À envoyer",
        _ => "À reprendre",
    },
    wants: |need| match need {
        "decide" => "Attend votre relecture",
        "answer" => "Attend votre réponse",
        "invite" => "Attend un lien vers une personne extérieure",
        _ => "Modifications demandées",
    },
    list: "Ce qui vous attend",
    next: "Ouvrir le suivant",
    due: |when| format!("Échéance\u{a0}: {when}"),
    late: |when| format!("En retard\u{a0}: {when}"),
    since: |when| format!("Depuis {when}"),
    empty: "Rien ne vous attend",
    empty_text: "Ce qui est soumis à votre relecture ou vous est renvoyé apparaîtra ici.",
    closed: |brands| {
        format!("La connexion en deux étapes est nécessaire pour voir ce qui attend dans {brands}.")
    },
    closed_link: "Activer la connexion en deux étapes",
    pages: "Pages",
    before: "Page précédente",
    after: "Page suivante",
    page: |page, pages| format!("Page {page} sur {pages}"),
};

/// What waits for somebody, in a language.
#[must_use]
pub fn inbox(lang: Lang) -> &'static Inbox {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
