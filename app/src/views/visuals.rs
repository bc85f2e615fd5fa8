//! Pictures of an item.

use super::item::ItemHead;
use serde::{Deserialize, Serialize};

/// Pictures of an item.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Visuals {
    /// The item.
    pub item: ItemHead,
}
