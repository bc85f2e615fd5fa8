//! Whom an item waits for, and for what.

use super::{Round, Standing, Workflow};
use crate::{Member, PersonId};
use std::collections::BTreeSet;

/// What an item waits for from a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// Their decision on what is under review.
    Decide,
    /// Their answer to a question about what is under review.
    Answer,
    /// A link to somebody outside, whose turn it is.
    Invite,
    /// Changes that were asked for.
    Fix,
}

impl Need {
    /// All of them, in the order they are looked after.
    pub const ALL: [Need; 4] = [Need::Decide, Need::Answer, Need::Invite, Need::Fix];

    /// The word stored, and in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Need::Decide => "decide",
            Need::Answer => "answer",
            Need::Invite => "invite",
            Need::Fix => "fix",
        }
    }

    /// The need of a stored word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        Need::ALL.into_iter().find(|it| it.as_str() == word)
    }
}

impl Round {
    /// Whether the round waits for this member: a slot of the present stage that they may fill is open, and
    /// they neither wrote what is decided nor decided already.
    #[must_use]
    pub fn waits_for(&self, member: &Member) -> bool {
        let open = |(slot, it): (usize, &super::Slot)| {
            it.includes(member) && self.lacks(self.stage, slot) > 0
        };
        let slots = self.current().map_or(&[][..], |it| &it.slots);
        !self.contributors.contains(&member.person)
            && !self.has_decided(self.stage, member.person)
            && slots.iter().enumerate().any(open)
    }

    /// Whether the round waits for somebody outside who was sent no link, or none that is still good.
    #[must_use]
    pub fn wants_guest(&self, roster: &[Member]) -> bool {
        let Some(stage) = self.current() else { return false };
        stage.slots.iter().enumerate().any(|(number, slot)| {
            let asked = roster.iter().filter(|it| it.is_guest() && slot.includes(it));
            let asked = asked.filter(|it| !self.has_decided(self.stage, it.person)).count();
            slot.is_for_guests() && self.lacks(self.stage, number) > asked
        })
    }
}

impl Workflow {
    /// Whom the item waits for: those who may decide now or invite somebody who may, and, for parts that
    /// were sent back, the owner and those who wrote them, as far as they may write.
    #[must_use]
    pub fn needs(&self, owner: PersonId, roster: &[Member]) -> BTreeSet<(PersonId, Need)> {
        let back = self.parts.values().filter(|it| it.standing == Standing::Changes);
        let mut wrote: BTreeSet<PersonId> = BTreeSet::new();
        for part in back {
            wrote.extend(part.contributors.iter().chain([&owner]));
        }
        let mut needs = BTreeSet::new();
        let guest = self.round.as_ref().is_some_and(|it| it.wants_guest(roster));
        // Guests have no inbox.
        for member in roster.iter().filter(|it| !it.is_guest()) {
            if guest && member.may_invite_guests() {
                needs.insert((member.person, Need::Invite));
            }
            if self.round.as_ref().is_some_and(|it| it.waits_for(member)) {
                needs.insert((member.person, Need::Decide));
            }
            if wrote.contains(&member.person) && member.may_write() {
                needs.insert((member.person, Need::Fix));
            }
        }
        needs
    }
}
