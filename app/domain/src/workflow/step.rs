//! One step of the machine: guards first, then the change.

use super::guard::{Guard, stands};
use super::round::Frozen;
use super::{
    Approval, CertificateKind, Decision, Effect, Event, PartState, Policy, Refusal, Round,
    Standing, Verdict, Workflow,
};
use crate::{CertificateId, ContentHash, Member, PartId, PersonId, Role, RoundId};
use std::collections::BTreeSet;

type Step = Result<Vec<Effect>, Refusal>;

impl Workflow {
    /// The item after the event, and what it brought about. The roster is every member the brand has,
    /// active or not.
    ///
    /// # Errors
    /// The [`Refusal`] of the first guard that did not hold; nothing changes then.
    pub fn apply(
        &self,
        event: Event,
        roster: &[Member],
    ) -> Result<(Workflow, Vec<Effect>), Refusal> {
        let mut next = self.clone();
        let effects = match event {
            Event::Add { part, hash, by } => next.add(part, hash, member(roster, by)?),
            Event::BringBack { part, hash, version, wrote, by } => {
                next.bring_back(part, (hash, version), wrote, member(roster, by)?)
            }
            Event::Edit { part, hash, version, by } => {
                next.edit(part, hash, version, member(roster, by)?)
            }
            Event::Remove { part, by } => next.remove(part, member(roster, by)?),
            Event::Submit { round, number, parts, policy, by } => {
                next.submit((round, number), &parts, policy, member(roster, by)?, roster)
            }
            Event::Approve { seen, by, certificate } => {
                next.approve(seen, member(roster, by)?, certificate)
            }
            Event::RequestChanges { seen, by } => next.request_changes(seen, member(roster, by)?),
            Event::Withdraw { by } => next.withdraw(member(roster, by)?),
            Event::SelfRelease { parts, policy, by, certificate } => {
                next.self_release(&parts, &policy, member(roster, by)?, certificate, roster)
            }
        }?;
        Ok((next, effects))
    }

    fn add(&mut self, part: PartId, hash: ContentHash, by: &Member) -> Step {
        may_write(by)?;
        if self.parts.contains_key(&part) {
            return Err(Refusal::Exists(part));
        }
        let contributors = BTreeSet::from([by.person]);
        let state = PartState {
            hash,
            version: 1,
            contributors,
            creator: by.person,
            standing: Standing::Draft,
        };
        self.parts.insert(part, state);
        Ok(Vec::new())
    }

