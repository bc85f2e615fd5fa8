//! The workflows a brand may start from.

use super::{Eligible, Policy, Slot, Stage};
use crate::Role;
use serde::{Deserialize, Serialize};

/// The workflows a brand may start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Preset {
    /// One person: may release own work; with a second manager, review works as well.
    Solo,
    /// A manager who did not write approves.
    Reviewed,
}

impl Preset {
    /// The word stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Preset::Solo => "solo",
            Preset::Reviewed => "reviewed",
        }
    }

    /// The preset of a stored word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        [Preset::Solo, Preset::Reviewed].into_iter().find(|it| it.as_str() == word)
    }

    /// The policy this preset stands for: any manager approves.
    #[must_use]
    pub fn policy(self) -> Policy {
        self.policy_of(Eligible::Role(Role::Manager))
    }

    /// The same where these approve.
    #[must_use]
    pub fn policy_of(self, eligible: Eligible) -> Policy {
        let manager = Slot::new("manager", eligible, 1);
        let stage = Stage { name: "manager".into(), slots: vec![manager] };
        Policy { stages: vec![stage], self_release: self == Preset::Solo, take_back_ms: 0 }
    }
}
