//! Somebody outside decides: a link without an account, for one round of one item, good for one decision.
//!
//! The link opens by GET, which decides nothing, however many programs follow it on its way through the
//! mail. What is decided with it can be taken back as the brand lets its own people, once: then nothing was
//! decided, the link is as it was, and what is decided next stands. It is worth nothing once it was used, taken back or is out of date, once its round ended or its
//! stage is not the open one, and once its sender may not send links any more: then it shows one page that
//! names nobody.

mod decide;
mod end;
mod invite;
mod look;
mod read;
mod take_back;

pub use decide::{Signed, approve as guest_approves, request_changes as guest_asks_changes};
pub use end::{end as take_link_back, end_out_of_date};
pub use invite::{DAYS, Invitation, invite as invite_guest};
pub use look::{
    GuestReview, Outcome as GuestOutcome, look as guest_looks, picture as guest_picture,
};
pub use read::mark_read as guest_reads;
pub use take_back::take_back as guest_takes_back;

use crate::{ActionError, ItemAccess, Studio, access, chance};
use store::guests::{self, Guest};
use store::{Reads, brands, items, memberships};

/// The guest of a link, and what it is about; its brand and its people as the machine asks for them. A link
/// that shows nothing any more is not found.
async fn found(
    studio: &Studio,
    db: &impl Reads,
    token: &str,
) -> Result<(Guest, ItemAccess), ActionError> {
    let (guest, access) = known(db, token).await?;
    let (round, now) = (access.item.workflow.round.as_ref(), studio.clock.now());
    let here = |it: &&domain::workflow::Round| (it.id, it.stage) == (guest.round, guest.stage);
    let round = round.filter(here).ok_or(ActionError::NotFound)?;
    let mut people = access.access.people.iter().map(|it| &it.member);
    let member = people.find(|it| it.person == guest.person).ok_or(ActionError::NotFound)?;
    let slot = round.current().and_then(|it| it.slots.get(guest.slot));
    let open =
        slot.is_some_and(|it| it.includes(member)) && round.lacks(round.stage, guest.slot) > 0;
    if guest.is_good(now) && member.active && open {
        Ok((guest, access))
    } else {
        Err(ActionError::NotFound)
    }
}

/// The same whatever became of the link, as long as its brand works and its item was not put away.
async fn known(db: &impl Reads, token: &str) -> Result<(Guest, ItemAccess), ActionError> {
    let guest = guests::by_token(db, &chance::token_hash(token)).await?;
    let guest = guest.ok_or(ActionError::NotFound)?;
    let item = items::by_id(db, guest.item).await?.ok_or(ActionError::NotFound)?;
    let brand = brands::by_id(db, item.brand).await?;
    let brand = brand.filter(|it| it.archived_at.is_none()).ok_or(ActionError::NotFound)?;
    let people = memberships::roster(db, brand.id).await?;
    let access = crate::BrandAccess { brand, people, member: None };
    Ok((guest, access::with_guests(db, access, item).await?))
}
