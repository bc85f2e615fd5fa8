//! How a round stands.

/// How a round stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundState {
    /// Being decided.
    Open,
    /// Approved.
    Approved,
    /// Sent back.
    Changes,
    /// Taken back.
    Withdrawn,
    /// Ended because too few people were left who could decide.
    Stranded,
}

impl RoundState {
    /// The word stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            RoundState::Open => "open",
            RoundState::Approved => "approved",
            RoundState::Changes => "changes",
            RoundState::Withdrawn => "withdrawn",
            RoundState::Stranded => "stranded",
        }
    }

    pub(super) fn of_str(text: &str) -> Option<Self> {
        use RoundState::{Approved, Changes, Open, Stranded, Withdrawn};
        [Open, Approved, Changes, Withdrawn, Stranded].into_iter().find(|it| it.as_str() == text)
    }
}
