//! What waits for somebody.

use serde::{Deserialize, Serialize};

/// What waits for somebody.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Inbox {
    /// The ways to look at it.
    pub kinds: Vec<Kind>,
    /// What waits, due first first.
    pub entries: Vec<Waiting>,
    /// The page, from 1.
    pub page: u64,
    /// How many there are.
    pub pages: u64,
    /// Where posts of a brand are approved together, and how that reads.
    pub together: Vec<(String, String)>,
    /// Brands that want a second factor first, in a sentence; empty when none does.
    pub closed: String,
    /// What the reader was told.
    pub news: super::notice::News,
}

/// Everything, or one kind.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Kind {
    /// `decide`, `answer` or `fix`; empty for everything.
    pub need: String,
    /// How many there are.
    pub count: u64,
    /// Whether it is what is shown.
    pub here: bool,
}

/// Something that waits.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Waiting {
    /// `decide`, `answer` or `fix`.
    pub need: String,
    /// Where it is looked after.
    pub href: String,
    /// What it is called.
    pub title: String,
    /// Name of its brand.
    pub brand: String,
    /// Whom it belongs to.
    pub owner: String,
    /// `article` or `post`.
    pub kind: String,
    /// When it is due, ready to show; empty without a date.
    pub due: String,
    /// Whether that is past.
    pub late: bool,
    /// Since when it waits, ready to show.
    pub since: String,
}
