//! What an article is for.

use serde::{Deserialize, Serialize};

/// What an article is for: each kind begins with thresholds of its own.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum ArticleKind {
    /// An article like any other.
    #[default]
    Article,
    /// A page everything else of a subject links to.
    Cornerstone,
    /// A product.
    Product,
    /// A page that lists others: a category, a tag.
    Listing,
    /// News.
    News,
}

impl ArticleKind {
    /// All of them, in the order pages show them.
    pub const ALL: [ArticleKind; 5] = [
        ArticleKind::Article,
        ArticleKind::Cornerstone,
        ArticleKind::Product,
        ArticleKind::Listing,
        ArticleKind::News,
    ];

    /// The word stored, and the value in forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            ArticleKind::Article => "article",
            ArticleKind::Cornerstone => "cornerstone",
            ArticleKind::Product => "product",
            ArticleKind::Listing => "listing",
            ArticleKind::News => "news",
        }
    }

    /// The same; empty for an article like any other, of which nothing need be said.
    #[must_use]
    pub const fn as_said(self) -> &'static str {
        match self {
            ArticleKind::Article => "",
            other => other.as_str(),
        }
    }

    /// The kind of a word; none when it is not one.
    #[must_use]
    pub fn of_str(word: &str) -> Option<ArticleKind> {
        ArticleKind::ALL.into_iter().find(|it| it.as_str() == word)
    }
}
