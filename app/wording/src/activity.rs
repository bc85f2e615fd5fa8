//! The activity log of a brand.

use crate::Lang;

/// The activity log of a brand.
pub struct Activity {
    /// Heading.
    pub heading: &'static str,
    /// What it is.
    pub lead: &'static str,
    /// Label: who.
    pub person: &'static str,
    /// Label: what sort.
    pub sort_label: &'static str,
    /// The name of a sort.
    pub sort: fn(&str) -> &'static str,
    /// Label: first day.
    pub from: &'static str,
    /// Label: last day.
    pub to: &'static str,
    /// Only one item is shown.
    pub one_item: &'static str,
    /// Link: all items.
    pub all_items: &'static str,
    /// Name of the list.
    pub list: &'static str,
    /// Nothing happened.
    pub nothing: &'static str,
    /// Link: what came before.
    pub older: &'static str,
    /// Link: the first page.
    pub newest: &'static str,
    /// Button: the whole history as a file.
    pub take: &'static str,
    /// What it is.
    pub take_hint: &'static str,
}

static EN: Activity = Activity {
    heading: "Activity log",
    lead: "Who did what, latest first. Nothing is ever taken out of it.",
    person: "Person",
    sort_label: "What",
    sort: |sort| match sort {
        "writing" => "Writing",
        "review" => "Reviews",
        "export" => "Exports",
        "trash" => "Trash",
        _ => "People",
    },
    from: "From",
    to: "To",
    one_item: "Of one item only.",
    all_items: "Show all items",
    list: "What happened",
    nothing: "Nothing happened that fits these filters.",
    older: "Older",
    newest: "Back to the latest",
    take: "Download the whole log",
    take_hint: "Every entry since the first, whatever the filters: a part would prove nothing about the rest. Each is chained to the one before and the whole is signed; marbre verify checks it. People are in it by id.",
};

static FR: Activity = Activity {
    heading: "Journal d’activité",
    lead: "Qui a fait quoi, du plus récent au plus ancien. Rien n’en est jamais retiré.",
    person: "Personne",
    sort_label: "Quoi",
    sort: |sort| match sort {
        "writing" => "Écriture",
        "review" => "Relectures",
        "export" => "Exports",
        "trash" => "Corbeille",
        _ => "Équipe",
    },
    from: "Du",
    to: "Au",
    one_item: "D’un seul élément.",
    all_items: "Afficher tous les éléments",
    list: "Ce qui s’est passé",
    nothing: "Rien ne correspond à ces filtres.",
    older: "Plus ancien",
    newest: "Revenir au plus récent",
    take: "Télécharger le journal entier",
    take_hint: "Toutes les entrées depuis la première, quels que soient les filtres\u{a0}: une partie ne prouverait rien du reste. Chacune est liée à la précédente et l’ensemble est signé\u{202f}; marbre verify le contrôle. Les personnes y sont des identifiants.",
};

/// The activity log in a language.
#[must_use]
pub fn activity(lang: Lang) -> &'static Activity {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
