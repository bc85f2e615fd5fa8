//! Taking approved files away.

use super::item::{ItemHead, PartLine};
use serde::{Deserialize, Serialize};

/// Taking approved files away.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Export {
    /// The item.
    pub item: ItemHead,
    /// Who approved the leading part and when, in a sentence; empty when nobody did.
    pub certificate: String,
    /// Parts whose current text is approved.
    pub approved: Vec<PartLine>,
    /// Parts that stay behind.
    pub missing: Vec<PartLine>,
    /// Formats offered: word, name, what is in it.
    pub formats: Vec<(String, String, String)>,
    /// Why nothing can be downloaded; empty when something can.
    pub refusal: String,
}

/// Everything approved of a brand, to take away.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct BrandExport {
    /// How many items are approved.
    pub approved: u64,
    /// How many are not.
    pub others: u64,
    /// Formats offered: word, name, what is in it.
    pub formats: Vec<(String, String, String)>,
}
