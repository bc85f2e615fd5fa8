//! What happened in a brand.

use super::versions::Happened;
use serde::{Deserialize, Serialize};

/// What happened in a brand.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Activity {
    /// What was asked.
    pub asked: AskedLog,
    /// Latest first.
    pub events: Vec<Happened>,
    /// Sorts of events: word and label.
    pub sorts: Vec<(String, String)>,
    /// People: id and name.
    pub people: Vec<(String, String)>,
    /// Whether the reader may take the whole history away.
    pub may_take: bool,
    /// Address of what came before; empty when nothing did.
    pub older: String,
    /// Address of the first page; empty on it.
    pub newest: String,
}

/// What an address asks for, in words that were looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedLog {
    /// A person's id.
    pub person: String,
    /// A sort of event.
    pub sort: String,
    /// The code of an item.
    pub item: String,
    /// First day, `2026-11-21`.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Events before this number.
    pub before: Option<i64>,
}
