//! Versions and history.

use crate::Lang;

/// Versions and history.
pub struct History {
    /// Heading of the page.
    pub heading: &'static str,
    /// Heading: versions.
    pub versions: &'static str,
    /// Heading: what happened.
    pub events: &'static str,
    /// Column: version.
    pub number: &'static str,
    /// Column: who.
    pub by: &'static str,
    /// Column: when.
    pub at: &'static str,
    /// Column: hash.
    pub hash: &'static str,
    /// The version people work on.
    pub current: &'static str,
    /// Button: bring a version back.
    pub restore: fn(u32) -> String,
    /// Heading of two versions side by side.
    pub compare_heading: &'static str,
    /// Of which part.
    pub compare_lead: fn(&str) -> String,
    /// Button: compare.
    pub compare: &'static str,
    /// Label: the version compared with.
    pub from: &'static str,
    /// Label: the version compared.
    pub to: &'static str,
    /// The older of two.
    pub older: &'static str,
    /// The newer of two.
    pub newer: &'static str,
    /// Nothing differs.
    pub no_difference: &'static str,
    /// Button that opens: name a version.
    pub name: &'static str,
    /// The same, when it has a name.
    pub rename: &'static str,
    /// Label: name of version n.
    pub name_of: fn(u32) -> String,
    /// Button: keep the name.
    pub name_save: &'static str,
    /// Notice: named.
    pub named: &'static str,
    /// Heading: for how long a history is kept.
    pub keep_heading: &'static str,
    /// Label: for how long.
    pub keep_label: &'static str,
    /// What becomes of what is older.
    pub keep_hint: &'static str,
    /// Choice: for as long as the brand.
    pub keep_always: &'static str,
    /// Choice: so many years.
    pub keep_years: fn(u8) -> String,
    /// Link: everything that happened.
    pub whole_history: &'static str,
    /// What the studio does by itself.
    pub house: &'static str,
    /// Notice: brought back.
    pub restored: &'static str,
    /// Version n.
    pub version: fn(u64) -> String,
    /// Whoever runs the command line.
    pub operator: &'static str,
    /// Whoever had a link that was taken back.
    pub outside: &'static str,
    /// What happened: stored word, who, about what.
    pub happened: fn(&str, &str, &str) -> String,
}

fn happened_en(kind: &str, who: &str, about: &str) -> String {
    let did = match kind {
        "item-created" => "created this item",
        "due-set" => "changed when it is due",
        "part-added" => "added a part",
        "part-removed" => "removed a part",
        "part-brought-back" => "brought a part back",
        "part-saved" => "wrote",
        "version-restored" => "brought back an older version",
        "submitted" => "submitted for review",
        "withdrawn" => "withdrew from review",
        "stranded" => "ended the review: too few people are left who could approve",
        "approved" => "approved",
        "changes-requested" => "requested changes",
        "self-released" => "released without a second reader",
        "taken-back" => "took a decision back",
        "parts-returned" => "sent a part back",
        "read" => "read what is under review",
        "asked" => "asked a question",
        "reassigned" => "handed a decision on",
        "absence-set" => "said who decides while they are away",
        "escalated" => "asked one more person in: the decision is late",
        "nobody-else" => "found nobody else to take a decision that is late",
        "guest-invited" => "sent a link to somebody outside",
        "guest-link-revoked" => "took a link back",
        "guest-link-expired" => "ended a link that nobody used in time",
        "revoked" => "ended an approval",
        "brand-held" => "let nothing leave for now",
        "brand-freed" => "let what is approved leave again",
        "approval-voided" => "changed the text: its approval is void",
        "plan-suspended" => "suspended what was planned: it lost its approval",
        "commented" => "commented",
        "replied" => "replied to a comment",
        "suggested" => "suggested a wording",
        "suggestion-accepted" => "accepted a suggestion",
        "suggestion-refused" => "refused a suggestion",
        "comment-resolved" => "resolved a comment",
        "comment-reopened" => "reopened a comment",
        "exported" => "exported",
        "brand-created" => "created the brand",
        "person-added" => "added a person",
        "person-changed" => "changed what a person may do",
        "person-suspended" => "suspended a person",
        "person-invited" => "invited somebody",
        "invitation-revoked" => "took an invitation back",
        "person-joined" => "joined the brand",
        "person-back" => "brought a person back",
        "person-removed" => "removed a person",
        "person-forgotten" => "erased a person",
        "history-shortened" => "removed the oldest part of the history",
        "reset-offered" => "offered a new password",
        "item-trashed" => "moved the item to the trash",
        "item-restored" => "took the item out of the trash",
        "item-purged" => "deleted the texts of the item for good",
        "item-assigned" => "passed the item on",
        "version-named" => "named a version",
        "view-kept" => "kept a view of the library",
        "view-forgotten" => "forgot a view of the library",
        "finding-ignored" => "set a finding aside",
        "finding-heeded" => "wants a finding looked at again",
        "text-shared" => "wrote one text for several posts",
        "references-changed" => "changed the reference texts",
        _ => "did something",
    };
    if about.is_empty() { format!("{who} {did}") } else { format!("{who} {did} ({about})") }
}

