//! One change to many items.

use crate::Lang;

/// One change to many items.
pub struct Bulk {
    /// Heading of the preview.
    pub heading: &'static str,
    /// What a preview is.
    pub lead: &'static str,
    /// Label: which items.
    pub which: &'static str,
    /// Choice: those that are ticked.
    pub ticked: &'static str,
    /// Choice: all that the library shows, so many, those of its other pages as well.
    pub all_found: fn(u64) -> String,
    /// Label: what to do.
    pub action: &'static str,
    /// Choice: set the due day.
    pub due: &'static str,
    /// Choice: pass on.
    pub assign: &'static str,
    /// Choice: to the trash.
    pub trash: &'static str,
    /// Label: the day.
    pub due_label: &'static str,
    /// About the day.
    pub due_hint: &'static str,
    /// Label: the person.
    pub author_label: &'static str,
    /// Button: look at what it would do.
    pub preview: &'static str,
    /// Name of the box that picks an item.
    pub pick: fn(&str) -> String,
    /// The change: no day.
    pub no_due: &'static str,
    /// The change: a day.
    pub due_to: fn(&str) -> String,
    /// The change: a person.
    pub assign_to: fn(&str) -> String,
    /// No day.
    pub undated: &'static str,
    /// What an item is now: whose, and when due.
    pub now: fn(&str, &str) -> String,
    /// It is so already.
    pub same: &'static str,
    /// Not the reader's to change.
    pub not_yours: &'static str,
    /// Heading: so many change.
    pub changed: fn(usize) -> String,
    /// Heading: so many stay.
    pub left: fn(usize) -> String,
    /// Button: do it to so many.
    pub confirm: fn(usize) -> String,
    /// Nothing would change.
    pub nothing: &'static str,
    /// Notice: so many changed, so many did not.
    pub done: fn(usize, usize) -> String,
}

static EN: Bulk = Bulk {
    heading: "Change several items",
    lead: "Nothing has changed yet. This is what would happen.",
    which: "Which items",
    ticked: "The ticked ones",
    all_found: |n| {
        if n == 1 {
            "The one that was found".to_owned()
        } else {
            format!("All {n} that were found, on every page")
        }
    },
    action: "What to do",
    due: "Set the due date",
    assign: "Pass on to somebody",
    trash: "Move to the trash",
    due_label: "Due",
    due_hint: "Left empty, the date is cleared.",
    author_label: "Pass on to",
    preview: "Preview the change",
    pick: |title| format!("Tick “{title}”"),
    no_due: "Clear the due date",
    due_to: |when| format!("Set the due date to {when}"),
    assign_to: |name| format!("Pass on to {name}"),
    undated: "no due date",
    now: |who, due| format!("Now: {who}, {due}"),
    same: "It is so already.",
    not_yours: "It is not yours to delete.",
    changed: |n| if n == 1 { "1 item changes".to_owned() } else { format!("{n} items change") },
    left: |n| {
        if n == 1 {
            "1 item stays as it is".to_owned()
        } else {
            format!("{n} items stay as they are")
        }
    },
    confirm: |n| if n == 1 { "Change 1 item".to_owned() } else { format!("Change {n} items") },
    nothing: "None of these items would change.",
    done: |changed, left| {
        let changed = if changed == 1 {
            "1 item changed.".to_owned()
        } else {
            format!("{changed} items changed.")
        };
        match left {
            0 => changed,
            1 => format!("{changed} 1 stayed as it was."),
            n => format!("{changed} {n} stayed as they were."),
        }
    },
};

static FR: Bulk = Bulk {
    heading: "Modifier plusieurs éléments",
    lead: "Rien n’a encore changé. Voici ce qui se passerait.",
    which: "Quels éléments",
    ticked: "Ceux qui sont cochés",
    all_found: |n| {
        if n < 2 {
            "Le seul trouvé".to_owned()
        } else {
            format!("Les {n} trouvés, sur toutes les pages")
        }
    },
    action: "Que faire",
    due: "Fixer l’échéance",
    assign: "Confier à quelqu’un",
    trash: "Mettre à la corbeille",
    due_label: "À rendre",
    due_hint: "Laissée vide, l’échéance est retirée.",
    author_label: "Confier à",
    preview: "Prévisualiser",
    pick: |title| format!("Cocher «\u{a0}{title}\u{a0}»"),
    no_due: "Retirer l’échéance",
    due_to: |when| format!("Fixer l’échéance\u{a0}: {when}"),
    assign_to: |name| format!("Confier à {name}"),
    undated: "pas d’échéance",
    now: |who, due| format!("Actuellement\u{a0}: {who}, {due}"),
    same: "C’est déjà le cas.",
    not_yours: "Cet élément n’est pas à vous\u{a0}: vous ne pouvez pas le supprimer.",
    changed: |n| {
        if n < 2 { format!("{n} élément change") } else { format!("{n} éléments changent") }
    },
    left: |n| {
        if n < 2 {
            format!("{n} élément reste tel quel")
        } else {
            format!("{n} éléments restent tels quels")
        }
    },
    confirm: |n| {
        if n < 2 { format!("Modifier {n} élément") } else { format!("Modifier {n} éléments") }
    },
    nothing: "Aucun de ces éléments ne changerait.",
    done: |changed, left| {
        let changed = if changed < 2 {
            format!("{changed} élément modifié.")
        } else {
            format!("{changed} éléments modifiés.")
        };
        match left {
            0 => changed,
            1 => format!("{changed} 1 est resté tel quel."),
            n => format!("{changed} {n} sont restés tels quels."),
        }
    },
};

/// One change to many items, in a language.
#[must_use]
pub fn bulk(lang: Lang) -> &'static Bulk {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
