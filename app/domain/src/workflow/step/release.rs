//! Releasing one's own work without a second person.

use super::{Step, may_write};
use crate::workflow::guard::{Guard, stands};
use crate::workflow::{CertificateKind, Moment, Policy, Refusal, Workflow};
use crate::{CertificateId, Member, PartId};
use std::collections::BTreeSet;

impl Workflow {
    pub(super) fn self_release(
        &mut self,
        parts: &[PartId],
        policy: &Policy,
        by: &Member,
        certificate: CertificateId,
        moment: &Moment<'_>,
    ) -> Step {
        may_write(by)?;
        if self.round.is_some() {
            return Err(Refusal::RoundOpen);
        }
        if !policy.self_release && stands(Guard::ReleaseAllowed) {
            return Err(Refusal::NoSelfRelease);
        }
        let chosen = self.open_parts(parts)?;
        let wrote = self.contributors(&chosen);
        for person in wrote.iter().copied().chain([by.person]) {
            let autonomous = moment.member(person).is_some_and(|it| it.autonomous);
            if !autonomous && stands(Guard::Supervised) {
                return Err(Refusal::Supervised(person));
            }
        }
        if !wrote.contains(&by.person) && stands(Guard::OwnWork) {
            return Err(Refusal::NotOwnWork);
        }
        let (frozen, alone) = (self.frozen(&chosen), BTreeSet::from([by.person]));
        chosen.iter().for_each(|it| self.goes_on(*it));
        let kind = CertificateKind::Autonomous;
        Ok(vec![self.certify((certificate, kind), &frozen, &alone, moment.now)])
    }
}
