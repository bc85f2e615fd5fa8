//! The workflows a brand may start from.

use super::{Deadline, Eligible, Policy, Slot, Stage};
use crate::Role;
use serde::{Deserialize, Serialize};

/// The workflows a brand may start from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Preset {
    /// One person: may release own work; with a second manager, review works as well.
    Solo,
    /// A manager who did not write approves.
    #[default]
    Reviewed,
    /// After the manager, the client.
    Agency,
    /// After the manager, whoever reads for the law.
    Legal,
    /// Stages that the brand described itself.
    Own,
}

impl Preset {
    /// All of them, in the order pages offer them.
    pub const ALL: [Preset; 5] =
        [Preset::Reviewed, Preset::Solo, Preset::Agency, Preset::Legal, Preset::Own];

    /// The word stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Preset::Solo => "solo",
            Preset::Reviewed => "reviewed",
            Preset::Agency => "agency",
            Preset::Legal => "legal",
            Preset::Own => "own",
        }
    }

    /// The preset of a stored word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        Preset::ALL.into_iter().find(|it| it.as_str() == word)
    }

    /// The stage after the manager, where there is one.
    #[must_use]
    pub const fn second(self) -> Option<&'static str> {
        match self {
            Preset::Solo | Preset::Reviewed | Preset::Own => None,
            Preset::Agency => Some("client"),
            Preset::Legal => Some("legal"),
        }
    }

    /// The policy this preset stands for where any manager approves, and nobody is named yet for the
    /// stage after them.
    #[must_use]
    pub fn policy(self) -> Policy {
        self.policy_of(Eligible::Role(Role::Manager), Eligible::People(Vec::new()))
    }

    /// The same where these approve first, and one of those after them. Stages of one's own are described
    /// elsewhere: without any, a manager approves.
    #[must_use]
    pub fn policy_of(self, managers: Eligible, then: Eligible) -> Policy {
        let stage = |name: &str, eligible: Eligible| Stage {
            name: name.to_owned(),
            slots: vec![Slot::new(name, eligible, 1)],
            deadline: Deadline::default(),
        };
        let second = self.second().map(|name| stage(name, then));
        let stages = [stage("manager", managers)].into_iter().chain(second).collect();
        Policy { stages, self_release: self == Preset::Solo, ..Policy::default() }
    }
}
