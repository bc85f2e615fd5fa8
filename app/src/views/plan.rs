//! What a brand publishes when.

use serde::{Deserialize, Serialize};

/// What a brand publishes in four weeks.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Plan {
    /// Days on which something is published, soonest first.
    pub days: Vec<Day>,
    /// The first and the last day, ready to show.
    pub span: (String, String),
    /// Address of the four weeks before.
    pub earlier: String,
    /// Address of the four weeks after.
    pub later: String,
    /// Name of the time zone.
    pub zone: String,
    /// Whether there is more than a page shows.
    pub more: bool,
    /// How many are ready, wait, are still written and are suspended, in a sentence; empty when nothing is planned.
    pub counts: String,
    /// Address of the files to take away; empty for who takes none away.
    pub export: String,
}

/// A day.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Day {
    /// Ready to show.
    pub name: String,
    /// What is published, soonest first.
    pub entries: Vec<Entry>,
}

/// Something that is published.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Entry {
    /// Time of day, ready to show.
    pub time: String,
    /// Time, and day where that differs, where the account is, and its zone; empty where that is the brand's.
    pub there: (String, String),
    /// Name of the network; empty for an article.
    pub network: String,
    /// What the item is called.
    pub title: String,
    /// Address of where the date is set.
    pub href: String,
    /// Whether another post on the network comes too near.
    pub clash: bool,
    /// Whether it leaves at its date: `ready`, `waiting`, `written` or `suspended`.
    pub stands: String,
    /// The same in a sentence, with the reason.
    pub said: String,
}