fn happened_fr(kind: &str, who: &str, about: &str) -> String {
    let did = match kind {
        "item-created" => "a créé cet élément",
        "due-set" => "a changé l’échéance",
        "part-added" => "a ajouté un élément",
        "part-removed" => "a retiré un élément",
        "part-brought-back" => "a remis un élément",
        "part-saved" => "a écrit",
        "version-restored" => "a restauré une version antérieure",
        "submitted" => "a soumis à la relecture",
        "withdrawn" => "a retiré de la relecture",
        "stranded" => {
            "a mis fin à la relecture\u{a0}: trop peu de personnes peuvent encore valider"
        }
        "approved" => "a validé",
        "changes-requested" => "a demandé des modifications",
        "self-released" => "a libéré sans deuxième lecture",
        "taken-back" => "a repris sa décision",
        "parts-returned" => "a renvoyé une partie",
        "read" => "a lu ce qui est en relecture",
        "asked" => "a posé une question",
        "reassigned" => "a confié une décision",
        "absence-set" => "a indiqué qui décide en son absence",
        "escalated" => "a fait appel à une personne de plus\u{a0}: la décision est en retard",
        "nobody-else" => "n’a trouvé personne d’autre pour une décision en retard",
        "guest-invited" => "a envoyé un lien à une personne extérieure",
        "guest-link-revoked" => "a repris un lien",
        "guest-link-expired" => "a fermé un lien resté sans réponse à temps",
        "revoked" => "a mis fin à une validation",
        "brand-held" => "ne laisse plus rien sortir",
        "brand-freed" => "laisse de nouveau sortir ce qui est validé",
        "approval-voided" => "a modifié le texte\u{a0}: la validation est annulée",
        "plan-suspended" => "a suspendu ce qui était prévu\u{a0}: ce n’est plus validé",
        "commented" => "a commenté",
        "replied" => "a répondu à un commentaire",
        "suggested" => "a proposé une formulation",
        "suggestion-accepted" => "a accepté une proposition",
        "suggestion-refused" => "a refusé une proposition",
        "comment-resolved" => "a marqué un commentaire comme résolu",
        "comment-reopened" => "a rouvert un commentaire",
        "exported" => "a exporté",
        "brand-created" => "a créé la marque",
        "person-added" => "a ajouté une personne",
        "person-changed" => "a changé ce qu’une personne peut faire",
        "person-suspended" => "a suspendu une personne",
        "person-invited" => "a invité quelqu’un",
        "invitation-revoked" => "a annulé une invitation",
        "person-joined" => "a rejoint la marque",
        "person-back" => "a réintégré une personne",
        "person-removed" => "a retiré une personne",
        "person-forgotten" => "a effacé une personne",
        "history-shortened" => "a supprimé la partie la plus ancienne de l’historique",
        "reset-offered" => "a proposé un nouveau mot de passe",
        "item-trashed" => "a mis l’élément à la corbeille",
        "item-restored" => "a sorti l’élément de la corbeille",
        "item-purged" => "a supprimé définitivement les textes de l’élément",
        "item-assigned" => "a confié l’élément à quelqu’un d’autre",
        "version-named" => "a nommé une version",
        "view-kept" => "a gardé une vue de la bibliothèque",
        "view-forgotten" => "a oublié une vue de la bibliothèque",
        "finding-ignored" => "a ignoré une remarque de l’analyse",
        "finding-heeded" => "a rétabli une remarque de l’analyse",
        "text-shared" => "a écrit un texte commun à plusieurs publications",
        "references-changed" => "a modifié les textes de référence",
        _ => "a agi",
    };
    if about.is_empty() { format!("{who} {did}") } else { format!("{who} {did} ({about})") }
}

