//! One step of the machine: guards first, then the change. Each kind of step is a file beside.

mod assign;
mod decide;
mod discard;
mod hand_over;
mod members;
mod release;
mod take_back;
mod write;

use super::round::Frozen;
use super::{
    Approval, CertificateKind, Effect, Event, Moment, Refusal, Round, Settled, Standing, Workflow,
};
use crate::{At, CertificateId, Member, PartId, PersonId, Role};
use std::collections::{BTreeMap, BTreeSet};

pub(super) type Step = Result<Vec<Effect>, Refusal>;

impl Workflow {
    /// The item after the event, and what it brought about.
    ///
    /// # Errors
    /// The [`Refusal`] of the first guard that did not hold; nothing changes then.
    pub fn apply(
        &self,
        event: Event,
        moment: &Moment<'_>,
    ) -> Result<(Workflow, Vec<Effect>), Refusal> {
        let mut next = self.clone();
        let effects = next.step(event, moment)?;
        Ok((next, effects))
    }

    fn step(&mut self, event: Event, moment: &Moment<'_>) -> Step {
        let who = |person: PersonId| moment.member(person).ok_or(Refusal::Forbidden);
        match event {
            Event::Add { part, hash, by } => self.add(part, hash, who(by)?),
            Event::BringBack { part, hash, version, wrote, by } => {
                self.bring_back(part, (hash, version), wrote, who(by)?)
            }
            Event::Edit { part, hash, version, by } => self.edit(part, hash, version, who(by)?),
            Event::Credit { part, who: wrote, by } => self.credit(part, wrote, who(by)?),
            Event::Remove { part, by } => self.remove(part, who(by)?),
            Event::Submit { round, number, parts, policy, by } => {
                self.submit((round, number), &parts, policy, who(by)?, moment.roster)
            }
            Event::Withdraw { by } => self.withdraw(who(by)?),
            Event::SelfRelease { parts, policy, by, certificate } => {
                self.self_release(&parts, &policy, who(by)?, certificate, moment)
            }
            Event::Approve { seen, by, certificate } => {
                self.approve(seen, who(by)?, certificate, moment)
            }
            Event::RequestChanges { seen, parts, by } => {
                self.request_changes(seen, parts, who(by)?, moment)
            }
            Event::Ask { by } => self.ask(who(by)?),
            Event::TakeBack { by } => self.take_back(who(by)?, moment),
            Event::Reassign { stage, slot, from, to, by } => {
                self.reassign((stage, slot), from, to, who(by)?, moment)
            }
            Event::Invite { stage, slot, guest, by } => {
                self.invite((stage, slot), guest, who(by)?, moment)
            }
            Event::Escalate { stage, slot, to } => self.escalate((stage, slot), to, moment),
            Event::MembersChanged => self.members_changed(moment),
            Event::Revoke { parts, by } => self.revoke(&parts, who(by)?),
            Event::Discard { by } => self.discard(who(by)?),
        }
    }

    /// Ends the open round without an approval.
    fn close(
        &mut self,
        ended: super::Ended,
        standing: impl Fn(&Round, PartId) -> Standing,
    ) -> Step {
        let round = self.round.take().ok_or(Refusal::NoRound)?;
        for part in round.remaining().keys() {
            self.stand(*part, standing(&round, *part));
        }
        Ok(vec![Effect::RoundClosed { ended }])
    }

    /// Approves exact contents.
    fn certify(
        &mut self,
        (certificate, kind): (CertificateId, CertificateKind),
        parts: &BTreeMap<PartId, Frozen>,
        approvers: &BTreeSet<PersonId>,
        effective_at: At,
    ) -> Effect {
        for (part, Frozen { hash, .. }) in parts {
            let approval = Approval { certificate, hash: *hash, kind, effective_at };
            self.stand(*part, Standing::Approved(approval));
            if let Some(state) = self.parts.get_mut(part) {
                state.approvers.clone_from(approvers);
            }
        }
        let parts = parts.iter().map(|(part, frozen)| (*part, frozen.hash)).collect();
        Effect::Certified { certificate, kind, parts, effective_at }
    }

    /// Changes where a part stands; says so when that ends an approval.
    fn stand(&mut self, part: PartId, standing: Standing) -> Vec<Effect> {
        let Some(state) = self.parts.get_mut(&part) else { return Vec::new() };
        let before = std::mem::replace(&mut state.standing, standing);
        let Standing::Approved(approval) = before else { return Vec::new() };
        state.approvers.clear();
        vec![Effect::Voided { part, certificate: approval.certificate }]
    }

    /// The round just ended is beyond taking back once one of its parts goes on.
    fn goes_on(&mut self, part: PartId) {
        let concerned = |it: &Settled| it.round.remaining().contains_key(&part);
        if self.settled.as_ref().is_some_and(concerned) {
            self.settled = None;
        }
    }

    /// Who wrote in these parts; who made them always did.
    #[must_use]
    pub fn contributors(&self, parts: &BTreeSet<PartId>) -> BTreeSet<PersonId> {
        let chosen = parts.iter().filter_map(|id| self.parts.get(id));
        chosen.flat_map(|it| it.contributors.iter().copied().chain([it.creator])).collect()
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

    /// What the parts say now.
    fn frozen(&self, parts: &BTreeSet<PartId>) -> BTreeMap<PartId, Frozen> {
        let state = |id: &PartId| self.parts.get(id).map(|it| (*id, it));
        let frozen = parts.iter().filter_map(state);
        frozen.map(|(id, it)| (id, Frozen { hash: it.hash, version: it.version })).collect()
    }
}

fn may_write(by: &Member) -> Result<(), Refusal> {
    if by.may_write() { Ok(()) } else { Err(Refusal::Forbidden) }
}

fn manages(by: &Member) -> bool {
    by.active && by.roles.has(Role::Manager)
}
