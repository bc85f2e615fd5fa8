//! What people are told, in the inbox and by mail.

use crate::Lang;
use crate::numbers::number;

/// What people are told.
pub struct Notice {
    /// Heading of the list.
    pub heading: &'static str,
    /// How many are not read.
    pub unread: fn(u64) -> String,
    /// What happened: the notice's word, who did it (empty for nobody), what the item is called.
    pub told: fn(&str, &str, &str) -> String,
    /// Name of the list.
    pub list: &'static str,
    /// Nothing was told yet.
    pub empty: &'static str,
    /// It was not read.
    pub new: &'static str,
    /// Button: mark one as read.
    pub read: &'static str,
    /// What that one is about, for those who hear the button.
    pub read_which: fn(&str) -> String,
    /// Button: mark all as read.
    pub read_all: &'static str,
    /// Notice: that was done.
    pub done: &'static str,
    /// Link: what was told before.
    pub older: &'static str,
    /// Heading of the choices.
    pub choices: &'static str,
    /// What they are.
    pub choices_lead: &'static str,
    /// Label: how often letters come.
    pub pace: &'static str,
    /// `at-once`, `daily` or `never`.
    pub pace_of: fn(&str) -> &'static str,
    /// Where there is no mail server.
    pub no_mail: &'static str,
    /// Heading of the ways.
    pub ways: &'static str,
    /// What a way is for: the notice's word.
    pub kind: fn(&str) -> &'static str,
    /// `mail`, `inbox` or `nothing`.
    pub way: fn(&str) -> &'static str,
    /// Button: keep the choices.
    pub save: &'static str,
    /// Notice: they were kept.
    pub saved: &'static str,
}

static EN: Notice = Notice {
    heading: "Notifications",
    unread: |n| match n {
        0 => "All read".to_owned(),
        n => format!("{} not read", number(Lang::En, n)),
    },
    told: |word, who, title| {
        let who = if who.is_empty() { "Somebody" } else { who };
        match word {
            "review-asked" => format!("{who} asks for your review of “{title}”"),
            "due-soon" => format!("“{title}” waits for your review and is due within a day"),
            "overdue" => format!("Your review of “{title}” is overdue"),
            "asked-in" => format!("The review of “{title}” is overdue: you may decide as well"),
            "escalated" => {
                format!("The review of “{title}” is overdue: one more person may decide")
            }
            "questioned" => format!("{who} has a question about “{title}”"),
            "changes-requested" => format!("{who} requested changes to “{title}”"),
            "approved" => format!("{who} approved “{title}”"),
            "withdrawn" => format!("{who} withdrew “{title}” from review"),
            "taken-back" => format!("{who} took their decision on “{title}” back"),
            "stranded" => {
                format!("The review of “{title}” ended: nobody is left who could approve it")
            }
            "approval-voided" => format!("{who} edited “{title}”: its approval no longer holds"),
            "plan-suspended" => format!(
                "{who} changed “{title}” or ended its approval: what was planned is suspended"
            ),
            "revoked" => format!("{who} ended the approval of “{title}”"),
            "commented" => format!("{who} commented on “{title}”"),
            _ => format!("{who} passed “{title}” on to you"),
        }
    },
    list: "Notifications, latest first",
    empty: "No notification yet.",
    new: "New",
    read: "Mark as read",
    read_which: |what| format!(": {what}"),
    read_all: "Mark all as read",
    done: "Marked as read.",
    older: "Earlier notifications",
    choices: "Notifications",
    choices_lead: "What waits for you is always in your inbox. You choose what else is said there, and what is mailed.",
    pace: "Mail",
    pace_of: |pace| match pace {
        "at-once" => "At once",
        "daily" => "Once a day, at 8 in the morning",
        _ => "Never",
    },
    no_mail: "This studio has no mail server: nothing is mailed, whatever you choose.",
    ways: "What reaches you, and where",
    kind: |word| match word {
        "review-asked" => "A review is asked of you",
        "due-soon" => "Your review is due within a day",
        "overdue" => "Your review is overdue",
        "asked-in" => "You are asked in on an overdue review",
        "escalated" => "Somebody is asked in on the overdue review of your item",
        "questioned" => "A question about your item",
        "changes-requested" => "Changes requested",
        "approved" => "Your item is approved",
        "withdrawn" => "Your item is withdrawn",
        "taken-back" => "A decision on your item is taken back",
        "stranded" => "A review ends for lack of approvers",
        "approval-voided" => "An edit voids an approval",
        "plan-suspended" => "A planned text loses its approval before its date",
        "revoked" => "An approval is ended",
        "commented" => "A comment",
        _ => "An item is passed on to you",
    },
    way: |way| match way {
        "mail" => "Inbox and mail",
        "inbox" => "Inbox",
        _ => "Nowhere",
    },
    save: "Save notifications",
    saved: "Your choices are saved.",
};

