//! Versions and history.

use super::item::ItemHead;
use super::review::PartChange;
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
    /// Whether more happened before.
    pub more: bool,
}

/// Two versions of a part.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Compare {
    /// The item.
    pub item: ItemHead,
    /// Versions of the part, latest first.
    pub numbers: Vec<u32>,
    /// The older one.
    pub before: Side,
    /// The newer one.
    pub after: Side,
    /// What leads from one to the other.
    pub change: PartChange,
}

/// One of two versions.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Side {
    /// Its number.
    pub number: u32,
    /// Its name; may be empty.
    pub name: String,
    /// Who wrote it.
    pub by: String,
    /// When it was saved, ready to show.
    pub at: String,
    /// Whether it may be brought back.
    pub restorable: bool,
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
    /// The name somebody gave it; may be empty.
    pub name: String,
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
    /// Title of the item, where several are shown.
    pub item: String,
    /// Its address, when it can be opened.
    pub href: String,
}
