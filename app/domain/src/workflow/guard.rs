//! The guards of the machine, each with a name.
//!
//! What ships has all of them, always. Under `cfg(test)` one can be taken out, to prove that an
//! invariant notices.

/// A condition that a step depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// Parts under review are not edited.
    Freeze,
    /// An edit voids the approval of what it changed.
    EditInvalidates,
    /// A decision names the set under review.
    SeenVersion,
    /// A contributor does not approve.
    SeparationOfDuties,
    /// Only eligible people decide.
    EligibleOnly,
    /// Only active people decide.
    ActiveOnly,
    /// One decision a person and stage.
    OneDecision,
    /// A policy without a stage approves nothing.
    NoEmptyPolicy,
    /// Supervised people release nothing.
    Supervised,
    /// What is exported is what was approved.
    CertificateAtExport,
    /// Somebody can complete every slot.
    ReachableQuorum,
    /// A stage is decided after those before it.
    StageOrder,
    /// Sending the set back ends the round.
    TerminalDecision,
    /// What a member who left approved in an open round does not count.
    Lapse,
    /// A decision is taken back within its time only.
    TakeBackWindow,
    /// A decision that others went on from is not taken back.
    TakeBackAlone,
    /// Taking the last approval back ends the certificate.
    TakeBackVoids,
    /// Nothing leaves while the last decision may be taken back.
    EffectiveAtExport,
    /// Nothing of a brand on hold leaves.
    HoldAtExport,
    /// A part sent back alone is in no certificate of the round.
    ReturnedStaysBack,
    /// A round keeps the policy it was submitted under.
    Snapshot,
    /// One more person who may decide decides nothing yet.
    EscalationOnlyAdds,
    /// Guests decide in slots for guests only.
    GuestSlots,
    /// Guests are invited by managers whose word counts.
    GuestsByManagers,
    /// A guest takes back once: what they decide after that stands.
    TakeBackOnce,
    /// People release alone where the brand lets them.
    ReleaseAllowed,
    /// People release alone what they wrote in.
    OwnWork,
}

/// Whether a guard stands.
#[cfg(not(test))]
pub(crate) const fn stands(_: Guard) -> bool {
    true
}

#[cfg(test)]
thread_local! {
    /// The guards taken out on this thread.
    pub(crate) static REMOVED: std::cell::Cell<[Option<Guard>; 2]> =
        const { std::cell::Cell::new([None, None]) };
}

/// Whether a guard stands.
#[cfg(test)]
pub(crate) fn stands(guard: Guard) -> bool {
    !REMOVED.get().contains(&Some(guard))
}
