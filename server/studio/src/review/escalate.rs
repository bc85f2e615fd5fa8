//! Asks one more person in where a decision is late. Nothing is decided by it.

use crate::history::{About, record};
use crate::item::step;
use crate::{ActionError, Actor, BrandAccess, Studio, access};
use domain::event::EventKind;
use domain::workflow::{Event, Moment, Workflow};
use domain::{ItemId, Member, PersonId, Role};
use serde_json::json;
use store::waiting::{self, Reminder};
use store::{Tx, brands, items, memberships};

/// Items looked after at once.
const AT_ONCE: u64 = 100;

/// Asks one more person in for every decision that is late enough, once a stage and round: whoever the round
/// names, or another manager. Gives how many were. Each item is a transaction of its own; several servers may
/// do it side by side, and a clock that goes back takes nothing back.
///
/// # Errors
/// Those of the store, after the other items were looked after.
pub async fn escalate(studio: &Studio) -> Result<usize, ActionError> {
    let now = studio.clock.now();
    let late = items::to_escalate(studio.store.read(), now, AT_ONCE).await?;
    let (mut asked, mut failed) = (0, None);
    for item in late {
        match studio.store.write(async |tx| one(studio, tx, item).await).await {
            Ok(found) => asked += usize::from(found),
            // Another server, or a decision, was first.
            Err(ActionError::Stale) => {}
            Err(error) => failed = Some(error),
        }
    }
    failed.map_or(Ok(asked), Err)
}

async fn one(studio: &Studio, tx: &Tx, id: ItemId) -> Result<bool, ActionError> {
    let now = studio.clock.now();
    let Some(item) = items::by_id(tx, id).await? else { return Ok(false) };
    // It was looked for outside of this transaction.
    if item.workflow.escalates_at().is_none_or(|it| it > now) {
        return Ok(false);
    }
    let Some(brand) = brands::by_id(tx, item.brand).await? else { return Ok(false) };
    let people = memberships::roster(tx, brand.id).await?;
    let access = BrandAccess { brand, people, member: None };
    let access = access::with_guests(tx, access, item).await?;
    let (item, roster) = (&access.item, access.access.roster());
    let number = item.workflow.round.as_ref().map(|it| it.number);
    let about = About::item(item.brand, item.id);
    let Some((event, to)) = somebody(&item.workflow, &Moment { now, roster: &roster }) else {
        let mut workflow = item.workflow.clone();
        workflow.round.iter_mut().for_each(domain::workflow::Round::mark_escalated);
        let seen = item.workflow_revision;
        items::set_workflow(tx, id, seen, &workflow, item.state, item.updated_at).await?;
        let (kind, data) = (EventKind::NobodyElse, json!({ "round": number }));
        record(studio, tx, &Actor::Operator, kind, about, data).await?;
        return Ok(false);
    };
    step::take(studio, tx, &Actor::Operator, &access, event).await?;
    let data = json!({ "round": number, "to": to });
    record(studio, tx, &Actor::Operator, EventKind::Escalated, about, data).await?;
    // Whoever is asked in learns with it that it is late.
    waiting::reminded(tx, id, Reminder::Overdue).await?;
    Ok(true)
}

/// Who may be asked in, and how: the machine is asked about each who could not decide before.
fn somebody(workflow: &Workflow, moment: &Moment<'_>) -> Option<(Event, PersonId)> {
    let round = workflow.round.as_ref()?;
    let stage = round.current()?;
    let named = moment.roster.iter().filter(|it| stage.deadline.to == Some(it.person));
    let managers = moment.roster.iter().filter(|it| it.roles.has(Role::Manager));
    let people: Vec<&Member> = named.chain(managers).collect();
    let open = (0..stage.slots.len()).filter(|slot| round.lacks(round.stage, *slot) > 0);
    let all = open.flat_map(|slot| people.iter().map(move |it| (slot, *it)));
    // The word of somebody outside is not replaced by that of any manager, only of whoever was named for it.
    let meant = |slot: usize, it: &Member| {
        !stage.slots[slot].is_for_guests() || stage.deadline.to == Some(it.person)
    };
    let mut new = all.filter(|(slot, it)| meant(*slot, it) && !stage.slots[*slot].includes(it));
    new.find_map(|(slot, it)| {
        let event = Event::Escalate { stage: round.stage, slot, to: it.person };
        workflow.apply(event.clone(), moment).is_ok().then_some((event, it.person))
    })
}
