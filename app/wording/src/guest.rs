//! Somebody outside decides by a link: what its sender sees, and what they see.

use crate::Lang;

/// Somebody outside decides by a link.
pub struct Guest {
    /// Heading: send a link.
    pub heading: &'static str,
    /// What a link is.
    pub lead: &'static str,
    /// Label: whom it is for.
    pub to: &'static str,
    /// What to write there, where there is no mail server.
    pub to_hint: &'static str,
    /// The same where an address is written to.
    pub to_hint_mail: &'static str,
    /// Label: for how long.
    pub days: &'static str,
    /// So many days.
    pub for_days: fn(u32) -> String,
    /// Fold: one more link, where one is good still.
    pub another: &'static str,
    /// Button.
    pub send: &'static str,
    /// Label: the link that was just made.
    pub link: &'static str,
    /// It is shown once.
    pub link_hint: &'static str,
    /// Name of the list of links.
    pub list: &'static str,
    /// A link is good: until when, sent by whom.
    pub good: fn(&str, &str) -> String,
    /// It was used: when, under which name.
    pub used: fn(&str, &str) -> String,
    /// It was taken back, or nobody used it in time.
    pub ended: &'static str,
    /// Whom it was sent to is forgotten.
    pub nobody: &'static str,
    /// Button: take it back, by whom it is for.
    pub take_back: fn(&str) -> String,
    /// Button: the same, short.
    pub take_back_short: &'static str,
    /// Title of the guest's page.
    pub title: fn(&str) -> String,
    /// Who asks, for which brand.
    pub asks: fn(&str, &str) -> String,
    /// Until when the link is good.
    pub until: fn(&str) -> String,
    /// What whoever handed it over looked at.
    pub signed: &'static str,
    /// Legend: the decision.
    pub decision: &'static str,
    /// Choice: approve.
    pub approve: &'static str,
    /// What it means.
    pub approve_hint: &'static str,
    /// Choice: ask for changes.
    pub changes: &'static str,
    /// What it means.
    pub changes_hint: &'static str,
    /// Label: the name.
    pub name: &'static str,
    /// What is done with it.
    pub name_hint: &'static str,
    /// Label: what should change.
    pub comment: &'static str,
    /// Button.
    pub decide: &'static str,
    /// Neither was chosen.
    pub no_decision: &'static str,
    /// Heading: the link is worth nothing any more.
    pub over: &'static str,
    /// Why that may be, and what to do.
    pub over_text: &'static str,
    /// Heading of the receipt: approved.
    pub approved: &'static str,
    /// Heading of the receipt: changes were asked for.
    pub asked: &'static str,
    /// By whom, when.
    pub receipt: fn(&str, &str) -> String,
    /// Label: the fingerprint of what was read.
    pub fingerprint: &'static str,
    /// What follows.
    pub after: &'static str,
    /// That reading is noted.
    pub noted: &'static str,
    /// Until when the decision can be taken back.
    pub take_back_until: fn(&str) -> String,
    /// Button: take the decision back.
    pub take_mine_back: &'static str,
    /// It was: under which name the next one is signed, and that it stands.
    pub once_more: fn(&str) -> String,
    /// After when it was read: a link that was read, and not answered yet.
    pub read_at: fn(&str) -> String,
    /// Somebody whose link was taken back.
    pub somebody: &'static str,
}

static EN: Guest = Guest {
    heading: "Send a link to somebody outside",
    lead: "This stage waits for somebody without an account. The link shows what is under review and nothing else, and is good for one decision.",
    to: "For whom",
    to_hint: "A name or an address, to know whose link it is. You send the link yourself.",
    to_hint_mail: "An address, which the link is sent to; or a name, when you send it yourself.",
    days: "Good for",
    for_days: |n| format!("{n} days"),
    another: "Send another link",
    send: "Make the link",
    link: "Link to send",
    link_hint: "It is shown once, here. Whoever has it can answer.",
    list: "Links of this round",
    good: |until, by| format!("Good until {until}, sent by {by}"),
    used: |at, name| format!("Answered {at}, signed “{name}”"),
    ended: "Taken back, or not used in time",
    nobody: "Forgotten",
    take_back: |name| format!("Take the link of {name} back"),
    take_back_short: "Take back",
    title: |title| format!("Your approval: {title}"),
    asks: |by, brand| {
        format!(
            "{by} asks you to read this for {brand}, and to approve it or say what should change."
        )
    },
    until: |when| format!("The link is good for one decision, until {when}."),
    signed: "Looked at before it was sent",
    decision: "Your decision",
    approve: "I approve this text",
    approve_hint: "Exactly as it stands on this page. It can be published from then on.",
    changes: "I ask for changes",
    changes_hint: "It goes back to its writers with what you write.",
    name: "Your name",
    name_hint: "It stands in the record of the approval, with whom the link was sent to and by whom.",
    comment: "What should change",
    decide: "Send my decision",
    no_decision: "Choose one of the two.",
    over: "This link shows nothing any more",
    over_text: "It was used, it is out of date, or the text is not under review any more. Ask whoever sent it for another.",
    approved: "You approved this text",
    asked: "You asked for changes",
    receipt: |name, at| format!("Signed “{name}”, {at}"),
    fingerprint: "Fingerprint of what you read",
    after: "There is nothing else to do. You can close this page.",
    noted: "Whoever sent it sees that you read it.",
    take_back_until: |at| {
        format!(
            "Until {at} you can take your decision back, once, and decide again. Nothing is published before."
        )
    },
    take_mine_back: "Take my decision back",
    once_more: |name| {
        format!(
            "You took your first decision back. The one you send now is signed “{name}” as well, and stands."
        )
    },
    read_at: |at| format!("Read {at}"),
    somebody: "Somebody outside",
};

