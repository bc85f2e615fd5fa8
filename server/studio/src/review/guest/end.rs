//! Ends links: taken back by whoever sent them or a manager, or out of date.

use crate::history::{About, record};
use crate::item::step;
use crate::{ActionError, Actor, Studio, access};
use domain::PersonId;
use domain::event::EventKind;
use domain::workflow::{Event, Refusal};
use serde_json::json;
use store::guests::{self, Guest};
use store::{StoreError, Tx};

/// Links that are ended in one go.
const MANY: u64 = 100;

/// Takes a link back that was not used: it is worth nothing from now on, and whom it was sent to is
/// forgotten. Managers may.
///
/// # Errors
/// [`ActionError::Refused`] with `TooLate` when the item has no such link, or it was used or ended already;
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn end(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    guest: PersonId,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            if !access.access.working()?.may_invite_guests() {
                return Err(ActionError::Forbidden);
            }
            match guests::end(tx, access.item.id, guest, studio.clock.now()).await {
                Err(StoreError::NotFound) => return Err(Refusal::TooLate.into()),
                done => done?,
            }
            noted(studio, tx, actor, (brand, code), EventKind::GuestLinkRevoked).await
        })
        .await
}

/// Ends the links that are out of date: what waited for somebody outside waits for another link. Gives how
/// many. Doing it again does nothing.
///
/// # Errors
/// Those of the store.
pub async fn end_out_of_date(studio: &Studio) -> Result<usize, ActionError> {
    let old = guests::out_of_date(studio.store.read(), studio.clock.now(), MANY).await?;
    for guest in &old {
        studio.store.write(async |tx| one(studio, tx, guest).await).await?;
    }
    Ok(old.len())
}

async fn one(studio: &Studio, tx: &Tx, guest: &Guest) -> Result<(), ActionError> {
    match guests::end(tx, guest.item, guest.person, studio.clock.now()).await {
        // Another server did it, or it was used meanwhile.
        Err(StoreError::NotFound) => return Ok(()),
        done => done?,
    }
    let Some(item) = store::items::by_id(tx, guest.item).await? else { return Ok(()) };
    let Some(brand) = store::brands::by_id(tx, item.brand).await? else { return Ok(()) };
    let item = (brand.slug.as_str(), item.code.as_str());
    noted(studio, tx, &Actor::Operator, item, EventKind::GuestLinkExpired).await
}

/// Records it, and lets the round see that nobody outside was asked any more.
async fn noted(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    (brand, code): (&str, &str),
    kind: EventKind,
) -> Result<(), ActionError> {
    let access = access::item(tx, actor, brand, code).await?;
    step::take(studio, tx, actor, &access, Event::MembersChanged).await?;
    let number = access.item.workflow.round.as_ref().map(|it| it.number);
    let about = About::item(access.item.brand, access.item.id);
    record(studio, tx, actor, kind, about, json!({ "round": number })).await
}
