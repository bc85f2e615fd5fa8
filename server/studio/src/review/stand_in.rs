//! Lets somebody decide for those who are away.

use crate::history::{About, record};
use crate::item::step;
use crate::{ActionError, Actor, BrandAccess, ItemAccess, Studio, access};
use domain::event::EventKind;
use domain::workflow::{Event, Moment, Workflow};
use domain::{At, ItemId, PersonId};
use serde_json::json;
use store::absences::{self, Absence};
use store::items::{self, Item};
use store::{Reads, Tx, brands, memberships};

/// Decisions looked after at once.
const AT_ONCE: u64 = 500;

/// Hands every decision that waits for somebody who is away on to whom they named, as they could do
/// themselves: whoever wrote in the text, works under supervision or decided already gets none, and the
/// place stays where it is. Gives how many were. Where somebody who was named is away as well, whom they
/// named decides.
///
/// # Errors
/// Those of the store, after the other items were looked after.
pub async fn stand_in(studio: &Studio) -> Result<usize, ActionError> {
    let (read, now) = (studio.store.read(), studio.clock.now());
    let (mut handed, mut failed) = (0, None);
    for (person, id) in absences::waited_for(read, now, AT_ONCE).await? {
        // Most that cannot be handed on are seen without keeping anybody waiting.
        if found(read, id, person, now).await?.is_none() {
            continue;
        }
        match studio.store.write(async |tx| one(studio, tx, id, person).await).await {
            Ok(done) => handed += usize::from(done),
            Err(ActionError::Stale) => {}
            Err(error) => failed = Some(error),
        }
    }
    failed.map_or(Ok(handed), Err)
}

async fn one(studio: &Studio, tx: &Tx, id: ItemId, person: PersonId) -> Result<bool, ActionError> {
    let now = studio.clock.now();
    let Some((access, event, to)) = found(tx, id, person, now).await? else { return Ok(false) };
    step::take(studio, tx, &Actor::Operator, &access, event).await?;
    let number = access.item.workflow.round.as_ref().map(|it| it.number);
    let about = About::item(access.item.brand, id);
    let data = json!({ "round": number, "from": person, "to": to, "away": true });
    record(studio, tx, &Actor::Operator, EventKind::Reassigned, about, data).await?;
    Ok(true)
}

/// The item, and how its decision is handed on, if it is.
async fn found(
    db: &impl Reads,
    id: ItemId,
    person: PersonId,
    now: At,
) -> Result<Option<(ItemAccess, Event, PersonId)>, ActionError> {
    let Some(item) = items::by_id(db, id).await? else { return Ok(None) };
    let Some(brand) = brands::by_id(db, item.brand).await? else { return Ok(None) };
    let away = absences::of_brand(db, brand.id).await?;
    let Some(to) = deputy(&away, person, now) else { return Ok(None) };
    let people = memberships::roster(db, brand.id).await?;
    let access = BrandAccess { brand, people, member: None };
    let access = access::with_guests(db, access, item).await?;
    let roster = access.access.roster();
    let event = place(&access.item, person, to, &Moment { now, roster: &roster });
    Ok(event.map(|event| (access, event, to)))
}

/// Who decides for somebody who is away: whom they named, or whom that one named, who is there.
fn deputy(away: &[Absence], person: PersonId, now: At) -> Option<PersonId> {
    let of = |it: PersonId| away.iter().find(|a| a.person == it && a.holds(now));
    let mut to = of(person)?.deputy;
    // Nobody is asked twice: two who named each other leave it where it is.
    for _ in away {
        match of(to) {
            Some(next) => to = next.deputy,
            None => return Some(to).filter(|it| *it != person),
        }
    }
    None
}

/// The step that hands the person's place on, when the machine takes it.
fn place(item: &Item, person: PersonId, to: PersonId, moment: &Moment<'_>) -> Option<Event> {
    let workflow: &Workflow = &item.workflow;
    let round = workflow.round.as_ref()?;
    let (stage, slots) = (round.stage, round.current()?.slots.len());
    let open = (0..slots).filter(|slot| round.lacks(stage, *slot) > 0);
    let event = |slot| Event::Reassign { stage, slot, from: Some(person), to, by: person };
    open.map(event).find(|it| workflow.apply(it.clone(), moment).is_ok())
}
