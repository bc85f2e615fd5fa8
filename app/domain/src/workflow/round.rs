//! A round: what was submitted, under which policy, and what was decided.

use super::guard::{Guard, stands};
use super::{Clock, Decision, Policy, Stage, Verdict, reach};
use crate::{At, CertificateId, ContentHash, Member, PartId, PersonId, RoundId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One trip through the approval stages.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Round {
    /// Which round.
    pub id: RoundId,
    /// 1 for the item's first.
    pub number: u32,
    /// What was frozen.
    pub parts: BTreeMap<PartId, Frozen>,
    /// The policy as it was at submission, with those who were asked in since.
    pub policy: Policy,
    /// Who wrote what was frozen; none of them may approve.
    pub contributors: BTreeSet<PersonId>,
    /// Who handed it over.
    pub submitted_by: PersonId,
    /// The stage being decided, from 0.
    pub stage: usize,
    /// Decisions, in order; never changed, never removed.
    pub decisions: Vec<Decision>,
    /// Parts that had been sent back when they were handed over: they are again if the round is taken back.
    #[serde(default)]
    pub sent_back: BTreeSet<PartId>,
    /// Parts that went back alone while the others stayed.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub returned: BTreeSet<PartId>,
    /// When each stage that was reached is due.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub clocks: BTreeMap<usize, Clock>,
}

/// A round that a decision ended, while the decision may be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Settled {
    /// The round as it was after the decision.
    pub round: Round,
    /// The certificate it made, if it made one.
    pub certificate: Option<CertificateId>,
}

/// The exact content of one part under review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Frozen {
    /// Its hash.
    pub hash: ContentHash,
    /// Number of its version.
    pub version: u32,
}

/// What a decision on a round names: SHA-256 over the round's id and each part with its hash, in order of id.
#[must_use]
pub fn digest(round: RoundId, parts: &BTreeMap<PartId, Frozen>) -> ContentHash {
    let lines = parts.iter().map(|(part, frozen)| format!("{part} {}\n", frozen.hash));
    ContentHash::of(format!("marbre-round-1 {round}\n{}", lines.collect::<String>()).as_bytes())
}

impl Round {
    /// What is still under review: what was frozen, without the parts that went back alone.
    #[must_use]
    pub fn remaining(&self) -> BTreeMap<PartId, Frozen> {
        let stays = |it: &(&PartId, &Frozen)| {
            !self.returned.contains(it.0) || !stands(Guard::ReturnedStaysBack)
        };
        self.parts.iter().filter(stays).map(|(part, frozen)| (*part, *frozen)).collect()
    }

    /// The digest a decision names.
    #[must_use]
    pub fn digest(&self) -> ContentHash {
        digest(self.id, &self.remaining())
    }

    /// The stage being decided.
    #[must_use]
    pub fn current(&self) -> Option<&Stage> {
        self.policy.stages.get(self.stage)
    }

    /// The slot of the current stage this member would decide in now, if any. Where there are several,
    /// one that leaves the others to people who can fill them.
    #[must_use]
    pub fn open_slot(&self, member: &Member, roster: &[Member]) -> Option<usize> {
        let stage = self.current()?;
        let open =
            |slot: &usize| stage.slots[*slot].includes(member) && self.lacks(self.stage, *slot) > 0;
        let slots: Vec<usize> = (0..stage.slots.len()).filter(open).collect();
        let leaves = |slot: &usize| self.after(stage, *slot, member, roster);
        slots.iter().copied().find(leaves).or_else(|| slots.first().copied())
    }

    /// Whether the stage can be completed once this member has filled a place of this slot.
    fn after(&self, stage: &Stage, slot: usize, member: &Member, roster: &[Member]) -> bool {
        let mut free = self.free(self.stage, roster);
        free.retain(|it| it.person != member.person);
        let lacks = |it: usize| self.lacks(self.stage, it) - usize::from(it == slot);
        let needed: Vec<usize> = (0..stage.slots.len()).map(lacks).collect();
        reach::fits(self.stage, stage, &needed, &free).is_ok()
    }

    /// Those who neither wrote nor decided yet in a stage.
    pub(super) fn free<'a>(&self, stage: usize, roster: &'a [Member]) -> Vec<&'a Member> {
        let able = |it: &&Member| {
            !self.contributors.contains(&it.person) && !self.has_decided(stage, it.person)
        };
        roster.iter().filter(able).collect()
    }

    /// Decisions on the whole set that count: for each person and stage the last row, unless it takes
    /// back or lapses what was before.
    pub fn counting(&self) -> impl Iterator<Item = &Decision> {
        let later = |at: usize, it: &Decision| {
            self.decisions[at + 1..].iter().any(|other| it.is_ended_by(other))
        };
        let counts = move |(at, it): &(usize, &Decision)| it.verdict.decides() && !later(*at, it);
        self.decisions.iter().enumerate().filter(counts).map(|(_, it)| it)
    }

    /// How many approvals a slot still needs.
    #[must_use]
    pub fn lacks(&self, stage: usize, slot: usize) -> usize {
        let wanted = self.policy.stages.get(stage).and_then(|it| it.slots.get(slot));
        let given =
            |it: &&Decision| (it.stage, it.slot, it.verdict) == (stage, slot, Verdict::Approved);
        wanted.map_or(0, |it| it.quorum).saturating_sub(self.counting().filter(given).count())
    }

    /// Whether every slot of a stage has its quorum.
    #[must_use]
    pub fn is_complete(&self, stage: usize) -> bool {
        let slots = self.policy.stages.get(stage).map_or(0, |it| it.slots.len());
        (0..slots).all(|slot| self.lacks(stage, slot) == 0)
    }

    /// Whether the person has decided in a stage, and it counts.
    #[must_use]
    pub fn has_decided(&self, stage: usize, person: PersonId) -> bool {
        self.counting().any(|it| it.stage == stage && it.person == person)
    }

    /// Those whose approvals count.
    #[must_use]
    pub fn approvers(&self) -> BTreeSet<PersonId> {
        self.counting().filter(|it| it.verdict == Verdict::Approved).map(|it| it.person).collect()
    }

    /// Until when the decision just taken may be taken back.
    #[must_use]
    pub fn effective_at(&self, now: At) -> At {
        now.plus_ms(self.policy.take_back_ms.max(0))
    }
}
