//! Whether the people a brand has could complete the stages of a policy.
//!
//! A person fills one place a stage. Which of several slots they would have to fill is found by the
//! augmenting paths of a bipartite matching: slots may share people, and a greedy choice can be wrong.

use super::guard::{Guard, stands};
use super::{Policy, Refusal, Round, Slot, Stage};
use crate::{Member, PersonId};
use std::collections::BTreeSet;

/// Places of a stage that wait for somebody, each with who could take it.
struct Places {
    /// The slot of each place.
    slots: Vec<usize>,
    /// For each place, indices of people.
    takers: Vec<Vec<usize>>,
    people: usize,
}

/// Whether every slot can be filled by trusted people outside the contributors.
///
/// # Errors
/// [`Refusal::EmptyPolicy`], [`Refusal::NobodyCanApprove`] for the first slot that cannot.
pub(super) fn reachable(
    policy: &Policy,
    contributors: &BTreeSet<PersonId>,
    roster: &[Member],
) -> Result<(), Refusal> {
    if !policy.asks() && stands(Guard::NoEmptyPolicy) {
        return Err(Refusal::EmptyPolicy);
    }
    let outside = |it: &Member| !contributors.contains(&it.person);
    for (number, stage) in policy.stages.iter().enumerate() {
        let free: Vec<&Member> = roster.iter().filter(|it| outside(it)).collect();
        let needed: Vec<usize> = stage.slots.iter().map(|it| it.quorum).collect();
        invitable(number, stage, &needed, roster)?;
        fits(number, stage, &needed, &free)?;
    }
    Ok(())
}

/// Whether what is left of a round can still be completed, this stage and those after it.
///
/// # Errors
/// As [`reachable`].
pub(super) fn completable(round: &Round, roster: &[Member]) -> Result<(), Refusal> {
    for (number, stage) in round.policy.stages.iter().enumerate().skip(round.stage) {
        let free = round.free(number, roster);
        let needed: Vec<usize> = (0..stage.slots.len()).map(|it| round.lacks(number, it)).collect();
        invitable(number, stage, &needed, roster)?;
        fits(number, stage, &needed, &free)?;
    }
    Ok(())
}

/// Whether there is somebody to send the links that a stage needs.
fn invitable(
    number: usize,
    stage: &Stage,
    needed: &[usize],
    roster: &[Member],
) -> Result<(), Refusal> {
    let open = |(slot, needed): &(&Slot, &usize)| slot.is_for_guests() && **needed > 0;
    let Some((slot, missing)) = stage.slots.iter().zip(needed).find(open) else { return Ok(()) };
    if roster.iter().any(Member::may_invite_guests) || !stands(Guard::ReachableQuorum) {
        return Ok(());
    }
    let (slot, missing) = (slot.name.clone(), *missing);
    Err(Refusal::NobodyCanApprove { stage: number, slot, missing })
}

/// Whether so many of each slot can be found among these people.
///
/// # Errors
/// [`Refusal::NobodyCanApprove`].
pub(super) fn fits(
    number: usize,
    stage: &Stage,
    needed: &[usize],
    free: &[&Member],
) -> Result<(), Refusal> {
    if !stands(Guard::ReachableQuorum) {
        return Ok(());
    }
    let places = Places::of(stage, needed, free);
    let empty = places.empty();
    let Some(first) = empty.first() else { return Ok(()) };
    let slot = stage.slots.get(*first).map(|it| it.name.clone()).unwrap_or_default();
    Err(Refusal::NobodyCanApprove { stage: number, slot, missing: empty.len() })
}

impl Places {
    fn of(stage: &Stage, needed: &[usize], free: &[&Member]) -> Self {
        let mut places = Places { slots: Vec::new(), takers: Vec::new(), people: free.len() };
        // Somebody outside can always be asked.
        let inside =
            stage.slots.iter().zip(needed).enumerate().filter(|it| !it.1.0.is_for_guests());
        for (index, (slot, needed)) in inside {
            let able = free.iter().enumerate().filter(|(_, it)| slot.includes(it));
            let able: Vec<usize> = able.map(|(person, _)| person).collect();
            for _ in 0..*needed {
                places.slots.push(index);
                places.takers.push(able.clone());
            }
        }
        places
    }

    /// The slots of the places that stay empty when as many as possible are taken.
    fn empty(&self) -> Vec<usize> {
        let mut taken: Vec<Option<usize>> = vec![None; self.people];
        let mut empty = Vec::new();
        for place in 0..self.takers.len() {
            let mut tried = vec![false; self.people];
            if !self.take(place, &mut taken, &mut tried) {
                empty.push(self.slots[place]);
            }
        }
        empty
    }

    /// Finds somebody for a place, moving others to another place where they fit too.
    fn take(&self, place: usize, taken: &mut [Option<usize>], tried: &mut [bool]) -> bool {
        for &person in &self.takers[place] {
            if std::mem::replace(&mut tried[person], true) {
                continue;
            }
            let moves = taken[person].is_none_or(|other| self.take(other, taken, tried));
            if moves {
                taken[person] = Some(place);
                return true;
            }
        }
        false
    }
}
