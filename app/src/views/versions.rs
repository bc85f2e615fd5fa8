//! Versions and history.

use super::item::ItemHead;
use serde::{Deserialize, Serialize};

/// Versions and history.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Versions {
    /// The item.
    pub item: ItemHead,
}
