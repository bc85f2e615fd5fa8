//! The head of an item's pages.

use crate::Lang;

/// The head of an item's pages.
pub struct Item {
    /// An item without a title.
    pub untitled: &'static str,
    /// Link back.
    pub back_to_board: &'static str,
    /// Name of the navigation between the item's pages.
    pub navigation: &'static str,
    /// Page: the article.
    pub article: &'static str,
    /// Page: posts.
    pub posts: &'static str,
    /// Page: visuals.
    pub visuals: &'static str,
    /// Page: review.
    pub review: &'static str,
    /// Page: versions and history.
    pub versions: &'static str,
    /// Page: export.
    pub export: &'static str,
    /// Before the title, on the review page.
    pub review_prefix: &'static str,
}

static EN: Item = Item {
    untitled: "Untitled",
    back_to_board: "Back to the board",
    navigation: "Item",
    article: "Article",
    posts: "Posts",
    visuals: "Visuals",
    review: "Review",
    versions: "Versions",
    export: "Export",
    review_prefix: "Review: ",
};

static FR: Item = Item {
    untitled: "Sans titre",
    back_to_board: "Retour au tableau",
    navigation: "Élément",
    article: "Article",
    posts: "Publications",
    visuals: "Visuels",
    review: "Relecture",
    versions: "Versions",
    export: "Export",
    review_prefix: "Relecture\u{a0}: ",
};

/// The head of an item's pages, in a language.
#[must_use]
pub fn item(lang: Lang) -> &'static Item {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
