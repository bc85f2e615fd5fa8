//! Tells those concerned what happened.

use super::concerned::{Concerned, concerned};
use crate::{ActionError, BrandAccess, Studio, access};
use domain::event::EventKind;
use domain::notice::{Notice, Way};
use domain::{ItemId, PersonId};
use std::collections::BTreeSet;
use store::events::Event;
use store::items::Item;
use store::notices::{self, Mark, New};
use store::{Tx, brands, items, memberships, waiting};

/// What is told of an event, if anything is.
const fn notice(kind: EventKind) -> Option<Notice> {
    Some(match kind {
        EventKind::Submitted | EventKind::Reassigned => Notice::ReviewAsked,
        EventKind::Approved => Notice::Approved,
        EventKind::ChangesRequested | EventKind::PartsReturned => Notice::ChangesRequested,
        EventKind::Escalated => Notice::Escalated,
        EventKind::Withdrawn => Notice::Withdrawn,
        EventKind::Stranded => Notice::Stranded,
        EventKind::TakenBack => Notice::TakenBack,
        EventKind::ApprovalVoided => Notice::ApprovalVoided,
        EventKind::PlanSuspended => Notice::PlanSuspended,
        EventKind::Revoked => Notice::Revoked,
        EventKind::Asked => Notice::Questioned,
        EventKind::Commented | EventKind::Replied | EventKind::Suggested => Notice::Commented,
        EventKind::ItemAssigned => Notice::Assigned,
        _ => return None,
    })
}

/// Tells those concerned by an event that was just recorded, in the same transaction. Whoever did it is told
/// nothing, and has read what they were told about the item before.
///
/// # Errors
/// Those of the store.
pub(crate) async fn tell(studio: &Studio, tx: &Tx, event: &Event) -> Result<(), ActionError> {
    let (Some(kind), Some(item)) = (notice(event.kind), event.item) else { return Ok(()) };
    if let Some(by) = event.person {
        notices::mark(tx, by, Mark::Item(item), studio.clock.now()).await?;
    }
    let Some((access, item)) = found(tx, item).await? else { return Ok(()) };
    for told in concerned(tx, &access, &item, event, kind).await? {
        waits(studio, tx, &item, event, &told).await?;
        put(studio, tx, &item, event.person, told).await?;
    }
    Ok(())
}

/// A question waits for those it was put to, until one of them says something.
async fn waits(
    studio: &Studio,
    tx: &Tx,
    item: &Item,
    event: &Event,
    told: &Concerned,
) -> Result<(), ActionError> {
    let now = studio.clock.now();
    match (told.notice, event.person) {
        (Notice::Questioned, by) => {
            let people = told.people.iter().copied().filter(|it| by != Some(*it)).collect();
            let found = (item.id, item.due_at, item.decide_by());
            waiting::set_asked(tx, item.brand, found, &people, now).await?;
        }
        (Notice::Commented, Some(by)) => waiting::answered(tx, item.id, by).await?,
        _ => {}
    }
    Ok(())
}

/// The item as it is now, and the people of its brand.
async fn found(tx: &Tx, item: ItemId) -> Result<Option<(BrandAccess, Item)>, ActionError> {
    let Some(item) = items::by_id(tx, item).await? else { return Ok(None) };
    let Some(brand) = brands::by_id(tx, item.brand).await? else { return Ok(None) };
    let people = memberships::roster(tx, brand.id).await?;
    let found = access::with_guests(tx, BrandAccess { brand, people, member: None }, item).await?;
    Ok(Some((found.access, found.item)))
}

/// Tells each of them, by the way they chose.
pub(super) async fn put(
    studio: &Studio,
    tx: &Tx,
    item: &Item,
    by: Option<PersonId>,
    told: Concerned,
) -> Result<(), ActionError> {
    let people: BTreeSet<PersonId> = told.people.into_iter().filter(|it| by != Some(*it)).collect();
    for person in people {
        let choices = notices::choices(tx, person).await?;
        if choices.way(told.notice) == Way::Nothing {
            continue;
        }
        let new = New {
            person,
            brand: item.brand,
            item: item.id,
            notice: told.notice,
            about: told.about.clone(),
            by,
            at: studio.clock.now(),
            // Nothing waits for a mail server that may come one day.
            mail: studio.mailer.is_some() && choices.mails(told.notice),
        };
        notices::tell(tx, &new).await?;
    }
    Ok(())
}
