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
    /// Notice: brought back.
    pub restored: &'static str,
    /// Version n.
    pub version: fn(u64) -> String,
    /// Whoever runs the command line.
    pub operator: &'static str,
    /// What happened: stored word, who, about what.
    pub happened: fn(&str, &str, &str) -> String,
}

fn happened_en(kind: &str, who: &str, about: &str) -> String {
    let did = match kind {
        "item-created" => "created this item",
        "due-set" => "changed when it is due",
        "part-added" => "added a part",
        "part-removed" => "removed a part",
        "part-saved" => "wrote",
        "version-restored" => "brought back an older version",
        "submitted" => "submitted for review",
        "withdrawn" => "withdrew from review",
        "approved" => "approved",
        "changes-requested" => "requested changes",
        "self-released" => "released without a second reader",
        "approval-voided" => "changed the text: its approval is void",
        "commented" => "commented",
        "exported" => "exported",
        "item-trashed" => "moved the item to the trash",
        "item-restored" => "took the item out of the trash",
        "item-purged" => "deleted the texts of the item for good",
        "item-assigned" => "passed the item on",
        "version-named" => "named a version",
        "view-kept" => "kept a view of the library",
        "view-forgotten" => "forgot a view of the library",
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
        "part-saved" => "a écrit",
        "version-restored" => "a restauré une version antérieure",
        "submitted" => "a soumis à la relecture",
        "withdrawn" => "a retiré de la relecture",
        "approved" => "a validé",
        "changes-requested" => "a demandé des modifications",
        "self-released" => "a libéré sans deuxième lecture",
        "approval-voided" => "a modifié le texte\u{a0}: la validation est annulée",
        "commented" => "a commenté",
        "exported" => "a exporté",
        "item-trashed" => "a mis l’élément à la corbeille",
        "item-restored" => "a sorti l’élément de la corbeille",
        "item-purged" => "a supprimé définitivement les textes de l’élément",
        "item-assigned" => "a confié l’élément à quelqu’un d’autre",
        "version-named" => "a nommé une version",
        "view-kept" => "a gardé une vue de la bibliothèque",
        "view-forgotten" => "a oublié une vue de la bibliothèque",
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
    restored: "The older version is back, as a new one.",
    version: |n| format!("version {n}"),
    operator: "The command line",
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
    restored: "La version antérieure est de retour, comme nouvelle version.",
    version: |n| format!("version {n}"),
    operator: "La ligne de commande",
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
