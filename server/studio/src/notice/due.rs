//! Reminds those who are to decide: once when a day is left, once when it is late. Forgets what is old.

use super::concerned::{Concerned, asked};
use super::tell::put;
use crate::{ActionError, BrandAccess, Studio};
use domain::notice::Notice;
use domain::{At, ItemId};
use store::waiting::{self, Reminder};
use store::{Tx, brands, items, memberships, notices};

/// A reminder comes so long before something is due, in milliseconds: a day.
pub const SOON_MS: i64 = 24 * 3_600_000;

/// What was told is forgotten after so long, in milliseconds: 180 days.
pub const FORGOTTEN_MS: i64 = 180 * 24 * 3_600_000;

/// Items looked after at once.
const AT_ONCE: u64 = 100;

/// Reminds those whose decision is due soon or overdue; gives for how many items. Each item is a transaction
/// of its own: what was reminded of is marked where it was told.
///
/// # Errors
/// Those of the store.
pub async fn remind(studio: &Studio) -> Result<usize, ActionError> {
    let now = studio.clock.now();
    let due = waiting::to_remind(studio.store.read(), now, now.plus_ms(SOON_MS), AT_ONCE).await?;
    for item in &due {
        studio.store.write(async |tx| one(studio, tx, *item).await).await?;
    }
    Ok(due.len())
}

async fn one(studio: &Studio, tx: &Tx, id: ItemId) -> Result<(), ActionError> {
    let now = studio.clock.now();
    let item = items::by_id(tx, id).await?;
    let due = item.as_ref().and_then(store::items::Item::decide_by);
    let (notice, reminder) = match due {
        Some(due) if due <= now => (Notice::Overdue, Reminder::Overdue),
        _ => (Notice::DueSoon, Reminder::Soon),
    };
    waiting::reminded(tx, id, reminder).await?;
    let (Some(item), Some(due)) = (item, due) else { return Ok(()) };
    let Some(brand) = brands::by_id(tx, item.brand).await? else { return Ok(()) };
    let Some(round) = item.workflow.round.as_ref().filter(|_| brand.archived_at.is_none()) else {
        return Ok(());
    };
    // Whoever was asked within a day of it knows.
    let asked_late =
        round.clock().is_some_and(|it| it.due == due && due.since_ms(it.opened) < SOON_MS);
    if notice == Notice::DueSoon && asked_late {
        return Ok(());
    }
    let people = memberships::roster(tx, brand.id).await?;
    let access = BrandAccess { brand, people, member: None };
    let waits = asked(&access, &item, round);
    // Another date is something else to be reminded of.
    let about = format!("{}/{}", waits.about, due.0);
    put(studio, tx, &item, None, Concerned { notice, about, ..waits }).await
}

/// Forgets what was told long ago; gives how much.
///
/// # Errors
/// Those of the store.
pub async fn forget_old(studio: &Studio) -> Result<u64, ActionError> {
    let before = At(studio.clock.now().0 - FORGOTTEN_MS);
    studio.store.write(async |tx| Ok(notices::forget(tx, before).await?)).await
}
