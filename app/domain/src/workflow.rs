//! The approval of one item as a pure state machine.
//!
//! Parts are edited and submitted; a submission freezes a set of (part, hash), the policy and the
//! contributors into a *round*; decisions name the set they saw; the last one needed makes a
//! *certificate*, and a part can be exported while its current hash is in one. Services load a
//! [`Workflow`], call [`Workflow::apply`] and store the result with compare-and-set: no other code
//! changes where a part stands.
//!
//! When something is to be published is a part of what it says, so whoever approves approves the date as
//! well: what is approved and has a date is scheduled, an edit or an end of the approval suspends it, and
//! approving it again is what lets it go on. There is no state beside the approval that could disagree with it.

pub mod blocking;
pub mod checklist;
pub mod clock;
pub mod decision;
pub mod event;
pub mod guard;
mod leave;
pub mod mentor;
pub mod moment;
pub mod need;
pub mod own;
pub mod policy;
pub mod preset;
mod reach;
pub mod reason;
pub mod refusal;
pub mod round;
mod step;

pub use blocking::Blocking;
pub use checklist::Check;
pub use clock::{Clock, Deadline};
pub use decision::{Decision, Verdict};
pub use event::{Effect, Ended, Event};
pub use mentor::MENTOR;
pub use moment::Moment;
pub use need::Need;
pub use policy::{Eligible, Policy, Slot, Stage};
pub use preset::Preset;
pub use reason::Reason;
pub use refusal::Refusal;
pub use round::{Round, Settled};

use crate::{At, CertificateId, ContentHash, ItemState, Member, PartId, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Where the parts of one item stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Workflow {
    /// Each part, by id.
    pub parts: BTreeMap<PartId, PartState>,
    /// The open round, if any. There is at most one for an item.
    pub round: Option<Round>,
    /// The round that a decision just ended, while that decision may still be taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<Settled>,
}

/// Where one part stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    /// Who stands behind the approval it has, if any.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub approvers: BTreeSet<PersonId>,
}

/// Whether a part may be edited, decided, exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Approval {
    /// The certificate.
    pub certificate: CertificateId,
    /// The exact content it names.
    pub hash: ContentHash,
    /// How it came about.
    pub kind: CertificateKind,
    /// From when on it lets the part leave: until then the last decision may be taken back.
    #[serde(default)]
    pub effective_at: At,
}

/// How a certificate came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateKind {
    /// Other people approved.
    Reviewed,
    /// An autonomous person released their own work, as the brand's policy allows.
    Autonomous,
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

    /// Whether editing would take the right to approve from this person: they may approve under the
    /// policy and have not written in what is pending.
    #[must_use]
    pub fn editing_costs_approval(&self, part: PartId, member: &Member, policy: &Policy) -> bool {
        let wrote =
            self.parts.get(&part).is_some_and(|it| it.contributors.contains(&member.person));
        !wrote
            && policy.stages.iter().flat_map(|stage| &stage.slots).any(|slot| slot.includes(member))
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
