//! A round: what was submitted, under which policy, and what was decided.

use super::Policy;
use crate::{ContentHash, Member, PartId, PersonId, RoundId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One trip through the approval stages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Which round.
    pub id: RoundId,
    /// 1 for the item's first.
    pub number: u32,
    /// What was frozen.
    pub parts: BTreeMap<PartId, Frozen>,
    /// The policy as it was at submission.
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
}

/// The exact content of one part under review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// Its hash.
    pub hash: ContentHash,
    /// Number of its version.
    pub version: u32,
}

/// What one person decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The stage decided, from 0.
    pub stage: usize,
    /// The slot within it, from 0.
    pub slot: usize,
    /// Who decided.
    pub person: PersonId,
    /// For or against.
    pub verdict: Verdict,
    /// Digest of the set the person saw.
    pub seen: ContentHash,
}

/// For or against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The text may leave.
    Approved,
    /// The text goes back.
    ChangesRequested,
}

impl Verdict {
    /// The word stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Verdict::Approved => "approved",
            Verdict::ChangesRequested => "changes-requested",
        }
    }
}

/// What a decision on a round names: SHA-256 over the round's id and each part with its hash, in order of id.
#[must_use]
pub fn digest(round: RoundId, parts: &BTreeMap<PartId, Frozen>) -> ContentHash {
    let lines = parts.iter().map(|(part, frozen)| format!("{part} {}\n", frozen.hash));
    ContentHash::of(format!("marbre-round-1 {round}\n{}", lines.collect::<String>()).as_bytes())
}

impl Round {
    /// The digest a decision names.
    #[must_use]
    pub fn digest(&self) -> ContentHash {
        digest(self.id, &self.parts)
    }

    /// The slot of the current stage this member may decide in now, if any.
    #[must_use]
    pub fn open_slot(&self, member: &Member) -> Option<usize> {
        let slots = &self.policy.stages.get(self.stage)?.slots;
        (0..slots.len())
            .find(|&slot| slots[slot].eligible.includes(member) && !self.is_filled(slot))
    }

    /// Whether a slot of the current stage has its quorum.
    #[must_use]
    pub fn is_filled(&self, slot: usize) -> bool {
        let quorum = self
            .policy
            .stages
            .get(self.stage)
            .and_then(|it| it.slots.get(slot))
            .map_or(0, |it| it.quorum);
        let digest = self.digest();
        let counts = |it: &&Decision| {
            it.stage == self.stage
                && it.slot == slot
                && it.verdict == Verdict::Approved
                && it.seen == digest
        };
        self.decisions.iter().filter(counts).count() >= quorum
    }

    /// Whether the person has decided in the current stage.
    #[must_use]
    pub fn has_decided(&self, person: PersonId) -> bool {
        self.decisions.iter().any(|it| it.stage == self.stage && it.person == person)
    }
}