    fn bring_back(
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

    fn edit(&mut self, part: PartId, hash: ContentHash, version: u32, by: &Member) -> Step {
        may_write(by)?;
        let state = self.parts.get_mut(&part).ok_or(Refusal::NoSuchPart(part))?;
        if state.standing == Standing::Review && stands(Guard::Freeze) {
            return Err(Refusal::Frozen(part));
        }
        if state.hash == hash {
            return Ok(Vec::new());
        }
        state.hash = hash;
        state.version = version;
        match state.standing {
            Standing::Approved(approval) if stands(Guard::EditInvalidates) => {
                state.contributors = BTreeSet::from([state.creator, by.person]);
                state.standing = Standing::Draft;
                Ok(vec![Effect::Voided { part, certificate: approval.certificate }])
            }
            _ => {
                state.contributors.insert(by.person);
                Ok(Vec::new())
            }
        }
    }

    fn remove(&mut self, part: PartId, by: &Member) -> Step {
        may_write(by)?;
        match self.parts.get(&part).ok_or(Refusal::NoSuchPart(part))?.standing {
            Standing::Review => Err(Refusal::Frozen(part)),
            Standing::Approved(approval) => {
                self.parts.remove(&part);
                Ok(vec![Effect::Voided { part, certificate: approval.certificate }])
            }
            Standing::Draft | Standing::Changes => {
                self.parts.remove(&part);
                Ok(Vec::new())
            }
        }
    }

    fn submit(
        &mut self,
        (id, number): (RoundId, u32),
        parts: &[PartId],
        policy: Policy,
        by: &Member,
        roster: &[Member],
    ) -> Step {
        may_write(by)?;
        if self.round.is_some() {
            return Err(Refusal::RoundOpen);
        }
        let chosen = self.open_parts(parts)?;
        let contributors = self.contributors(&chosen);
        reachable(&policy, &contributors, roster)?;
        let frozen = |id: &PartId| {
            (*id, Frozen { hash: self.parts[id].hash, version: self.parts[id].version })
        };
        let parts = chosen.iter().map(frozen).collect();
        let back = |id: &&PartId| self.parts[*id].standing == Standing::Changes;
        let sent_back = chosen.iter().filter(back).copied().collect();
        for part in &chosen {
            self.stand(*part, Standing::Review);
        }
        self.round = Some(Round {
            id,
            number,
            parts,
            policy,
            contributors,
            submitted_by: by.person,
            stage: 0,
            decisions: Vec::new(),
            sent_back,
        });
        Ok(vec![Effect::StageOpened { stage: 0 }])
    }

    fn approve(&mut self, seen: ContentHash, by: &Member, certificate: CertificateId) -> Step {
        self.decide(seen, by, Verdict::Approved)?;
        let round = self.round.as_mut().ok_or(Refusal::NoRound)?;
        let slots = round.policy.stages.get(round.stage).map_or(0, |stage| stage.slots.len());
        if !(0..slots).all(|slot| round.is_filled(slot)) {
            return Ok(Vec::new());
        }
        round.stage += 1;
        if round.stage < round.policy.stages.len() {
            return Ok(vec![Effect::StageOpened { stage: round.stage }]);
        }
        let parts: Vec<_> = round.parts.iter().map(|(part, frozen)| (*part, frozen.hash)).collect();
        self.round = None;
        Ok(vec![self.certify(certificate, CertificateKind::Reviewed, parts)])
    }

    fn request_changes(&mut self, seen: ContentHash, by: &Member) -> Step {
        self.decide(seen, by, Verdict::ChangesRequested)?;
        self.close(|_, _| Standing::Changes)
    }

    fn withdraw(&mut self, by: &Member) -> Step {
        let round = self.round.as_ref().ok_or(Refusal::NoRound)?;
        let own = round.submitted_by == by.person && by.may_write();
        let manages = by.active && by.roles.has(Role::Manager);
        if !own && !manages {
            return Err(Refusal::Forbidden);
        }
        // What a manager asked for before is asked for still.
        self.close(|round, part| match round.sent_back.contains(&part) {
            true => Standing::Changes,
            false => Standing::Draft,
        })
    }

    fn self_release(
        &mut self,
        parts: &[PartId],
        policy: &Policy,
        by: &Member,
        certificate: CertificateId,
        roster: &[Member],
    ) -> Step {
        may_write(by)?;
        if self.round.is_some() {
            return Err(Refusal::RoundOpen);
        }
        if !policy.self_release {
            return Err(Refusal::NoSelfRelease);
        }
        let chosen = self.open_parts(parts)?;
        let everyone = self.contributors(&chosen).into_iter().chain([by.person]);
        for person in everyone {
            let autonomous = roster.iter().any(|it| it.person == person && it.autonomous);
            if !autonomous && stands(Guard::Supervised) {
                return Err(Refusal::Supervised(person));
            }
        }
        let parts = chosen.iter().map(|id| (*id, self.parts[id].hash)).collect();
        Ok(vec![self.certify(certificate, CertificateKind::Autonomous, parts)])
    }

    /// Records a decision after every guard of deciding.
    fn decide(&mut self, seen: ContentHash, by: &Member, verdict: Verdict) -> Result<(), Refusal> {
        let round = self.round.as_mut().ok_or(Refusal::NoRound)?;
        if !by.active && stands(Guard::ActiveOnly) {
            return Err(Refusal::Forbidden);
        }
        if seen != round.digest() && stands(Guard::SeenVersion) {
            return Err(Refusal::Stale);
        }
        if round.contributors.contains(&by.person) && stands(Guard::SeparationOfDuties) {
            return Err(Refusal::Contributor(by.person));
        }
        if round.has_decided(by.person) && stands(Guard::OneDecision) {
            return Err(Refusal::DecidedAlready);
        }
        let slot = match round.open_slot(by) {
            Some(slot) => slot,
            None if stands(Guard::EligibleOnly) => return Err(Refusal::NotYourTurn),
            None => 0,
        };
        round.decisions.push(Decision {
            stage: round.stage,
            slot,
            person: by.person,
            verdict,
            seen,
        });
        Ok(())
    }

    fn close(&mut self, standing: impl Fn(&Round, PartId) -> Standing) -> Step {
        let round = self.round.take().ok_or(Refusal::NoRound)?;
        for part in round.parts.keys() {
            self.stand(*part, standing(&round, *part));
        }
        Ok(vec![Effect::RoundClosed])
    }

    fn certify(
        &mut self,
        certificate: CertificateId,
        kind: CertificateKind,
        parts: Vec<(PartId, ContentHash)>,
    ) -> Effect {
        for (part, hash) in &parts {
            self.stand(*part, Standing::Approved(Approval { certificate, hash: *hash, kind }));
        }
        Effect::Certified { certificate, kind, parts }
    }

    fn stand(&mut self, part: PartId, standing: Standing) {
        if let Some(state) = self.parts.get_mut(&part) {
            state.standing = standing;
        }
    }

    /// The chosen parts, once each, when all of them may be submitted or released.
    fn open_parts(&self, parts: &[PartId]) -> Result<BTreeSet<PartId>, Refusal> {
        let chosen: BTreeSet<PartId> = parts.iter().copied().collect();
        for part in &chosen {
            match self.parts.get(part).ok_or(Refusal::NoSuchPart(*part))?.standing {
                Standing::Draft | Standing::Changes => {}
                Standing::Review => return Err(Refusal::Frozen(*part)),
                Standing::Approved(_) => return Err(Refusal::NothingToSubmit),
            }
        }
        if chosen.is_empty() { Err(Refusal::NothingToSubmit) } else { Ok(chosen) }
    }

    fn contributors(&self, parts: &BTreeSet<PartId>) -> BTreeSet<PersonId> {
        parts
            .iter()
            .filter_map(|id| self.parts.get(id))
            .flat_map(|it| it.contributors.iter().copied().chain([it.creator]))
            .collect()
    }
}

fn member(roster: &[Member], person: PersonId) -> Result<&Member, Refusal> {
    roster.iter().find(|it| it.person == person).ok_or(Refusal::Forbidden)
}

fn may_write(by: &Member) -> Result<(), Refusal> {
    if by.may_write() { Ok(()) } else { Err(Refusal::Forbidden) }
}

/// Whether every slot can be filled by active eligible people who did not contribute. A person counts
/// for one slot a stage, so slots of a stage are filled greedily, the scarcest first.
fn reachable(
    policy: &Policy,
    contributors: &BTreeSet<PersonId>,
    roster: &[Member],
) -> Result<(), Refusal> {
    if policy.stages.is_empty() && stands(Guard::NoEmptyPolicy) {
        return Err(Refusal::EmptyPolicy);
    }
    for (stage, it) in policy.stages.iter().enumerate() {
        let mut used = BTreeSet::new();
        let free = |slot: &super::Slot, used: &BTreeSet<PersonId>| -> Vec<PersonId> {
            let outside = |m: &&Member| {
                slot.eligible.includes(m)
                    && !contributors.contains(&m.person)
                    && !used.contains(&m.person)
            };
            roster.iter().filter(outside).map(|m| m.person).collect()
        };
        let mut slots: Vec<_> = it.slots.iter().collect();
        slots.sort_by_key(|slot| free(slot, &used).len());
        for slot in slots {
            let people = free(slot, &used);
            if people.len() < slot.quorum && stands(Guard::ReachableQuorum) {
                return Err(Refusal::NobodyCanApprove {
                    stage,
                    slot: slot.name.clone(),
                    missing: slot.quorum - people.len(),
                });
            }
            used.extend(people.into_iter().take(slot.quorum));
        }
    }
    Ok(())
}
