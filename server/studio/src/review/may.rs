//! What a person may do with an item now, and why not.

use crate::BrandAccess;
use domain::workflow::{Event, Moment, Refusal, Workflow};
use domain::{At, CertificateId, ContentHash, ItemKind, Member, PartId, RoundId};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What a person may do with an item now. A refusal is there only where a page would otherwise leave
/// the person wondering.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct May {
    /// Write in parts that are not frozen.
    pub write: bool,
    /// Comment.
    pub comment: bool,
    /// Parts that a submission would take.
    pub pending: Vec<PartId>,
    /// Hand pending parts over.
    pub submit: bool,
    /// Why not, when something is pending.
    pub submit_refusal: Option<Refusal>,
    /// Release pending parts without a second person.
    pub release: bool,
    /// Take the open round back.
    pub withdraw: bool,
    /// Approve or request changes.
    pub decide: bool,
    /// Why not, when a round is open.
    pub decide_refusal: Option<Refusal>,
    /// Until when the person may take their last decision back.
    pub take_back: Option<At>,
    /// Ask something before deciding.
    pub ask: bool,
    /// Send a link to somebody outside, whose turn it is.
    pub invite: bool,
    /// Approved parts whose approval the person may end.
    pub revoke: Vec<PartId>,
    /// Take files of approved parts away.
    pub export: bool,
    /// Whether writing would cost the person the right to approve.
    pub editing_costs_approval: bool,
}

/// What the actor may do. The answer comes from the machine itself: each step is tried and thrown away.
#[must_use]
pub fn may(access: &BrandAccess, item: &store::items::Item, now: At) -> May {
    let workflow = &item.workflow;
    let released = workflow.parts.keys().any(|it| workflow.exportable(*it).is_some());
    let Some(member) = &access.member else {
        return May { export: released, ..May::default() };
    };
    let tried = Tried { access, workflow, by: member, kind: item.kind, now };
    let (pending, decide) = (workflow.pending(), tried.decide());
    let submit = tried.submit(&pending);
    May {
        write: member.may_write(),
        comment: member.may_comment(),
        submit: submit.is_ok(),
        submit_refusal: submit.err().filter(|_| !pending.is_empty()),
        release: tried.release(&pending).is_ok(),
        withdraw: tried.takes(Event::Withdraw { by: member.person }).is_ok(),
        decide: decide.is_ok(),
        decide_refusal: decide.err().filter(|_| workflow.round.is_some()),
        take_back: tried.take_back(),
        ask: tried.takes(Event::Ask { by: member.person }).is_ok(),
        invite: tried.invite(),
        revoke: tried.revoke(),
        export: member.may_export() && released,
        editing_costs_approval: tried.costs_approval(member),
        pending,
    }
}

struct Tried<'a> {
    access: &'a BrandAccess,
    workflow: &'a Workflow,
    by: &'a Member,
    kind: ItemKind,
    now: At,
}

impl Tried<'_> {
    fn takes(&self, event: Event) -> Result<(), Refusal> {
        let moment = Moment { now: self.now, roster: &self.access.roster() };
        self.workflow.apply(event, &moment).map(drop)
    }

    fn submit(&self, pending: &[PartId]) -> Result<(), Refusal> {
        let (round, policy) = (RoundId(Uuid::nil()), self.access.policy(self.kind));
        let (parts, by) = (pending.to_vec(), self.by.person);
        self.takes(Event::Submit { round, number: 0, parts, policy, by })
    }

    fn release(&self, pending: &[PartId]) -> Result<(), Refusal> {
        let (certificate, policy) = (CertificateId(Uuid::nil()), self.access.policy(self.kind));
        let (parts, by) = (pending.to_vec(), self.by.person);
        self.takes(Event::SelfRelease { parts, policy, by, certificate })
    }

    fn decide(&self) -> Result<(), Refusal> {
        let round = self.workflow.round.as_ref();
        let seen = round.map_or(ContentHash([0; 32]), domain::workflow::Round::digest);
        let certificate = CertificateId(Uuid::nil());
        self.takes(Event::Approve { seen, by: self.by.person, certificate })
    }

    fn take_back(&self) -> Option<At> {
        let by = self.by.person;
        self.takes(Event::TakeBack { by }).ok()?;
        let settled = self.workflow.settled.as_ref().map(|it| &it.round);
        let round = self.workflow.round.as_ref().or(settled)?;
        let last = round.decisions.iter().rev().find(|it| it.person == by);
        last.map(|it| it.effective_at)
    }

    fn invite(&self) -> bool {
        let round = self.workflow.round.as_ref().filter(|_| self.by.may_invite_guests());
        let slots = round.and_then(|it| Some((it, it.current()?)));
        slots.is_some_and(|(round, stage)| {
            let mut slots = stage.slots.iter().enumerate();
            slots.any(|(at, it)| it.is_for_guests() && round.lacks(round.stage, at) > 0)
        })
    }

    fn revoke(&self) -> Vec<PartId> {
        let by = self.by.person;
        let ends =
            |it: &PartId| self.takes(Event::Revoke { parts: BTreeSet::from([*it]), by }).is_ok();
        self.workflow.parts.keys().copied().filter(ends).collect()
    }

    fn costs_approval(&self, member: &Member) -> bool {
        let policy = match &self.workflow.round {
            Some(round) => round.policy.clone(),
            None => self.access.policy(self.kind),
        };
        let mut parts = self.workflow.parts.keys();
        member.may_write()
            && parts.all(|part| self.workflow.editing_costs_approval(*part, member, &policy))
    }
}
