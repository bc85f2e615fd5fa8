//! Whoever looks after somebody who is supervised reads their work before anybody else decides on it.

use super::policy::trusted;
use super::{Eligible, Policy, Slot, Stage};
use crate::{Member, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// The word for the stage of mentors, and for each place in it.
pub const MENTOR: &str = "mentor";

impl Policy {
    /// This policy for what these people wrote: where one of them is supervised and has a mentor, that mentor
    /// decides first. A mentor who wrote in it, or whose word does not count, is not asked: nobody waits for
    /// somebody who cannot decide. The stages behind stay as they are.
    #[must_use]
    pub fn mentored(
        mut self,
        mentors: &BTreeMap<PersonId, PersonId>,
        contributors: &BTreeSet<PersonId>,
        roster: &[Member],
    ) -> Policy {
        let of = |person: &PersonId| roster.iter().find(|it| it.person == *person);
        let able = |it: &&PersonId| !contributors.contains(it) && of(it).is_some_and(trusted);
        let supervised = contributors.iter().filter(|it| of(it).is_some_and(|it| !it.autonomous));
        let asked: BTreeSet<_> =
            supervised.filter_map(|it| mentors.get(it)).filter(able).copied().collect();
        if !asked.is_empty() {
            let place = |it| Slot::new(MENTOR, Eligible::People(vec![it]), 1);
            let slots = asked.into_iter().map(place).collect();
            let deadline = self.stages.first().map(|it| it.deadline).unwrap_or_default();
            self.stages.insert(0, Stage { name: MENTOR.to_owned(), slots, deadline });
        }
        self
    }
}
