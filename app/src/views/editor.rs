//! The article editor.

use super::item::ItemHead;
use serde::{Deserialize, Serialize};

/// The article editor.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Editor {
    /// The item.
    pub item: ItemHead,
}

/// Two texts of one part, after a save that came too late.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Conflict {
    /// The item.
    pub item: ItemHead,
}
