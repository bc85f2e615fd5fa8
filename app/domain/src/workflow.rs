//! The approval of one item as a pure state machine.
//!
//! Parts are edited and submitted; a submission freezes a set of (part, hash), the policy and the
//! contributors into a *round*; decisions name the set they saw; the last one needed makes a
//! *certificate*, and a part can be exported while its current hash is in one. Services load a
//! [`Workflow`], call [`Workflow::apply`] and store the result with compare-and-set: no other code
//! changes where a part stands.

pub mod guard;
pub mod policy;
pub mod refusal;
pub mod round;
mod step;

pub use policy::{Eligible, Policy, Preset, Slot, Stage};
pub use refusal::Refusal;
pub use round::{Decision, Round, Verdict};

use crate::{CertificateId, ContentHash, ItemState, Member, PartId, PersonId, RoundId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Where the parts of one item stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workflow {
    /// Each part, by id.
    pub parts: BTreeMap<PartId, PartState>,
    /// The open round, if any. There is at most one for an item.
    pub round: Option<Round>,
}

/// Where one part stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartState {
    /// Hash of the current content.
    pub hash: ContentHash,
    /// Number of the current version.
    pub version: u32,
    /// Who wrote since the last approved content; the creator always counts.
    pub contributors: BTreeSet<PersonId>,
    /// Who created the part.
    pub creator: PersonId,
    /// Whether it may be edited, decided, exported.
    pub standing: Standing,
}

/// Whether a part may be edited, decided, exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Being written.
    Draft,
    /// Sent back by an approver.
    Changes,
    /// Frozen in the open round.
    Review,
    /// Its hash is in this certificate.
    Approved(Approval),
}

/// What makes a part exportable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    /// The certificate.
    pub certificate: CertificateId,
    /// The exact content it names.
    pub hash: ContentHash,
    /// How it came about.
    pub kind: CertificateKind,
}

/// How a certificate came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateKind {
    /// Other people approved.
    Reviewed,
    /// An autonomous person released their own work, as the brand's policy allows.
    Autonomous,
}

/// What somebody wants to do. Ids of things to be made are given by the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the types of the fields say it")]
pub enum Event {
    /// A new part with its first content.
    Add { part: PartId, hash: ContentHash, by: PersonId },
    /// New content for a part.
    Edit { part: PartId, hash: ContentHash, version: u32, by: PersonId },
    /// A part that was taken out is there again, with what it said; those who wrote it still did.
    BringBack {
        part: PartId,
        hash: ContentHash,
        version: u32,
        wrote: BTreeSet<PersonId>,
        by: PersonId,
    },
    /// A part is taken out of the item.
    Remove { part: PartId, by: PersonId },
    /// Parts are handed over for approval, under this policy.
    Submit { round: RoundId, number: u32, parts: Vec<PartId>, policy: Policy, by: PersonId },
    /// The submitted set is approved by a person who saw it.
    Approve { seen: ContentHash, by: PersonId, certificate: CertificateId },
    /// The submitted set is sent back by a person who saw it.
    RequestChanges { seen: ContentHash, by: PersonId },
    /// The round is taken back.
    Withdraw { by: PersonId },
    /// An autonomous person releases parts without a second person.
    SelfRelease { parts: Vec<PartId>, policy: Policy, by: PersonId, certificate: CertificateId },
}

/// What a step brought about, for the caller to record.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the types of the fields say it")]
pub enum Effect {
    /// An approval no longer holds: the content changed or the part went.
    Voided { part: PartId, certificate: CertificateId },
    /// These parts are now approved.
    Certified {
        certificate: CertificateId,
        kind: CertificateKind,
        parts: Vec<(PartId, ContentHash)>,
    },
    /// The next stage opens.
    StageOpened { stage: usize },
    /// The round ended without an approval.
    RoundClosed,
}

impl Workflow {
    /// The state the board shows: an open round, then a part sent back, then the leading part's own.
    /// `lead` is the article, or the post that stands on its own.
    #[must_use]
    pub fn state(&self, lead: PartId) -> ItemState {
        if self.round.is_some() {
            return ItemState::Review;
        }
        if self.parts.values().any(|part| part.standing == Standing::Changes) {
            return ItemState::Changes;
        }
        self.parts.get(&lead).map_or(ItemState::Draft, PartState::state)
    }

    /// Parts that a submission would take: those neither frozen nor approved.
    #[must_use]
    pub fn pending(&self) -> Vec<PartId> {
        let open = |part: &PartState| matches!(part.standing, Standing::Draft | Standing::Changes);
        self.parts.iter().filter(|(_, part)| open(part)).map(|(id, _)| *id).collect()
    }

    /// The certificate under which a part may be exported: its current content is exactly the approved one.
    #[must_use]
    pub fn exportable(&self, part: PartId) -> Option<Approval> {
        match self.parts.get(&part)? {
            PartState { standing: Standing::Approved(approval), hash, .. }
                if approval.hash == *hash =>
            {
                Some(*approval)
            }
            _ => None,
        }
    }

    /// Whether editing would take the right to approve from this person: they may approve under the
    /// policy and have not written in what is pending.
    #[must_use]
    pub fn editing_costs_approval(&self, part: PartId, member: &Member, policy: &Policy) -> bool {
        let wrote =
            self.parts.get(&part).is_some_and(|it| it.contributors.contains(&member.person));
        !wrote
            && policy
                .stages
                .iter()
                .flat_map(|stage| &stage.slots)
                .any(|slot| slot.eligible.includes(member))
    }
}

impl PartState {
    /// The state the board shows for this part alone.
    #[must_use]
    pub const fn state(&self) -> ItemState {
        match self.standing {
            Standing::Draft => ItemState::Draft,
            Standing::Changes => ItemState::Changes,
            Standing::Review => ItemState::Review,
            Standing::Approved(_) => ItemState::Approved,
        }
    }
}

#[cfg(test)]
mod tests;
