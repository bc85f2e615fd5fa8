//! What can happen to an item on its way, and what follows from it.

use super::{CertificateKind, Decision, Policy};
use crate::{At, CertificateId, ContentHash, PartId, PersonId, RoundId};
use std::collections::BTreeSet;

/// What somebody wants to do. Ids of things to be made are given by the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the types of the fields say it")]
pub enum Event {
    /// A new part with its first content.
    Add { part: PartId, hash: ContentHash, by: PersonId },
    /// New content for a part.
    Edit { part: PartId, hash: ContentHash, version: u32, by: PersonId },
    /// Words of somebody went into a part: they count among those who wrote in it. Nothing else changes.
    Credit { part: PartId, who: PersonId, by: PersonId },
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
    /// These parts of the submitted set are sent back by a person who saw it; all of them when none is
    /// named. The others stay under review.
    RequestChanges { seen: ContentHash, parts: BTreeSet<PartId>, by: PersonId },
    /// Somebody who could decide asks first. Nothing changes.
    Ask { by: PersonId },
    /// The person's last decision is taken back, while it may be.
    TakeBack { by: PersonId },
    /// The round is taken back.
    Withdraw { by: PersonId },
    /// Somebody decides in a slot instead of somebody else, or besides those who may. A person passes
    /// their own place on; a manager anybody's.
    Reassign { stage: usize, slot: usize, from: Option<PersonId>, to: PersonId, by: PersonId },
    /// A guest was sent a link: they may decide in a slot for guests of the stage that is open.
    Invite { stage: usize, slot: usize, guest: PersonId, by: PersonId },
    /// A decision is overdue: one more person may take it. Never an approval.
    Escalate { stage: usize, slot: usize, to: PersonId },
    /// Somebody joined, left, was suspended or changed roles: the open round takes note.
    MembersChanged,
    /// An autonomous person releases parts they wrote in without a second person.
    SelfRelease { parts: Vec<PartId>, policy: Policy, by: PersonId, certificate: CertificateId },
    /// The approval of these parts ends, though they say the same.
    Revoke { parts: BTreeSet<PartId>, by: PersonId },
    /// The item is put away: every approval it has ends, and none is there when it is taken out again.
    Discard { by: PersonId },
}

/// What a step brought about, for the caller to record.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the types of the fields say it")]
pub enum Effect {
    /// A row is added to the decisions of the round.
    Decided(Decision),
    /// An approval no longer holds: the content changed, the part went, or it was taken back.
    Voided { part: PartId, certificate: CertificateId },
    /// These parts are now approved; they may leave from `effective_at` on.
    Certified {
        certificate: CertificateId,
        kind: CertificateKind,
        parts: Vec<(PartId, ContentHash)>,
        effective_at: At,
    },
    /// This stage is the one being decided now.
    StageOpened { stage: usize },
    /// These parts went back while the others stay under review.
    PartsReturned { parts: BTreeSet<PartId> },
    /// The round ended without an approval.
    RoundClosed { ended: Ended },
    /// The decision that ended this round was taken back: it is open again.
    RoundReopened { round: RoundId },
    /// This person may decide in this slot as well.
    Enlisted { stage: usize, slot: usize, person: PersonId },
}

/// How a round ended that approved nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ended {
    /// Changes were asked for.
    SentBack,
    /// Whoever submitted it, or a manager, took it back.
    Withdrawn,
    /// Too few people are left who could decide.
    Stranded,
}
