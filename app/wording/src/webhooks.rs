//! Webhooks: programs that a brand has told what happens.

use crate::Lang;

/// Webhooks.
pub struct Webhooks {
    /// Heading, and the link to it.
    pub heading: &'static str,
    /// What they are.
    pub lead: &'static str,
    /// There is none.
    pub none: &'static str,
    /// Heading of the form.
    pub add: &'static str,
    /// Label: where to.
    pub url: &'static str,
    /// What is accepted there.
    pub url_hint: &'static str,
    /// Label: what it is told.
    pub kinds: &'static str,
    /// What happened, by its stored word.
    pub kind: fn(&str) -> &'static str,
    /// Button: add it.
    pub submit: &'static str,
    /// Label of the secret that was just made.
    pub secret: &'static str,
    /// What it is for.
    pub secret_hint: &'static str,
    /// It is told nothing.
    pub off: &'static str,
    /// Button: switch it off.
    pub switch_off: &'static str,
    /// Button: switch it on.
    pub switch_on: &'static str,
    /// Button that opens: remove it.
    pub remove: &'static str,
    /// Button: do it.
    pub remove_yes: &'static str,
    /// Heading of what was sent.
    pub log: &'static str,
    /// Nothing was sent.
    pub log_empty: &'static str,
    /// How a message stands: `waits`, `done` or `failed`.
    pub state: fn(&str) -> &'static str,
    /// How often it was sent, and what came back.
    pub tries: fn(u32, &str) -> String,
    /// Button: send it again.
    pub replay: &'static str,
    /// Notice after `added`, `on`, `off`, `removed` or `replayed`.
    pub done: fn(&str) -> &'static str,
}

static EN: Webhooks = Webhooks {
    heading: "Webhooks",
    lead: "Programs of yours that are told what happens, as it happens. A message names the brand, the item, its title and its state, and nobody; it is signed as Standard Webhooks says.",
    none: "No webhook: nothing is sent.",
    add: "Add a webhook",
    url: "Address",
    url_hint: "https only, to a public address: nothing inside your own network is reached, and no redirection is followed.",
    kinds: "What it is told",
    kind: |word| match word {
        "item-created" => "An item was created",
        "submitted" => "An item was submitted",
        "approved" => "A version was approved",
        "changes-requested" => "Changes were requested",
        "withdrawn" => "A review was withdrawn",
        "self-released" => "Somebody released their own work",
        "approval-voided" => "An edit ended an approval",
        "plan-suspended" => "A planned text lost its approval",
        "commented" => "A comment was written",
        _ => "Something was exported",
    },
    submit: "Add the webhook",
    secret: "Secret",
    secret_hint: "Messages are signed with it. Copy it now: it is not shown again.",
    off: "Off",
    switch_off: "Switch off",
    switch_on: "Switch on",
    remove: "Remove",
    remove_yes: "Remove it, with its log",
    log: "Deliveries",
    log_empty: "Nothing was sent yet.",
    state: |state| match state {
        "done" => "Delivered",
        "failed" => "Given up",
        _ => "Waits",
    },
    tries: |n, answer| match (n, answer) {
        (0, _) => "not sent yet".to_owned(),
        (1, answer) => format!("sent once: {answer}"),
        (n, answer) => format!("sent {n} times: {answer}"),
    },
    replay: "Send again",
    done: |what| match what {
        "added" => "The webhook is added.",
        "on" => "The webhook is on.",
        "off" => "The webhook is off: nothing is sent to it.",
        "removed" => "The webhook is removed.",
        "replayed" => "The message is sent again.",
        _ => "",
    },
};

static FR: Webhooks = Webhooks {
    heading: "Webhooks",
    lead: "Des programmes à vous, informés de ce qui se passe au moment où cela se passe. Un message nomme la marque, l’élément, son titre et son état, et personne\u{a0}; il est signé selon Standard Webhooks.",
    none: "Aucun webhook\u{a0}: rien n’est envoyé.",
    add: "Ajouter un webhook",
    url: "Adresse",
    url_hint: "En https seulement, vers une adresse publique\u{a0}: rien de votre réseau interne n’est joint, et aucune redirection n’est suivie.",
    kinds: "Ce qui lui est dit",
    kind: |word| match word {
        "item-created" => "Un élément a été créé",
        "submitted" => "Un élément a été soumis",
        "approved" => "Une version a été validée",
        "changes-requested" => "Des modifications ont été demandées",
        "withdrawn" => "Une relecture a été retirée",
        "self-released" => "Une personne a validé son propre travail",
        "approval-voided" => "Une modification a mis fin à une validation",
        "plan-suspended" => "Un texte prévu a perdu sa validation",
        "commented" => "Un commentaire a été écrit",
        _ => "Un export a été fait",
    },
    submit: "Ajouter le webhook",
    secret: "Secret",
    secret_hint: "Les messages sont signés avec lui. Copiez-le maintenant\u{a0}: il ne sera plus montré.",
    off: "Désactivé",
    switch_off: "Désactiver",
    switch_on: "Activer",
    remove: "Retirer",
    remove_yes: "Retirer, avec son journal",
    log: "Envois",
    log_empty: "Rien n’a encore été envoyé.",
    state: |state| match state {
        "done" => "Remis",
        "failed" => "Abandonné",
        _ => "En attente",
    },
    tries: |n, answer| match (n, answer) {
        (0, _) => "pas encore envoyé".to_owned(),
        (n, answer) => format!("envoyé {n}\u{a0}fois\u{a0}: {answer}"),
    },
    replay: "Renvoyer",
    done: |what| match what {
        "added" => "Le webhook est ajouté.",
        "on" => "Le webhook est activé.",
        "off" => "Le webhook est désactivé\u{a0}: rien ne lui est envoyé.",
        "removed" => "Le webhook est retiré.",
        "replayed" => "Le message est renvoyé.",
        _ => "",
    },
};

/// Webhooks, in a language.
#[must_use]
pub fn webhooks(lang: Lang) -> &'static Webhooks {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
