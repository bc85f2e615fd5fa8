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
}

/// Whether a guard stands.
#[cfg(not(test))]
pub(crate) const fn stands(_: Guard) -> bool {
    true
}

#[cfg(test)]
thread_local! {
    /// The guard taken out on this thread.
    pub(crate) static REMOVED: std::cell::Cell<Option<Guard>> = const { std::cell::Cell::new(None) };
}

/// Whether a guard stands.
#[cfg(test)]
pub(crate) fn stands(guard: Guard) -> bool {
    REMOVED.get() != Some(guard)
}
