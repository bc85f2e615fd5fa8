//! Who stands behind an approval, for the pages that show it.

use crate::item::Opened;
use crate::{ActionError, Studio};
use domain::workflow::{CertificateKind, Verdict};
use domain::{At, CertificateId};
use store::{certificates, decisions};

/// Who stands behind an approval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Names, in the order they decided; the one who released it for an autonomous certificate.
    pub by: Vec<String>,
    /// When the last needed decision was taken.
    pub at: At,
    /// How it came about.
    pub kind: CertificateKind,
}

/// Who stands behind a certificate of an item that was opened.
///
/// # Errors
/// [`ActionError::NotFound`] when the item has no such certificate.
pub async fn certificate(
    studio: &Studio,
    opened: &Opened,
    id: CertificateId,
) -> Result<Standing, ActionError> {
    let read = studio.store.read();
    let found = certificates::by_id(read, id)
        .await?
        .filter(|it| it.item == opened.item.id)
        .ok_or(ActionError::NotFound)?;
    let by = match found.round {
        None => found.by.map(|it| opened.access.name_of(it).to_owned()).into_iter().collect(),
        Some(round) => {
            let all = decisions::of_item(read, opened.item.id).await?;
            let own: Vec<_> = all.into_iter().filter(|it| it.round == round).collect();
            let counts = |(at, it): &(usize, &decisions::Recorded)| {
                let mut later = own[at + 1..].iter();
                it.decision.verdict == Verdict::Approved
                    && !later.any(|later| it.decision.is_ended_by(&later.decision))
            };
            own.iter().enumerate().filter(counts).map(|(_, it)| it.person_name.clone()).collect()
        }
    };
    Ok(Standing { by, at: found.created_at, kind: found.kind })
}
