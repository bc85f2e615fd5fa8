//! Who is in a brand: inviting, roles, suspending, removing, new passwords.

use crate::Lang;
use crate::numbers::number;

/// Who is in a brand.
pub struct People {
    /// Heading of the page.
    pub heading: &'static str,
    /// What is said under it.
    pub lead: &'static str,
    /// A role by its stored word.
    pub role: fn(&str) -> &'static str,
    /// What a role may do, by its stored word.
    pub role_hint: fn(&str) -> &'static str,
    /// Works under supervision.
    pub supervised: &'static str,
    /// What supervision means.
    pub supervised_hint: &'static str,
    /// Kept out of the brand.
    pub suspended: &'static str,
    /// Marks the reader.
    pub you: &'static str,
    /// Button: open what can be changed about a person.
    pub change: fn(&str) -> String,
    /// Only an administrator changes an administrator.
    pub admin_only: &'static str,
    /// Legend: roles.
    pub roles: &'static str,
    /// Button: save roles.
    pub save_roles: &'static str,
    /// Heading: new password.
    pub reset_heading: &'static str,
    /// What the link to a new password does.
    pub reset_hint: &'static str,
    /// Button: make that link.
    pub reset: &'static str,
    /// Heading: suspend or remove.
    pub leave_heading: &'static str,
    /// So many items are open.
    pub open_items: fn(u64) -> String,
    /// Label: who looks after somebody who is supervised.
    pub mentor: &'static str,
    /// What a mentor does.
    pub mentor_hint: &'static str,
    /// Option: nobody does.
    pub no_mentor: &'static str,
    /// Button: keep that.
    pub save_mentor: &'static str,
    /// Label: who takes the open items over.
    pub heir: &'static str,
    /// Choice: they stay.
    pub no_heir: &'static str,
    /// Button: suspend.
    pub suspend: &'static str,
    /// Button: bring back.
    pub bring_back: &'static str,
    /// Button: remove.
    pub remove: &'static str,
    /// Heading: invite.
    pub invite_heading: &'static str,
    /// How an invitation reaches its person.
    pub invite_hint: &'static str,
    /// Label: address.
    pub email: &'static str,
    /// Button: make the link.
    pub invite: &'static str,
    /// Heading: invitations not used yet.
    pub invitations: &'static str,
    /// Until when an invitation can be used.
    pub until: fn(&str) -> String,
    /// Button: take back the invitation of an address.
    pub revoke: fn(&str) -> String,
    /// Label of a new link.
    pub link: &'static str,
    /// What to do with it.
    pub link_hint: &'static str,
    /// The same where it was sent by mail too.
    pub link_sent: &'static str,
    /// What inviting does where links are sent by mail.
    pub invite_by_mail: &'static str,
    /// Notice, by what was done.
    pub done: fn(&str) -> &'static str,
    /// Heading of the page an invitation leads to: the brand.
    pub join_heading: fn(&str) -> String,
    /// Who invites, and which address.
    pub join_lead: fn(&str, &str) -> String,
    /// The address has an account already.
    pub join_known: &'static str,
    /// Button: join.
    pub join: &'static str,
    /// Heading of the page a link to a new password leads to.
    pub new_password_heading: &'static str,
    /// Whose password, and what follows.
    pub new_password_lead: fn(&str) -> String,
    /// Button: set it.
    pub set_password: &'static str,
}

fn role_en(role: &str) -> &'static str {
    match role {
        "writer" => "Writer",
        "community-manager" => "Community manager",
        "manager" => "Manager",
        "admin" => "Administrator",
        _ => "Viewer",
    }
}

fn role_fr(role: &str) -> &'static str {
    match role {
        "writer" => "Rédaction",
        "community-manager" => "Community management",
        "manager" => "Direction éditoriale",
        "admin" => "Administration",
        _ => "Lecture",
    }
}

static EN: People = People {
    heading: "People",
    lead: "Who works for this brand, and as what. What somebody wrote stays when they leave.",
    role: role_en,
    role_hint: |role| match role {
        "writer" => "Writes articles, posts and visuals.",
        "community-manager" => "Adapts articles into posts and prepares visuals.",
        "manager" => "Approves what others wrote, and looks after people.",
        "admin" => "Looks after people and settings; approves nothing by this role alone.",
        _ => "Reads, and changes nothing.",
    },
    supervised: "Supervised",
    supervised_hint: "Neither releases nor exports, whatever the settings.",
    suspended: "Suspended",
    you: "You",
    change: |name| format!("Change {name}"),
    admin_only: "Only an administrator changes an administrator.",
    roles: "Roles",
    save_roles: "Save roles",
    reset_heading: "New password",
    reset_hint: "Makes a link with which this person chooses a new password. Using it signs them out everywhere else. The present password works until then.",
    reset: "Make a link",
    leave_heading: "Suspend or remove",
    open_items: |n| match n {
        0 => "No open item.".to_owned(),
        1 => "1 open item.".to_owned(),
        n => format!("{} open items.", number(Lang::En, n)),
    },
    mentor: "Mentor",
    mentor_hint: "Decides first on what this person submits from now on, before the other stages.",
    no_mentor: "Nobody",
    save_mentor: "Save the mentor",
    heir: "Open items pass to",
    no_heir: "Nobody: they stay",
    suspend: "Suspend",
    bring_back: "Bring back",
    remove: "Remove from the brand",
    invite_heading: "Invite somebody",
    invite_hint: "You get a link to send yourself. It works once, within 7 days.",
    email: "E-mail address",
    invite: "Make an invitation",
    invitations: "Invitations not used yet",
    until: |at| format!("until {at}"),
    revoke: |email| format!("Take back the invitation of {email}"),
    link: "Link to send",
    link_sent: "It was sent by mail. You may also hand it over yourself: it is shown only this once, and works once, within 7 days.",
    invite_by_mail: "They get a link by mail. It works once, within 7 days.",
    link_hint: "Copy it now: it is shown only this once. It works once, within 7 days.",
    done: |what| match what {
        "roles" => "Roles saved.",
        "mentor" => "Mentor saved.",
        "suspended" => "Suspended: this brand is out of sight from now on.",
        "back" => "Brought back.",
        "removed" => "Removed from the brand. What they wrote stays.",
        "revoked" => "Invitation taken back.",
        "forgotten" => crate::forgetting::forgetting(Lang::En).done,
        _ => "",
    },
    join_heading: |brand| format!("Join {brand}"),
    join_lead: |by, email| {
        if by.is_empty() {
            format!("You are invited as {email}.")
        } else {
            format!("{by} invites you as {email}.")
        }
    },
    join_known: "This address has an account here: sign in with its password, and you are in.",
    join: "Join",
    new_password_heading: "Choose a new password",
    new_password_lead: |email| {
        format!("For {email}. Every device that is signed in now is signed out.")
    },
    set_password: "Set the password",
};

