//! What a sealed file carries: `marbre-approval-1`.

use super::certificate::{Brand, Certificate};
use super::{Signed, seal::Proofs};
use crate::archive::Entry;
use crate::{Edition, ExportError, Format, Item};
use domain::{CertificateId, ContentHash, ItemCode, PartKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The word that begins every approval.
pub const FORMAT: &str = "marbre-approval-1";

/// Which parts a file holds, under which certificates, and what its bytes are. Keys stand in the order
/// of the fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    /// [`FORMAT`].
    pub format: String,
    /// The kind of file, as in [`Format::id`].
    pub export: String,
    /// Whose.
    pub brand: Brand,
    /// The file without this approval.
    pub body: Body,
    /// What it holds, in the order of the file.
    pub items: Vec<ApprovedItem>,
    /// The files of an archive, for those who unpack it; none for a single file.
    pub files: Vec<Entry>,
    /// The certificates, by id.
    pub certificates: Vec<Signed<Certificate>>,
}

/// Bytes, named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// How many.
    pub bytes: u64,
    /// Their SHA-256.
    pub sha256: ContentHash,
}

/// An item in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApprovedItem {
    /// Its code.
    pub code: ItemCode,
    /// Its parts.
    pub parts: Vec<ApprovedPart>,
}

/// A part in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApprovedPart {
    /// Article, post or visual.
    pub kind: PartKind,
    /// Title, network or file name.
    pub label: String,
    /// Number of its version.
    pub version: u32,
    /// SHA-256 of its canonical bytes.
    pub hash: ContentHash,
    /// The certificate that names this hash.
    pub certificate: CertificateId,
}

impl Body {
    /// Of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Body {
        Body { bytes: bytes.len() as u64, sha256: ContentHash::of(bytes) }
    }
}

/// The approval of a file that was written.
pub(super) fn approval(
    format: Format,
    edition: &Edition,
    proofs: &Proofs<'_>,
    files: Vec<Entry>,
    body: &[u8],
) -> Result<Approval, ExportError> {
    let items: Vec<ApprovedItem> = edition.in_order().into_iter().map(approved).collect();
    let mut used = BTreeSet::new();
    for item in &items {
        for part in &item.parts {
            covered(part, proofs).ok_or_else(|| ExportError::NotApproved {
                code: item.code.to_string(),
                label: part.label.clone(),
            })?;
            used.insert(part.certificate);
        }
    }
    let certificates = proofs.certificates.iter().filter(|it| used.contains(it.0));
    Ok(Approval {
        format: FORMAT.to_owned(),
        export: format.id().to_owned(),
        brand: proofs.brand.clone(),
        body: Body::of(body),
        items,
        files,
        certificates: certificates.map(|it| it.1.clone()).collect(),
    })
}

fn approved(item: &Item) -> ApprovedItem {
    let part = |it: &crate::Part| ApprovedPart {
        kind: it.content.kind(),
        label: it.content.label().to_owned(),
        version: it.version,
        hash: it.approval.hash,
        certificate: it.approval.certificate,
    };
    ApprovedItem { code: item.code.clone(), parts: item.parts.iter().map(part).collect() }
}

fn covered(part: &ApprovedPart, proofs: &Proofs<'_>) -> Option<()> {
    let certificate = &proofs.certificates.get(&part.certificate)?.document;
    certificate.parts.iter().any(|it| it.hash == part.hash).then_some(())
}
