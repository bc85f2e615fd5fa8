//! Versions and history.

use super::item::ItemHead;
use serde::{Deserialize, Serialize};

/// Versions and history.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Versions {
    /// The item.
    pub item: ItemHead,
    /// Versions of each part, latest first.
    pub parts: Vec<PartVersions>,
    /// What happened, latest first.
    pub events: Vec<Happened>,
}

/// Versions of one part.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct PartVersions {
    /// Its id.
    pub id: String,
    /// Title, network or file name.
    pub label: String,
    /// Latest first.
    pub versions: Vec<Version>,
}

/// One version.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Version {
    /// 1 for the part's first.
    pub number: u32,
    /// Who wrote it.
    pub by: String,
    /// When it was last saved, ready to show.
    pub at: String,
    /// First characters of its hash.
    pub hash: String,
    /// Whether it is the current one.
    pub current: bool,
    /// Whether it may be brought back.
    pub restorable: bool,
}

/// One event.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Happened {
    /// Its sign: a state or an icon's name.
    pub sign: String,
    /// A sentence.
    pub what: String,
    /// What was said with it.
    pub note: String,
    /// When, ready to show.
    pub at: String,
}
