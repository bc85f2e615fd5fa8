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
    /// Parts that a file holds: the article, its posts, its pictures.
    pub approved: Vec<PartLine>,
    /// Parts that stay behind, in that order, each with the reason in a sentence; empty where the state says it.
    pub missing: Vec<(PartLine, String)>,
    /// Formats offered: word, name, what is in it.
    pub formats: Vec<(String, String, String)>,
    /// Certificates of the item, latest first.
    pub certificates: Vec<CertificateLine>,
    /// Why nothing can be downloaded; empty when something can.
    pub refusal: String,
}

/// A signed certificate, ready to show.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct CertificateLine {
    /// Its place in the brand's chain.
    pub number: u64,
    /// Who approved and when, in a sentence.
    pub by: String,
    /// Who wrote, in a sentence.
    pub wrote: String,
    /// Each part: kind, label, version.
    pub parts: Vec<(String, String, u32)>,
    /// SHA-256 of the certificate.
    pub hash: String,
    /// Fingerprint of the key that signed it.
    pub key: String,
    /// Since when it no longer holds for some part, in a sentence; empty while it does for all.
    pub ended: String,
}

/// Everything approved of a brand, to take away.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct BrandExport {
    /// How many items are approved.
    pub approved: u64,
    /// How many are not.
    pub others: u64,
    /// Why nothing leaves for now; empty when something can.
    pub refusal: String,
    /// Formats offered: word, name, what is in it.
    pub formats: Vec<(String, String, String)>,
}
