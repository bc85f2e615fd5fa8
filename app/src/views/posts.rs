//! Posts of an item.

use super::item::ItemHead;
use serde::{Deserialize, Serialize};

/// Posts of an item.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Posts {
    /// The item.
    pub item: ItemHead,
}