static EN: History = History {
    heading: "Versions",
    versions: "Versions",
    events: "History",
    number: "Version",
    by: "Written by",
    at: "Saved",
    hash: "Fingerprint",
    current: "Current",
    restore: |n| format!("Restore version {n}"),
    compare_heading: "Compare two versions",
    compare_lead: |part| {
        format!("Of {part}: what was removed is struck, what was added is underlined.")
    },
    compare: "Compare",
    from: "Compare",
    to: "with",
    older: "Before",
    newer: "After",
    no_difference: "These two versions say the same.",
    name: "Name",
    rename: "Rename",
    name_of: |n| format!("Name of version {n}"),
    name_save: "Keep the name",
    named: "The name is kept.",
    keep_heading: "Keeping the history",
    keep_label: "Keep the history",
    keep_hint: "What is older is removed, the oldest first. A signed checkpoint stands in its place, so that the rest can still be verified. Texts, versions, decisions and certificates stay.",
    keep_always: "For ever",
    keep_years: |n| if n == 1 { "1 year".to_owned() } else { format!("{n} years") },
    whole_history: "The whole history",
    house: "Marbre",
    restored: "The older version is back, as a new one.",
    version: |n| format!("version {n}"),
    operator: "The command line",
    outside: "Somebody outside",
    happened: happened_en,
};

static FR: History = History {
    heading: "Versions",
    versions: "Versions",
    events: "Historique",
    number: "Version",
    by: "Écrite par",
    at: "Enregistrée",
    hash: "Empreinte",
    current: "Actuelle",
    restore: |n| format!("Restaurer la version {n}"),
    compare_heading: "Comparer deux versions",
    compare_lead: |part| {
        format!("{part}\u{a0}: ce qui a été retiré est barré, ce qui a été ajouté est souligné.")
    },
    compare: "Comparer",
    from: "Comparer la",
    to: "avec la",
    older: "Avant",
    newer: "Après",
    no_difference: "Ces deux versions disent la même chose.",
    name: "Nommer",
    rename: "Renommer",
    name_of: |n| format!("Nom de la version {n}"),
    name_save: "Garder le nom",
    named: "Le nom est gardé.",
    keep_heading: "Conservation de l’historique",
    keep_label: "Garder l’historique",
    keep_hint: "Ce qui est plus ancien est supprimé, du plus vieux au plus récent. Un point de contrôle signé en garde la place\u{a0}: le reste se vérifie toujours. Textes, versions, décisions et certificats restent.",
    keep_always: "Sans limite",
    keep_years: |n| if n == 1 { "1\u{a0}an".to_owned() } else { format!("{n}\u{a0}ans") },
    whole_history: "Tout l’historique",
    house: "Marbre",
    restored: "La version antérieure est de retour, comme nouvelle version.",
    version: |n| format!("version {n}"),
    operator: "La ligne de commande",
    outside: "Une personne extérieure",
    happened: happened_fr,
};

/// Versions and history in a language.
#[must_use]
pub fn history(lang: Lang) -> &'static History {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
