//! Somebody else decides, or one more.

use super::decide::decider;
use super::said;
use crate::history::{About, record};
use crate::item::step;
use crate::{ActionError, Actor, BrandAccess, Studio, access};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::workflow::{Event, Moment, Workflow};
use domain::{At, PersonId};
use serde_json::json;

/// A place in the stage that is being decided, and who is to take it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The stage, from 0.
    pub stage: usize,
    /// The slot within it, from 0.
    pub slot: usize,
    /// Who gives it up; none when somebody is added.
    pub from: Option<PersonId>,
    /// Who takes it.
    pub to: PersonId,
}

/// Gives a place in the open round to somebody else, or adds somebody to those who may decide. Managers
/// do that for everybody, and everybody for their own place: before a holiday, for instance. It decides
/// nothing.
///
/// # Errors
/// [`ActionError::Invalid`] on `place` when there is none; [`ActionError::Refused`] with `NoRound`, `NoSuchSlot`, `Contributor`, `Supervised`, `DecidedAlready`,
/// or `NobodyCanApprove` when too few would be left; [`ActionError::Forbidden`],
/// [`ActionError::NotFound`].
pub async fn reassign(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    place: Option<Place>,
    note: &str,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let by = decider(&access)?;
            let note = said("note", note)?;
            let place = place.ok_or(ActionError::field("place", FieldError::Malformed))?;
            let Place { stage, slot, from, to } = place;
            let event = Event::Reassign { stage, slot, from, to, by };
            step::take(studio, tx, actor, &access, event).await?;
            let number = access.item.workflow.round.as_ref().map(|it| it.number);
            let about = About::item(access.item.brand, access.item.id);
            let data = json!({ "round": number, "from": from, "to": to, "note": note });
            record(studio, tx, actor, EventKind::Reassigned, about, data).await
        })
        .await
}

/// Whom the actor may give a place of the current stage: their own where they have one, and, for
/// managers, one more. The machine says so itself: each is tried and thrown away.
#[must_use]
pub fn places(access: &BrandAccess, workflow: &Workflow) -> Vec<Place> {
    let (Some(by), Some(round)) = (&access.member, &workflow.round) else { return Vec::new() };
    let roster = access.roster();
    let moment = Moment { now: At::default(), roster: &roster };
    let (stage, slots) = (round.stage, round.current().map_or(0, |it| it.slots.len()));
    let all = (0..slots).flat_map(|slot| {
        [Some(by.person), None].into_iter().flat_map(move |from| {
            let people = access.people.iter().map(|it| it.member.person);
            people.map(move |to| Place { stage, slot, from, to })
        })
    });
    let there = |it: &Place| {
        let slot = round.current().and_then(|stage| stage.slots.get(it.slot));
        slot.is_some_and(|slot| roster.iter().any(|m| m.person == it.to && slot.includes(m)))
    };
    // Whoever may decide there already need not be added.
    let new = |it: &Place| it.from.is_some() || !there(it);
    let allowed = |it: &Place| {
        let Place { stage, slot, from, to } = *it;
        let event = Event::Reassign { stage, slot, from, to, by: by.person };
        workflow.apply(event, &moment).is_ok()
    };
    all.filter(new).filter(allowed).collect()
}