static FR: Guest = Guest {
    heading: "Envoyer un lien à une personne extérieure",
    lead: "Cette étape attend une personne sans compte. Le lien montre ce qui est en relecture et rien d’autre\u{202f}; il sert à une seule décision.",
    to: "Pour qui",
    to_hint: "Un nom ou une adresse, pour savoir à qui est ce lien. Vous l’envoyez vous-même.",
    to_hint_mail: "Une adresse, à laquelle le lien est envoyé\u{202f}; ou un nom, si vous l’envoyez vous-même.",
    days: "Valable",
    for_days: |n| format!("{n}\u{a0}jours"),
    another: "Envoyer un autre lien",
    send: "Créer le lien",
    link: "Lien à envoyer",
    link_hint: "Il est affiché une seule fois, ici. Qui le détient peut répondre.",
    list: "Liens de cette relecture",
    good: |until, by| format!("Valable jusqu’au {until}, envoyé par {by}"),
    used: |at, name| format!("Réponse le {at}, signée «\u{a0}{name}\u{a0}»"),
    ended: "Repris, ou resté sans réponse à temps",
    nobody: "Oublié",
    take_back: |name| format!("Reprendre le lien de {name}"),
    take_back_short: "Reprendre",
    title: |title| format!("Votre accord\u{a0}: {title}"),
    asks: |by, brand| {
        format!(
            "{by} vous demande de lire ce texte pour {brand}, puis de donner votre accord ou de dire ce qui doit changer."
        )
    },
    until: |when| format!("Le lien sert à une seule décision, jusqu’au {when}."),
    signed: "Vérifié avant l’envoi",
    decision: "Votre décision",
    approve: "Je donne mon accord sur ce texte",
    approve_hint: "Exactement tel qu’il est sur cette page. Il peut être publié ensuite.",
    changes: "Je demande des modifications",
    changes_hint: "Il retourne à la rédaction avec ce que vous écrivez.",
    name: "Votre nom",
    name_hint: "Il figure dans la trace de l’accord, avec l’adresse du lien et le nom de qui l’a envoyé.",
    comment: "Ce qui doit changer",
    decide: "Envoyer ma décision",
    no_decision: "Choisissez l’un des deux.",
    over: "Ce lien ne montre plus rien",
    over_text: "Il a servi, il n’est plus valable, ou le texte n’est plus en relecture. Demandez-en un autre à la personne qui vous l’a envoyé.",
    approved: "Vous avez donné votre accord",
    asked: "Vous avez demandé des modifications",
    receipt: |name, at| format!("Signé «\u{a0}{name}\u{a0}», {at}"),
    fingerprint: "Empreinte de ce que vous avez lu",
    after: "Il n’y a rien d’autre à faire. Vous pouvez fermer cette page.",
    noted: "La personne qui l’a envoyé voit que vous avez lu.",
    take_back_until: |at| {
        format!(
            "Jusqu’à {at}, vous pouvez reprendre votre décision, une seule fois, et décider à nouveau. Rien n’est publié avant."
        )
    },
    take_mine_back: "Reprendre ma décision",
    once_more: |name| {
        format!(
            "Vous avez repris votre première décision. Celle que vous envoyez maintenant est aussi signée «\u{a0}{name}\u{a0}», et elle reste."
        )
    },
    read_at: |at| format!("Lu le {at}"),
    somebody: "Une personne extérieure",
};

/// The words of a language.
#[must_use]
pub fn guest(lang: Lang) -> &'static Guest {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
