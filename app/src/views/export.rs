//! Taking approved files away.

use super::item::ItemHead;
use serde::{Deserialize, Serialize};

/// Taking approved files away.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Export {
    /// The item.
    pub item: ItemHead,
}
