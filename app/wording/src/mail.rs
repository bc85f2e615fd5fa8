//! Letters: a subject, and a text of short lines with the link on one of its own.

use crate::Lang;

/// Says what happened: to whom, each thing with its address, where letters are chosen. Gives the subject
/// and the text.
pub type Told = fn(&str, &[(String, String)], &str) -> (String, String);

/// Letters, each as its subject and its text.
#[derive(Debug)]
pub struct Mail {
    /// To somebody invited: by whom, to which brand, the link.
    pub invited: fn(&str, &str, &str) -> (String, String),
    /// To somebody for whom a link to a new password was made: by whom, the link.
    pub reset: fn(&str, &str) -> (String, String),
    /// To whoever forgot their password: the link.
    pub forgot: fn(&str) -> (String, String),
    /// To a guest who is to decide: from whom, for which brand, about what, the link.
    pub guest: fn(&str, &str, &str, &str) -> (String, String),
    /// What happened: to whom, each thing with its address, where letters are chosen.
    pub told: Told,
}

static EN: Mail = Mail {
    invited: |by, brand, link| {
        (
            format!("{by} invites you to {brand}, on Marbre"),
            format!(
                "Hello,\n\n{by} invites you to work for {brand}, on Marbre.\n\nChoose your name and your password here:\n\n{link}\n\nThe link works once, within 7 days. If you did not expect it, there is nothing to do.\n"
            ),
        )
    },
    reset: |by, link| {
        (
            "A new password for Marbre".to_owned(),
            format!(
                "Hello,\n\n{by} made you a link with which you choose a new password:\n\n{link}\n\nThe link works once, within 7 days. Your present password works until then. Using the link signs you out everywhere else.\n"
            ),
        )
    },
    forgot: |link| {
        (
            "A new password for Marbre".to_owned(),
            format!(
                "Hello,\n\nSomebody asked for a new password for this address. Choose it here:\n\n{link}\n\nThe link works once, within 1 hour. Your present password works until then.\nIf it was not you, there is nothing to do.\n"
            ),
        )
    },
    guest: |by, brand, title, link| {
        (
            format!("{brand}: your approval of “{title}”"),
            format!(
                "Hello,\n\n{by} asks you to read “{title}” for {brand} and to approve it, or to say what should change. You need no account:\n\n{link}\n\nOpening the link decides nothing. It is good for one decision, and meant for you: whoever has it can answer in your place.\n"
            ),
        )
    },
    told: |name, lines, choose| {
        let subject = match lines {
            [(only, _)] => only.clone(),
            all => format!("{} things happened on Marbre", all.len()),
        };
        let text = format!(
            "Hello {name},\n\n{}These links open pages; nothing is decided before you do so there.\n\nYou choose here what you are written about, and how often:\n\n{choose}\n",
            list(lines)
        );
        (subject, text)
    },
};

/// Each thing, and its address on a line of its own.
fn list(lines: &[(String, String)]) -> String {
    lines.iter().map(|(said, link)| format!("{said}\n\n{link}\n\n")).collect()
}

static FR: Mail = Mail {
    invited: |by, brand, link| {
        (
            format!("{by} vous invite dans {brand}, sur Marbre"),
            format!(
                "Bonjour,\n\n{by} vous invite à travailler pour {brand}, sur Marbre.\n\nChoisissez votre nom et votre mot de passe ici\u{a0}:\n\n{link}\n\nLe lien sert une fois, dans les 7\u{a0}jours. Si vous ne l’attendiez pas, il n’y a rien à faire.\n"
            ),
        )
    },
    reset: |by, link| {
        (
            "Un nouveau mot de passe pour Marbre".to_owned(),
            format!(
                "Bonjour,\n\n{by} vous a préparé un lien pour choisir un nouveau mot de passe\u{a0}:\n\n{link}\n\nLe lien sert une fois, dans les 7\u{a0}jours. Votre mot de passe actuel reste valable jusque-là. S’en servir vous déconnecte partout ailleurs.\n"
            ),
        )
    },
    forgot: |link| {
        (
            "Un nouveau mot de passe pour Marbre".to_owned(),
            format!(
                "Bonjour,\n\nUn nouveau mot de passe a été demandé pour cette adresse. Choisissez-le ici\u{a0}:\n\n{link}\n\nLe lien sert une fois, dans l’heure. Votre mot de passe actuel reste valable jusque-là.\nSi la demande ne vient pas de vous, il n’y a rien à faire.\n"
            ),
        )
    },
    guest: |by, brand, title, link| {
        (
            format!("{brand}\u{a0}: votre accord sur «\u{a0}{title}\u{a0}»"),
            format!(
                "Bonjour,\n\n{by} vous demande de lire «\u{a0}{title}\u{a0}» pour {brand} et de donner votre accord, ou de dire ce qui doit changer. Aucun compte n’est nécessaire\u{a0}:\n\n{link}\n\nOuvrir le lien ne décide de rien. Il sert à une seule décision et vous est destiné\u{a0}: qui le détient peut répondre à votre place.\n"
            ),
        )
    },
    told: |name, lines, choose| {
        let subject = match lines {
            [(only, _)] => only.clone(),
            all => format!("{}\u{a0}nouvelles sur Marbre", all.len()),
        };
        let text = format!(
            "Bonjour {name},\n\n{}Ces liens ouvrent des pages\u{a0}; rien n’est décidé avant que vous le fassiez là.\n\nVous choisissez ici ce qui vous est écrit, et à quelle fréquence\u{a0}:\n\n{choose}\n",
            list(lines)
        );
        (subject, text)
    },
};

/// The letters of a language.
#[must_use]
pub fn mail(lang: Lang) -> &'static Mail {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
