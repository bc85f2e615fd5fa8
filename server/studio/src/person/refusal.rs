//! Why a change to the people of a brand was refused.

/// Why a change to the people of a brand was refused. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeopleRefusal {
    /// The brand would be left without an administrator.
    LastAdmin,
    /// The brand would be left without anybody who looks after its people.
    LastLead,
    /// Nobody of those who were named to approve would be left.
    LastApprover,
    /// The person also answers to others: this password is not the actor's to reset.
    NotYoursToReset,
    /// The person still works for a brand of this studio: they are removed from it first.
    StillWorks,
    /// A link that was sent to the person's address can still be used: it is taken back first.
    OpenLink,
    /// So many open items need somebody to pass to.
    NeedsHeir(u64),
}
