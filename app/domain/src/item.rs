//! What an item is made of, and the state the board shows.

use serde::{Deserialize, Serialize};

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    /// An article, with its posts and visuals.
    Article,
    /// A post that stands on its own.
    Post,
}

impl ItemKind {
    /// The word stored and shown in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            ItemKind::Article => "article",
            ItemKind::Post => "post",
        }
    }

    /// The kind of a stored word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        [ItemKind::Article, ItemKind::Post].into_iter().find(|it| it.as_str() == word)
    }
}

/// What a part is: one piece of an item that is approved and exported as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartKind {
    /// The article.
    Article,
    /// A post for one network.
    Post,
    /// A picture with its focal point, alternative text and credit.
    Visual,
}

impl PartKind {
    /// The word stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            PartKind::Article => "article",
            PartKind::Post => "post",
            PartKind::Visual => "visual",
        }
    }

    /// The kind of a stored word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        [PartKind::Article, PartKind::Post, PartKind::Visual]
            .into_iter()
            .find(|it| it.as_str() == word)
    }
}

/// Where a part, or an item as a whole, stands. The order is that of the board's columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemState {
    /// Not yet submitted.
    Draft,
    /// Frozen in an open round.
    Review,
    /// Sent back by an approver.
    Changes,
    /// Its current text is in a valid certificate.
    Approved,
}

impl ItemState {
    /// The columns of the board, left to right.
    pub const BOARD: [ItemState; 4] =
        [ItemState::Draft, ItemState::Review, ItemState::Changes, ItemState::Approved];

    /// The word stored and used in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            ItemState::Draft => "draft",
            ItemState::Review => "review",
            ItemState::Changes => "changes",
            ItemState::Approved => "approved",
        }
    }

    /// The state of a stored word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        ItemState::BOARD.into_iter().find(|it| it.as_str() == word)
    }
}
