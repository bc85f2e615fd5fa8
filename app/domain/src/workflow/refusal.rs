//! Why a step was refused, with what a page needs to explain it.

use crate::{At, PartId, PersonId};

/// Why a step was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the types of the fields say it")]
pub enum Refusal {
    /// The person is not an active member, or their roles do not allow it.
    Forbidden,
    /// The item has no such part.
    NoSuchPart(PartId),
    /// The item already has this part.
    Exists(PartId),
    /// The part is frozen in the open round; withdraw it first.
    Frozen(PartId),
    /// A round is open already.
    RoundOpen,
    /// No round is open: it was decided or withdrawn meanwhile.
    NoRound,
    /// Nothing was chosen, or everything chosen is approved already.
    NothingToSubmit,
    /// The policy has no stage.
    EmptyPolicy,
    /// Nobody could complete this slot: `missing` more eligible people outside the contributors are needed.
    NobodyCanApprove { stage: usize, slot: String, missing: usize },
    /// The decision names another set than the one under review.
    Stale,
    /// The person contributed to what is under review.
    Contributor(PersonId),
    /// The person has no slot in the current stage.
    NotYourTurn,
    /// The person has decided already in this stage.
    DecidedAlready,
    /// The brand does not let people release their own work.
    NoSelfRelease,
    /// The person wrote in nothing of what they would release alone.
    NotOwnWork,
    /// A contributor, or the person who decides, is supervised.
    Supervised(PersonId),
    /// The part is not approved.
    NotApproved(PartId),
    /// The brand lets nothing leave for now.
    OnHold,
    /// The approval can still be taken back until then.
    NotYet(At),
    /// There is no decision of the person's to take back, or the time for it is over.
    TooLate,
    /// Others decided, or wrote, on the strength of it.
    MovedOn,
    /// The round has no such slot any more, or the person has no place in it.
    NoSuchSlot,
}
