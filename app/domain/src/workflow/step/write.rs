//! Writing: parts come, change and go.

use super::{Step, may_write};
use crate::workflow::guard::{Guard, stands};
use crate::workflow::{PartState, Refusal, Standing, Workflow};
use crate::{ContentHash, Member, PartId, PersonId};
use std::collections::BTreeSet;

impl Workflow {
    pub(super) fn add(&mut self, part: PartId, hash: ContentHash, by: &Member) -> Step {
        may_write(by)?;
        if self.parts.contains_key(&part) {
            return Err(Refusal::Exists(part));
        }
        let state = PartState {
            hash,
            version: 1,
            contributors: BTreeSet::from([by.person]),
            creator: by.person,
            standing: Standing::Draft,
            approvers: BTreeSet::new(),
        };
        self.goes_on(part);
        self.parts.insert(part, state);
        Ok(Vec::new())
    }

    pub(super) fn bring_back(
        &mut self,
        part: PartId,
        (hash, version): (ContentHash, u32),
        wrote: BTreeSet<PersonId>,
        by: &Member,
    ) -> Step {
        self.add(part, hash, by)?;
        if let Some(state) = self.parts.get_mut(&part) {
            state.version = version;
            state.contributors.extend(wrote);
        }
        Ok(Vec::new())
    }

    pub(super) fn edit(
        &mut self,
        part: PartId,
        hash: ContentHash,
        version: u32,
        by: &Member,
    ) -> Step {
        may_write(by)?;
        let state = self.parts.get_mut(&part).ok_or(Refusal::NoSuchPart(part))?;
        if state.standing == Standing::Review && stands(Guard::Freeze) {
            return Err(Refusal::Frozen(part));
        }
        if state.hash == hash {
            return Ok(Vec::new());
        }
        (state.hash, state.version) = (hash, version);
        if matches!(state.standing, Standing::Approved(_)) && stands(Guard::EditInvalidates) {
            state.contributors = BTreeSet::from([state.creator, by.person]);
            self.goes_on(part);
            return Ok(self.stand(part, Standing::Draft));
        }
        state.contributors.insert(by.person);
        self.goes_on(part);
        Ok(Vec::new())
    }

    pub(super) fn credit(&mut self, part: PartId, who: PersonId, by: &Member) -> Step {
        may_write(by)?;
        let state = self.parts.get_mut(&part).ok_or(Refusal::NoSuchPart(part))?;
        if state.standing == Standing::Review && stands(Guard::Freeze) {
            return Err(Refusal::Frozen(part));
        }
        state.contributors.insert(who);
        Ok(Vec::new())
    }

    pub(super) fn remove(&mut self, part: PartId, by: &Member) -> Step {
        may_write(by)?;
        if self.parts.get(&part).ok_or(Refusal::NoSuchPart(part))?.standing == Standing::Review {
            return Err(Refusal::Frozen(part));
        }
        let effects = self.stand(part, Standing::Draft);
        self.goes_on(part);
        self.parts.remove(&part);
        Ok(effects)
    }

    /// Ends approvals of texts that stay as they are. Those who stand behind one may, and managers.
    pub(super) fn revoke(&mut self, parts: &BTreeSet<PartId>, by: &Member) -> Step {
        let mut effects = Vec::new();
        for part in parts {
            let state = self.parts.get(part).ok_or(Refusal::NoSuchPart(*part))?;
            let Standing::Approved(_) = state.standing else {
                return Err(Refusal::NotApproved(*part));
            };
            if !(super::manages(by) || by.active && state.approvers.contains(&by.person)) {
                return Err(Refusal::Forbidden);
            }
            effects.extend(self.stand(*part, Standing::Draft));
            self.goes_on(*part);
        }
        if effects.is_empty() { Err(Refusal::NothingToSubmit) } else { Ok(effects) }
    }
}
