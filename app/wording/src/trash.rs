//! The trash.

use crate::Lang;

/// The trash.
pub struct Trash {
    /// Heading.
    pub heading: &'static str,
    /// What it is.
    pub lead: &'static str,
    /// Heading of an empty one.
    pub empty: &'static str,
    /// About an empty one.
    pub empty_text: &'static str,
    /// Name of the list.
    pub list: &'static str,
    /// Who put it there, and when.
    pub by: fn(&str, &str) -> String,
    /// When it is deleted for good.
    pub until: fn(&str) -> String,
    /// Button: take an item out.
    pub restore: fn(&str) -> String,
    /// Why there is no such button.
    pub not_yours: &'static str,
    /// Button that opens: put an item there.
    pub put: &'static str,
    /// What that does.
    pub put_hint: &'static str,
    /// Button: do it.
    pub put_confirm: &'static str,
    /// Why it cannot be done now.
    pub under_review: &'static str,
    /// Notice: it was put there.
    pub trashed: &'static str,
    /// Notice: it was taken out.
    pub restored: &'static str,
}

static EN: Trash = Trash {
    heading: "Trash",
    lead: "What is deleted lies here for 30 days and comes back with everything.",
    empty: "The trash is empty",
    empty_text: "An item that is moved here disappears from the board, the library and every export.",
    list: "Items in the trash",
    by: |who, when| format!("Moved here by {who}, {when}"),
    until: |when| format!("Deleted for good {when}"),
    restore: |title| format!("Restore “{title}”"),
    not_yours: "A manager, its author or whoever moved it here can restore it.",
    put: "Move to the trash",
    put_hint: "It disappears from the board, the library and every export. For 30 days it can be restored with its versions, comments and approvals.",
    put_confirm: "Move it to the trash",
    under_review: "It is under review. Withdraw it first.",
    trashed: "The item is in the trash for 30 days.",
    restored: "The item is back, with everything.",
};

static FR: Trash = Trash {
    heading: "Corbeille",
    lead: "Ce qui est supprimé reste ici 30\u{a0}jours et revient avec tout son contenu.",
    empty: "La corbeille est vide",
    empty_text: "Un élément placé ici disparaît du tableau, de la bibliothèque et de tout export.",
    list: "Éléments à la corbeille",
    by: |who, when| format!("Placé ici par {who}, {when}"),
    until: |when| format!("Suppression définitive\u{a0}: {when}"),
    restore: |title| format!("Restaurer «\u{a0}{title}\u{a0}»"),
    not_yours: "Seules les personnes qui gèrent la marque, à qui l’élément appartient ou qui l’ont placé ici peuvent le restaurer.",
    put: "Mettre à la corbeille",
    put_hint: "L’élément disparaît du tableau, de la bibliothèque et de tout export. Pendant 30\u{a0}jours, il peut être restauré avec ses versions, commentaires et validations.",
    put_confirm: "Mettre l’élément à la corbeille",
    under_review: "L’élément est en relecture. Retirez-le d’abord de la relecture.",
    trashed: "L’élément est à la corbeille pour 30\u{a0}jours.",
    restored: "L’élément est de retour, avec tout son contenu.",
};

/// The trash in a language.
#[must_use]
pub fn trash(lang: Lang) -> &'static Trash {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
