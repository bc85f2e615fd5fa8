//! Who stands behind an approval, for the pages that show it.

use crate::item::Opened;
use crate::proof::{self, Decider};
use crate::{ActionError, Studio};
use domain::workflow::CertificateKind;
use domain::{At, CertificateId};

/// Who stands behind an approval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// In the order they decided; the one who released it for an autonomous certificate.
    pub by: Vec<Decider>,
    /// When the last needed decision was taken.
    pub at: At,
    /// How it came about.
    pub kind: CertificateKind,
}

/// Who stands behind a certificate of an item that was opened, as its signed document says.
///
/// # Errors
/// [`ActionError::NotFound`] when the item has no such certificate.
pub async fn certificate(
    studio: &Studio,
    opened: &Opened,
    id: CertificateId,
) -> Result<Standing, ActionError> {
    let all = proof::of_item(studio, opened).await?;
    let found = all.iter().find(|it| it.signed.document.id == id).ok_or(ActionError::NotFound)?;
    let document = &found.signed.document;
    Ok(Standing {
        by: proof::deciders(document, &found.names),
        at: document.at,
        kind: document.kind,
    })
}