static FR: People = People {
    heading: "Équipe",
    lead: "Qui travaille pour cette marque, et à quel titre. Ce qu’une personne a écrit reste après son départ.",
    role: role_fr,
    role_hint: |role| match role {
        "writer" => "Écrit articles, publications et visuels.",
        "community-manager" => "Décline les articles en publications et prépare les visuels.",
        "manager" => "Valide ce que d’autres ont écrit et gère l’équipe.",
        "admin" => "Gère l’équipe et les réglages\u{202f}; ne valide rien par ce seul rôle.",
        _ => "Lit, sans rien modifier.",
    },
    supervised: "Sous tutorat",
    supervised_hint: "Ne libère ni n’exporte, quels que soient les réglages.",
    suspended: "Accès suspendu",
    you: "Vous",
    change: |name| format!("Modifier {name}"),
    admin_only: "Seule l’administration modifie un compte d’administration.",
    roles: "Rôles",
    save_roles: "Enregistrer les rôles",
    reset_heading: "Nouveau mot de passe",
    reset_hint: "Crée un lien qui permet à cette personne de choisir un nouveau mot de passe. Son utilisation la déconnecte partout ailleurs. Le mot de passe actuel fonctionne jusque-là.",
    reset: "Créer un lien",
    leave_heading: "Suspendre ou retirer",
    open_items: |n| match n {
        0 => "Aucun élément ouvert.".to_owned(),
        1 => "1\u{a0}élément ouvert.".to_owned(),
        n => format!("{}\u{a0}éléments ouverts.", number(Lang::Fr, n)),
    },
    mentor: "Mentor",
    mentor_hint: "Décide en premier sur ce que cette personne soumet désormais, avant les autres étapes.",
    no_mentor: "Personne",
    save_mentor: "Enregistrer le mentor",
    heir: "Les éléments ouverts passent à",
    no_heir: "Personne\u{a0}: ils restent",
    suspend: "Suspendre l’accès",
    bring_back: "Rétablir l’accès",
    remove: "Retirer de la marque",
    invite_heading: "Inviter quelqu’un",
    invite_hint: "Vous obtenez un lien à envoyer vous-même. Il sert une fois, dans les 7\u{a0}jours.",
    email: "Adresse e-mail",
    invite: "Créer une invitation",
    invitations: "Invitations en attente",
    until: |at| format!("jusqu’au {at}"),
    revoke: |email| format!("Annuler l’invitation de {email}"),
    link: "Lien à envoyer",
    link_sent: "Il a été envoyé par e-mail. Vous pouvez aussi le transmettre vous-même\u{a0}: il n’est affiché que cette fois, et sert une fois, dans les 7\u{a0}jours.",
    invite_by_mail: "La personne reçoit un lien par e-mail. Il sert une fois, dans les 7\u{a0}jours.",
    link_hint: "Copiez-le maintenant\u{a0}: il n’est affiché que cette fois. Il sert une fois, dans les 7\u{a0}jours.",
    done: |what| match what {
        "roles" => "Rôles enregistrés.",
        "mentor" => "Mentor enregistré.",
        "suspended" => "Accès suspendu\u{a0}: cette marque n’est plus visible.",
        "back" => "Accès rétabli.",
        "removed" => "Personne retirée de la marque. Ce qu’elle a écrit reste.",
        "revoked" => "Invitation annulée.",
        "forgotten" => crate::forgetting::forgetting(Lang::Fr).done,
        _ => "",
    },
    join_heading: |brand| format!("Rejoindre {brand}"),
    join_lead: |by, email| {
        if by.is_empty() {
            format!("Vous avez une invitation pour {email}.")
        } else {
            format!("{by} vous invite avec l’adresse {email}.")
        }
    },
    join_known: "Cette adresse a déjà un compte ici\u{a0}: donnez son mot de passe, et vous y êtes.",
    join: "Rejoindre",
    new_password_heading: "Choisir un nouveau mot de passe",
    new_password_lead: |email| {
        format!("Pour {email}. Tous les appareils connectés en ce moment seront déconnectés.")
    },
    set_password: "Changer le mot de passe",
};

/// Who is in a brand, in a language.
#[must_use]
pub fn people(lang: Lang) -> &'static People {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
