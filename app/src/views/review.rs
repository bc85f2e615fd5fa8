//! The review.

use super::item::ItemHead;
use serde::{Deserialize, Serialize};

/// The review.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Review {
    /// The item.
    pub item: ItemHead,
}
