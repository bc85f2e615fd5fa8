//! What is approved and exported: the content of each kind of part, and its hash.
//!
//! The hash is the SHA-256 of the canonical bytes of format `marbre-content-1` (see [`canonical`]).
//! Every field that can change an exported byte is in them, and nothing else is.

pub mod article;
pub mod canonical;
mod kind;
pub mod post;
mod quoted;
pub mod visual;

pub use article::{Article, Objective, Source};
pub use kind::ArticleKind;
pub use post::{Poll, Post};
pub use quoted::BESIDE;
pub use visual::{PictureFormat, Visual};

use crate::{ContentHash, PartKind};
use serde::{Deserialize, Serialize};

/// The content of a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Content {
    /// An article.
    Article(Box<Article>),
    /// A post for one network.
    Post(Post),
    /// A picture as it is to be shown.
    Visual(Visual),
}

impl Content {
    /// Which kind of part this is.
    #[must_use]
    pub const fn kind(&self) -> PartKind {
        match self {
            Content::Article(_) => PartKind::Article,
            Content::Post(_) => PartKind::Post,
            Content::Visual(_) => PartKind::Visual,
        }
    }

    /// The canonical bytes, format `marbre-content-1`.
    #[must_use]
    pub fn canonical(&self) -> Vec<u8> {
        match self {
            Content::Article(article) => article.canonical(),
            Content::Post(post) => post.canonical(),
            Content::Visual(visual) => visual.canonical(),
        }
    }

    /// The hash an approval names.
    #[must_use]
    pub fn hash(&self) -> ContentHash {
        ContentHash::of(&self.canonical())
    }

    /// What to call the part: the article's title, the network, the picture's name.
    #[must_use]
    pub fn label(&self) -> &str {
        match self {
            Content::Article(article) => &article.title,
            Content::Post(post) => &post.network,
            Content::Visual(visual) => &visual.name,
        }
    }
}

#[cfg(test)]
mod tests;
