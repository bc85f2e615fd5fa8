//! Sealing: a file is written, and its approval is put where its format has room for it.

use super::approval::approval;
use super::certificate::{Brand, Certificate};
use super::{SecretKey, Signed, container};
use crate::{Edition, ExportError, Format, Pictures, export};
use domain::CertificateId;
use std::collections::BTreeMap;

/// What the approval of a file with no room for it is called: the file's own name, then this.
pub const SIDECAR: &str = ".approval.json";

/// What a file is sealed with.
#[derive(Clone, Copy, Debug)]
pub struct Proofs<'a> {
    /// Whose file it is.
    pub brand: &'a Brand,
    /// The certificates of its parts; others are left out.
    pub certificates: &'a BTreeMap<CertificateId, Signed<Certificate>>,
    /// The brand's key.
    pub key: &'a SecretKey,
}

/// A file with its approval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The file.
    pub bytes: Vec<u8>,
    /// The approval to keep beside it, called as the file and [`SIDECAR`], where the file has no room for it.
    pub beside: Option<Vec<u8>>,
}

/// Checks the edition, writes it and seals it. The same edition with the same proofs gives the same
/// bytes.
///
/// # Errors
/// [`ExportError`]; `NotApproved` when a part is in none of the certificates.
pub fn sealed(
    format: Format,
    edition: &Edition,
    pictures: &dyn Pictures,
    proofs: &Proofs<'_>,
) -> Result<Sealed, ExportError> {
    let mut body = Vec::new();
    let files = export(format, edition, pictures, &mut body)?;
    let approval = approval(format, edition, proofs, files, &body)?;
    let json = Signed::new(approval, proofs.key).text();
    match format.extension(edition.items.len()) {
        "csv" => Ok(Sealed { bytes: body, beside: Some((json + "\n").into_bytes()) }),
        "zip" => container::archive::close(body, &json)
            .map(|bytes| Sealed { bytes, beside: None })
            .ok_or(ExportError::TooMuch),
        _ => Ok(Sealed { bytes: container::comment::close(body, &json), beside: None }),
    }
}
