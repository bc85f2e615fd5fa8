//! The trash.

use serde::{Deserialize, Serialize};

/// The trash.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Trash {
    /// What lies there, what was put there last first.
    pub items: Vec<Lying>,
}

/// An item in the trash.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Lying {
    /// Its piece of the address.
    pub code: String,
    /// Its title.
    pub title: String,
    /// `draft`, `review`, `changes` or `approved`.
    pub state: String,
    /// Who put it there, and when, ready to show.
    pub by: String,
    /// When it is deleted for good, ready to show.
    pub until: String,
    /// Whether the reader may take it out.
    pub may_restore: bool,
}
