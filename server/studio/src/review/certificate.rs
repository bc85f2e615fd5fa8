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
            let counts =
                |at: &usize| own[*at].decision.verdict == Verdict::Approved && !ended(&own, *at);
            (0..own.len()).filter(counts).map(|at| own[at].person_name.clone()).collect()
        }
    };
    Ok(Standing { by, at: found.created_at, kind: found.kind })
}

/// Whether a decision was taken back, or lapsed, later in its round.
fn ended(own: &[decisions::Recorded], at: usize) -> bool {
    let it = &own[at].decision;
    own[at + 1..].iter().map(|it| &it.decision).any(|later| {
        let same = (later.stage, later.person) == (it.stage, it.person);
        same && matches!(later.verdict, Verdict::TakenBack | Verdict::Lapsed)
    })
}
