//! Who must approve, in which order.

use crate::{Member, PersonId, Role};
use serde::{Deserialize, Serialize};

/// The stages a submission goes through. A round keeps the policy it was submitted under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// Ordered stages; at least one.
    pub stages: Vec<Stage>,
    /// Whether a person may release their own work when every contributor is autonomous.
    pub self_release: bool,
}

/// Slots that are decided side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stage {
    /// What the brand calls it.
    pub name: String,
    /// All of them must be filled.
    pub slots: Vec<Slot>,
}

/// A number of approvals by people of one group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// What the brand calls it.
    pub name: String,
    /// Who may decide.
    pub eligible: Eligible,
    /// How many of them must approve.
    pub quorum: usize,
}

/// Who may decide in a slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Eligible {
    /// Whoever holds the role when deciding.
    Role(Role),
    /// These people.
    People(Vec<PersonId>),
}

impl Eligible {
    /// Whether this member may decide; people who are not active never may.
    #[must_use]
    pub fn includes(&self, member: &Member) -> bool {
        member.active
            && match self {
                Eligible::Role(role) => member.roles.has(*role),
                Eligible::People(people) => people.contains(&member.person),
            }
    }
}

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
        let manager = Slot { name: "manager".into(), eligible, quorum: 1 };
        let stage = Stage { name: "manager".into(), slots: vec![manager] };
        Policy { stages: vec![stage], self_release: self == Preset::Solo }
    }
}