static FR: Notice = Notice {
    heading: "Notifications",
    unread: |n| match n {
        0 => "Tout est lu".to_owned(),
        1 => "1\u{a0}non lue".to_owned(),
        n => format!("{}\u{a0}non lues", number(Lang::Fr, n)),
    },
    told: |word, who, title| {
        let who = if who.is_empty() { "Quelqu’un" } else { who };
        let it = format!("«\u{a0}{title}\u{a0}»");
        match word {
            "review-asked" => format!("{who} demande votre relecture de {it}"),
            "due-soon" => format!("{it} attend votre relecture, échéance dans moins d’un jour"),
            "overdue" => format!("Votre relecture de {it} est en retard"),
            "asked-in" => {
                format!("La relecture de {it} est en retard\u{a0}: vous pouvez décider aussi")
            }
            "escalated" => format!(
                "La relecture de {it} est en retard\u{a0}: une personne de plus peut décider"
            ),
            "questioned" => format!("{who} pose une question sur {it}"),
            "changes-requested" => format!("{who} demande des modifications de {it}"),
            "approved" => format!("{who} a validé {it}"),
            "withdrawn" => format!("{who} a retiré {it} de la relecture"),
            "taken-back" => format!("{who} a repris sa décision sur {it}"),
            "stranded" => format!(
                "La relecture de {it} a pris fin\u{a0}: il ne reste personne pour la valider"
            ),
            "approval-voided" => {
                format!("{who} a modifié {it}\u{a0}: sa validation ne vaut plus")
            }
            "plan-suspended" => format!(
                "{who} a modifié {it} ou mis fin à sa validation\u{a0}: ce qui était prévu est suspendu"
            ),
            "revoked" => format!("{who} a mis fin à la validation de {it}"),
            "commented" => format!("{who} a commenté {it}"),
            _ => format!("{who} vous a confié {it}"),
        }
    },
    list: "Notifications, les dernières d’abord",
    empty: "Pas encore de notification.",
    new: "Nouveau",
    read: "Marquer comme lue",
    read_which: |what| format!("\u{a0}: {what}"),
    read_all: "Tout marquer comme lu",
    done: "C’est marqué comme lu.",
    older: "Notifications plus anciennes",
    choices: "Notifications",
    choices_lead: "Ce qui vous attend est toujours dans votre boîte de réception. À vous de choisir ce qui s’y ajoute, et ce qui part par e-mail.",
    pace: "E-mail",
    pace_of: |pace| match pace {
        "at-once" => "Au fur et à mesure",
        "daily" => "Une fois par jour, à 8\u{a0}h",
        _ => "Jamais",
    },
    no_mail: "Ce studio n’a pas de serveur de messagerie\u{a0}: rien ne part par e-mail, quel que soit votre choix.",
    ways: "Ce qui vous parvient, et où",
    kind: |word| match word {
        "review-asked" => "Une relecture vous est demandée",
        "due-soon" => "Votre relecture est attendue sous un jour",
        "overdue" => "Votre relecture est en retard",
        "asked-in" => "On fait appel à vous pour une relecture en retard",
        "escalated" => "On fait appel à quelqu’un pour la relecture en retard de votre élément",
        "questioned" => "Une question sur votre élément",
        "changes-requested" => "Des modifications sont demandées",
        "approved" => "Votre élément est validé",
        "withdrawn" => "Votre élément est retiré de la relecture",
        "taken-back" => "Une décision sur votre élément est reprise",
        "stranded" => "Une relecture prend fin faute de valideurs",
        "approval-voided" => "Une modification annule une validation",
        "plan-suspended" => "Un texte prévu perd sa validation avant sa date",
        "revoked" => "On met fin à une validation",
        "commented" => "Un commentaire",
        _ => "Un élément vous est confié",
    },
    way: |way| match way {
        "mail" => "Boîte de réception et e-mail",
        "inbox" => "Boîte de réception",
        _ => "Nulle part",
    },
    save: "Enregistrer les notifications",
    saved: "Vos choix sont enregistrés.",
};

/// What people are told, in a language.
#[must_use]
pub fn notice(lang: Lang) -> &'static Notice {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
