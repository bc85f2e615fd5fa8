//! One change to many items, looked at before it is made.

use serde::{Deserialize, Serialize};

/// What a change would do.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Bulk {
    /// The change, in words.
    pub change: String,
    /// `due`, `author` or `trash`.
    pub action: String,
    /// The day, as the form typed it.
    pub due: String,
    /// The person's id.
    pub author: String,
    /// Items that would change.
    pub changed: Vec<Line>,
    /// Items that would stay as they are, with why.
    pub left: Vec<Line>,
}

/// One item.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Line {
    /// Its piece of the address.
    pub code: String,
    /// Its title.
    pub title: String,
    /// `draft`, `review`, `changes` or `approved`.
    pub state: String,
    /// What it is now, or why it stays.
    pub note: String,
}
