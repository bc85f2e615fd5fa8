//! What people decided in a round. Rows are only ever added.

use crate::{At, ContentHash, PartId, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What one person decided, or what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Decision {
    /// The stage decided, from 0.
    pub stage: usize,
    /// The slot within it, from 0.
    pub slot: usize,
    /// Who decided.
    pub person: PersonId,
    /// What.
    pub verdict: Verdict,
    /// Digest of the set the person saw.
    pub seen: ContentHash,
    /// The parts that go back, where it is not the whole set.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub parts: BTreeSet<PartId>,
    /// Until then the person may take it back, and nothing leaves because of it.
    #[serde(default)]
    pub effective_at: At,
}

impl Decision {
    /// Whether a later row of the same round takes it back, or lets it lapse.
    #[must_use]
    pub fn is_ended_by(&self, later: &Decision) -> bool {
        let of = |it: &Decision| (it.stage, it.person, it.parts.is_empty());
        of(later) == of(self) && later.verdict.ends_another()
    }
}

/// What a decision says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The text may leave.
    Approved,
    /// The text goes back.
    ChangesRequested,
    /// Some parts go back; the others are not decided by it.
    PartsReturned,
    /// The person's decision before does not count: they took it back.
    TakenBack,
    /// The person's decision before does not count: they left, or an earlier stage is open again.
    Lapsed,
}

impl Verdict {
    /// All of them.
    pub const ALL: [Verdict; 5] = [
        Verdict::Approved,
        Verdict::ChangesRequested,
        Verdict::PartsReturned,
        Verdict::TakenBack,
        Verdict::Lapsed,
    ];

    /// The word stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Verdict::Approved => "approved",
            Verdict::ChangesRequested => "changes-requested",
            Verdict::PartsReturned => "parts-returned",
            Verdict::TakenBack => "taken-back",
            Verdict::Lapsed => "lapsed",
        }
    }

    /// The verdict of a stored word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        Verdict::ALL.into_iter().find(|it| it.as_str() == word)
    }

    /// Whether it says that a decision before does not count.
    #[must_use]
    pub const fn ends_another(self) -> bool {
        matches!(self, Verdict::TakenBack | Verdict::Lapsed)
    }

    /// Whether it is the person's word on the whole set.
    #[must_use]
    pub const fn decides(self) -> bool {
        matches!(self, Verdict::Approved | Verdict::ChangesRequested)
    }
}
