//! Stages that a brand describes itself.

use super::{Eligible, Policy, Slot, Stage};
use crate::hours::MOST;
use crate::name::{FieldError, display_name};
use crate::{Member, PersonId, Role};

/// Most stages of a workflow.
pub const STAGES: usize = 6;

/// Most places side by side in a stage.
pub const SLOTS: usize = 4;

/// Most approvals that a place asks for.
pub const QUORUM: usize = 9;

/// The roles that may be asked to approve; [`Role::Guest`] stands for somebody outside, by a link.
/// Administrators look after people and settings, and approve nothing by that.
pub const ROLES: [Role; 5] =
    [Role::Manager, Role::CommunityManager, Role::Writer, Role::Viewer, Role::Guest];

/// The stages as they are kept: names on one line, people once each.
///
/// # Errors
/// `stages` when there is none or there are more than [`STAGES`], or a stage has no place or more than
/// [`SLOTS`]; `stage_name` when a stage or one of several places has no name, or too long a one; `stage_hours` when it may take more than [`MOST`]; `who` when a place names a role that
/// approves nothing, nobody, or somebody who could not; `quorum` when a place asks for no approval, or for
/// more than [`QUORUM`], than it names people, or than the one a link is good for; `managers` when no place
/// is for managers alone: whoever works under supervision is never released without one.
pub fn checked(
    stages: &[Stage],
    roster: &[Member],
) -> Result<Vec<Stage>, (&'static str, FieldError)> {
    let slots = |it: &Stage| (1..=SLOTS).contains(&it.slots.len());
    if stages.is_empty() {
        return Err(("stages", FieldError::Empty));
    }
    if stages.len() > STAGES || !stages.iter().all(slots) {
        return Err(("stages", FieldError::TooMany(STAGES)));
    }
    let kept = stages.iter().map(|it| stage(it, roster)).collect::<Result<Vec<_>, _>>()?;
    let manager = |it: PersonId| {
        roster.iter().any(|member| member.person == it && member.roles.has(Role::Manager))
    };
    let managers = |it: &Slot| match &it.eligible {
        Eligible::Role(role) => *role == Role::Manager,
        Eligible::People(people) => people.iter().all(|it| manager(*it)),
    };
    if !kept.iter().flat_map(|it| &it.slots).any(managers) {
        return Err(("managers", FieldError::Empty));
    }
    Ok(kept)
}

fn stage(it: &Stage, roster: &[Member]) -> Result<Stage, (&'static str, FieldError)> {
    let name = display_name(&it.name).map_err(|why| ("stage_name", why))?;
    if it.deadline.hours > MOST {
        return Err(("stage_hours", FieldError::Malformed));
    }
    let several = it.slots.len() > 1;
    let slot = |it: &Slot| {
        let own = if several { it.name.as_str() } else { name.as_str() };
        let own = display_name(own).map_err(|why| ("stage_name", why))?;
        Ok(Slot::new(&own, who(&it.eligible, roster)?, quorum(it)?))
    };
    let slots = it.slots.iter().map(slot).collect::<Result<_, _>>()?;
    Ok(Stage { name, slots, deadline: it.deadline })
}

fn who(it: &Eligible, roster: &[Member]) -> Result<Eligible, (&'static str, FieldError)> {
    let able = |it: &PersonId| {
        let trusted = |member: &&Member| member.active && member.autonomous;
        roster.iter().filter(trusted).any(|member| member.person == *it)
    };
    match it {
        Eligible::Role(role) if ROLES.contains(role) => Ok(it.clone()),
        Eligible::People(people) if !people.is_empty() && people.iter().all(able) => {
            let mut people = people.clone();
            people.sort_unstable();
            people.dedup();
            Ok(Eligible::People(people))
        }
        _ => Err(("who", FieldError::Malformed)),
    }
}

fn quorum(it: &Slot) -> Result<usize, (&'static str, FieldError)> {
    let most = match &it.eligible {
        Eligible::Role(Role::Guest) => 1,
        Eligible::Role(_) => QUORUM,
        Eligible::People(people) => people.len().min(QUORUM),
    };
    if (1..=most).contains(&it.quorum) {
        Ok(it.quorum)
    } else {
        Err(("quorum", FieldError::Malformed))
    }
}

/// The policy of these stages; `self_release` where people may pass them by with their own work.
#[must_use]
pub fn policy(stages: &[Stage], self_release: bool) -> Policy {
    Policy { stages: stages.to_vec(), self_release, ..Policy::default() }
}

#[cfg(test)]
mod tests;
