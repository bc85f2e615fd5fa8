//! The library: search, filters, views.

use crate::Lang;
use crate::numbers::number;

/// The library: search, filters, views.
pub struct Library {
    /// Heading.
    pub heading: &'static str,
    /// One line about it.
    pub lead: &'static str,
    /// Label: the words to look for.
    pub query: &'static str,
    /// About the words.
    pub query_hint: &'static str,
    /// Button: look for them.
    pub search: &'static str,
    /// Heading: filters.
    pub filters: &'static str,
    /// Button: use the filters.
    pub apply: &'static str,
    /// Link: without filters and words.
    pub clear: &'static str,
    /// Label and choices: article or post.
    pub kind: &'static str,
    /// The kind of a stored word.
    pub kinds: fn(&str) -> &'static str,
    /// Label: state.
    pub state: &'static str,
    /// Label: language.
    pub language: &'static str,
    /// Label: whom it belongs to.
    pub author: &'static str,
    /// Choice: the reader's own.
    pub mine: &'static str,
    /// Label: tag.
    pub tag: &'static str,
    /// Label: when it is due.
    pub due: &'static str,
    /// Choice: late.
    pub late: &'static str,
    /// Choice: due this week.
    pub week: &'static str,
    /// Choice: whichever.
    pub any: &'static str,
    /// So many were found.
    pub total: fn(u64) -> String,
    /// Name of the list.
    pub results: &'static str,
    /// Nothing was found, with the words.
    pub nothing: fn(&str) -> String,
    /// Nothing fits the filters.
    pub nothing_fits: &'static str,
    /// Heading: the nearest.
    pub near: &'static str,
    /// What to try.
    pub nothing_hint: &'static str,
    /// Name of the navigation between pages.
    pub pages: &'static str,
    /// Link: the page before.
    pub before: &'static str,
    /// Link: the page after.
    pub after: &'static str,
    /// Page n of so many.
    pub page: fn(u64, u64) -> String,
    /// Heading: views the reader keeps.
    pub views: &'static str,
    /// Button that opens: keep these filters.
    pub keep: &'static str,
    /// Label: name of the view.
    pub view_name: &'static str,
    /// About the name.
    pub view_hint: &'static str,
    /// Button: keep the view.
    pub keep_view: &'static str,
    /// Button: forget a view.
    pub forget: fn(&str) -> String,
    /// Button that opens: the views one may forget.
    pub tidy: &'static str,
    /// Notice about what was just done.
    pub done: fn(&str) -> &'static str,
}

static EN: Library = Library {
    heading: "Library",
    lead: "Every article and post, by its words, its people and its tags.",
    query: "Search the library",
    query_hint: "Words of a text, a title, a keyphrase or a name. Accents and plurals make no difference.",
    search: "Search",
    filters: "Filters",
    apply: "Apply the filters",
    clear: "Show everything",
    kind: "Kind",
    kinds: |kind| if kind == "post" { "Post" } else { "Article" },
    state: "State",
    language: "Language",
    author: "Author",
    mine: "Mine",
    tag: "Tag",
    due: "Due",
    late: "Late",
    week: "This week",
    any: "All",
    total: |n| {
        if n == 1 { "1 result".to_owned() } else { format!("{} results", number(Lang::En, n)) }
    },
    results: "Results",
    nothing: |words| format!("No result for “{words}”"),
    nothing_fits: "Nothing fits these filters",
    near: "The nearest",
    nothing_hint: "Try fewer words or fewer filters.",
    pages: "Pages",
    before: "Previous",
    after: "Next",
    page: |n, all| format!("Page {} of {}", number(Lang::En, n), number(Lang::En, all)),
    views: "My views",
    keep: "Keep this view",
    view_name: "Name of the view",
    view_hint: "Only you see it. It keeps the words and the filters of this page.",
    keep_view: "Keep the view",
    forget: |name| format!("Forget “{name}”"),
    tidy: "Tidy my views",
    done: |what| match what {
        "kept" => "The view is kept.",
        "forgotten" => "The view is forgotten.",
        _ => "",
    },
};

static FR: Library = Library {
    heading: "Bibliothèque",
    lead: "Tous les articles et publications, par leurs mots, leurs auteurs et leurs étiquettes.",
    query: "Chercher dans la bibliothèque",
    query_hint: "Des mots d’un texte, d’un titre, d’une expression clé ou d’un nom. Accents et pluriels sont indifférents.",
    search: "Rechercher",
    filters: "Filtres",
    apply: "Appliquer les filtres",
    clear: "Tout afficher",
    kind: "Type",
    kinds: |kind| if kind == "post" { "Publication" } else { "Article" },
    state: "État",
    language: "Langue",
    author: "Auteur ou autrice",
    mine: "À moi",
    tag: "Étiquette",
    due: "À rendre",
    late: "En retard",
    week: "Cette semaine",
    any: "Tout",
    total: |n| {
        if n < 2 { format!("{n} résultat") } else { format!("{} résultats", number(Lang::Fr, n)) }
    },
    results: "Résultats",
    nothing: |words| format!("Aucun résultat pour «\u{a0}{words}\u{a0}»"),
    nothing_fits: "Rien ne correspond à ces filtres",
    near: "Les plus proches",
    nothing_hint: "Essayez avec moins de mots ou moins de filtres.",
    pages: "Pages",
    before: "Précédente",
    after: "Suivante",
    page: |n, all| format!("Page {} sur {}", number(Lang::Fr, n), number(Lang::Fr, all)),
    views: "Mes vues",
    keep: "Garder cette vue",
    view_name: "Nom de la vue",
    view_hint: "Personne d’autre ne la voit. Elle garde les mots et les filtres de cette page.",
    keep_view: "Garder la vue",
    forget: |name| format!("Oublier «\u{a0}{name}\u{a0}»"),
    tidy: "Ranger mes vues",
    done: |what| match what {
        "kept" => "La vue est gardée.",
        "forgotten" => "La vue est oubliée.",
        _ => "",
    },
};

/// The library in a language.
#[must_use]
pub fn library(lang: Lang) -> &'static Library {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
