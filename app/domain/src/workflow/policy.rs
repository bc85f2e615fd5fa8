//! Who must approve, in which order.

use super::guard::{Guard, stands};
use super::reach::reachable;
use super::{Blocking, Check, Deadline, Refusal};
use crate::{Member, PersonId, Role};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The stages a submission goes through. A round keeps the policy it was submitted under.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Policy {
    /// Ordered stages; at least one.
    pub stages: Vec<Stage>,
    /// Whether a person may release their own work when every contributor is autonomous.
    pub self_release: bool,
    /// How long a decision can be taken back, in milliseconds; nothing leaves before.
    #[serde(default)]
    pub take_back_ms: i64,
    /// What whoever hands over signs; all of it, or nothing is handed over.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub checklist: BTreeSet<Check>,
    /// Whether whoever approves ticks all of it as well.
    #[serde(default)]
    pub checked_twice: bool,
    /// What may not be found wrong with what is handed over.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub blocking: BTreeSet<Blocking>,
}

/// Slots that are decided side by side.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Stage {
    /// What the brand calls it.
    pub name: String,
    /// All of them must be filled; at least one.
    pub slots: Vec<Slot>,
    /// How long that may take.
    #[serde(default, skip_serializing_if = "Deadline::is_none")]
    pub deadline: Deadline,
}

/// A number of approvals by people of one group.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Slot {
    /// What the brand calls it.
    pub name: String,
    /// Who may decide.
    pub eligible: Eligible,
    /// How many of them must approve; at least one.
    pub quorum: usize,
    /// Who may as well in this round: named by a manager, by somebody who passed their place on, because
    /// the decision was overdue, or because they were sent a link.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub also: BTreeSet<PersonId>,
    /// Who passed their place on in this round.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub without: BTreeSet<PersonId>,
}

/// Who may decide in a slot.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Eligible {
    /// Whoever holds the role when deciding.
    Role(Role),
    /// These people.
    People(Vec<PersonId>),
}

impl Eligible {
    /// Whether it names this member.
    #[must_use]
    pub fn names(&self, member: &Member) -> bool {
        match self {
            // Guests decide where they were invited to, and nowhere else.
            Eligible::Role(Role::Guest) => false,
            Eligible::Role(role) => member.roles.has(*role),
            Eligible::People(people) => people.contains(&member.person),
        }
    }
}

impl Slot {
    /// A slot for so many of these.
    #[must_use]
    pub fn new(name: &str, eligible: Eligible, quorum: usize) -> Self {
        let (also, without) = (BTreeSet::new(), BTreeSet::new());
        Slot { name: name.to_owned(), eligible, quorum, also, without }
    }

    /// Whether this member may decide here. People who are not active or work under supervision never
    /// may, whoever named them.
    #[must_use]
    pub fn includes(&self, member: &Member) -> bool {
        let named = self.eligible.names(member) || self.also.contains(&member.person);
        let here = self.is_for_guests() || !member.is_guest() || !stands(Guard::GuestSlots);
        trusted(member) && named && here && !self.without.contains(&member.person)
    }

    /// Whether it is decided by whoever was sent a link.
    #[must_use]
    pub fn is_for_guests(&self) -> bool {
        self.eligible == Eligible::Role(Role::Guest)
    }
}

impl Policy {
    /// Whether it asks somebody something at each stage: a policy that does not would approve by itself.
    #[must_use]
    pub fn asks(&self) -> bool {
        let whole = |it: &Stage| !it.slots.is_empty() && it.slots.iter().all(|it| it.quorum > 0);
        !self.stages.is_empty() && self.stages.iter().all(whole)
    }

    /// Whether these people could complete it, whoever else wrote.
    ///
    /// # Errors
    /// [`Refusal::EmptyPolicy`], [`Refusal::NobodyCanApprove`] for the first slot that nobody could fill.
    pub fn reachable_by(&self, roster: &[Member]) -> Result<(), Refusal> {
        reachable(self, &BTreeSet::new(), roster)
    }

    /// Whether somebody outside has a say.
    #[must_use]
    pub fn asks_guests(&self) -> bool {
        self.stages.iter().flat_map(|it| &it.slots).any(Slot::is_for_guests)
    }
}

/// Whether a person's word can let anything leave.
pub(super) fn trusted(member: &Member) -> bool {
    let active = member.active || !stands(Guard::ActiveOnly);
    active && (member.autonomous || !stands(Guard::Supervised))
}
