//! What a step needs to know of the world: the clock and the members.

use crate::{At, Member, PersonId};

/// When a step is taken, and among whom.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    /// The time.
    pub now: At,
    /// Every member the brand has or had, active or not.
    pub roster: &'a [Member],
}

impl Moment<'_> {
    /// What the brand knows of a person, if anything.
    #[must_use]
    pub fn member(&self, person: PersonId) -> Option<&Member> {
        self.roster.iter().find(|it| it.person == person)
    }
}
