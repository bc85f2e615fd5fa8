//! When an approved part is to leave.

use super::Step;
use crate::workflow::{Effect, Refusal, Workflow};
use crate::{At, Member, PartId};
use std::collections::BTreeSet;

impl Workflow {
    pub(super) fn schedule(
        &mut self,
        parts: &BTreeSet<PartId>,
        at: At,
        by: &Member,
        now: At,
    ) -> Step {
        if !by.may_export() {
            return Err(Refusal::Forbidden);
        }
        if at <= now {
            return Err(Refusal::Past);
        }
        for part in parts {
            self.parts.get(part).ok_or(Refusal::NoSuchPart(*part))?;
            self.exportable(*part).ok_or(Refusal::NotApproved(*part))?;
            if let Some(state) = self.parts.get_mut(part) {
                state.scheduled = Some(at);
            }
        }
        Ok(Vec::new())
    }

    pub(super) fn unschedule(&mut self, parts: &BTreeSet<PartId>, by: &Member) -> Step {
        if !by.may_write() {
            return Err(Refusal::Forbidden);
        }
        let mut effects = Vec::new();
        for part in parts {
            let state = self.parts.get_mut(part).ok_or(Refusal::NoSuchPart(*part))?;
            if state.scheduled.take().is_some() {
                effects.push(Effect::Unscheduled { part: *part });
            }
        }
        Ok(effects)
    }
}
