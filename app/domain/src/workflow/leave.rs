//! Leaving: what may be exported now.

use super::guard::{Guard, stands};
use super::{Approval, PartState, Refusal, Standing, Workflow};
use crate::{At, PartId};

impl Workflow {
    /// The certificate a part is approved under: its current content is exactly the approved one.
    #[must_use]
    pub fn exportable(&self, part: PartId) -> Option<Approval> {
        match self.parts.get(&part)? {
            PartState { standing: Standing::Approved(approval), hash, .. }
                if approval.hash == *hash || !stands(Guard::CertificateAtExport) =>
            {
                Some(*approval)
            }
            _ => None,
        }
    }

    /// The certificate under which a part may leave now. `held` says that the brand lets nothing leave.
    ///
    /// # Errors
    /// [`Refusal::OnHold`], [`Refusal::NotApproved`], [`Refusal::NotYet`] while the last decision may
    /// still be taken back.
    pub fn leaves(&self, part: PartId, now: At, held: bool) -> Result<Approval, Refusal> {
        if held && stands(Guard::HoldAtExport) {
            return Err(Refusal::OnHold);
        }
        let approval = self.exportable(part).ok_or(Refusal::NotApproved(part))?;
        if now < approval.effective_at && stands(Guard::EffectiveAtExport) {
            return Err(Refusal::NotYet(approval.effective_at));
        }
        Ok(approval)
    }
}
