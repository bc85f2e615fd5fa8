//! Keeps a person out of a brand for a while, lets them in again, or ends their work for it. What they
//! made stays; their open items pass to somebody who is named.

use super::{PeopleRefusal, lead};
use crate::history::{About, record};
use crate::{ActionError, Actor, BrandAccess, Studio, review};
use domain::PersonId;
use domain::event::EventKind;
use domain::name::FieldError;
use serde_json::json;
use store::{Tx, items, links, memberships};

/// Keeps a person out of a brand: their sessions stop seeing it at once. Open items stay theirs unless
/// somebody is named.
///
/// # Errors
/// [`ActionError::People`] for the last administrator, [`ActionError::Invalid`] on `heir`,
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn suspend_member(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    person: PersonId,
    heir: Option<PersonId>,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = lead::hold(tx, actor, brand).await?;
            let passed = step_back(studio, tx, &access, person, heir).await?;
            let (brand, now) = (access.brand.id, studio.clock.now());
            memberships::set_suspended(tx, brand, person, Some(now)).await?;
            review::members_changed(studio, tx, actor, brand).await?;
            let about = About::brand(brand);
            let data = json!({ "person": person, "heir": heir, "items": passed });
            record(studio, tx, actor, EventKind::PersonSuspended, about, data).await
        })
        .await
}

/// Lets a suspended person see the brand again.
///
/// # Errors
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn bring_back(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    person: PersonId,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = lead::hold(tx, actor, brand).await?;
            if !lead::subject(&access, person)?.suspended {
                return Err(ActionError::Stale);
            }
            memberships::set_suspended(tx, access.brand.id, person, None).await?;
            review::members_changed(studio, tx, actor, access.brand.id).await?;
            let about = About::brand(access.brand.id);
            let data = json!({ "person": person });
            record(studio, tx, actor, EventKind::PersonBack, about, data).await
        })
        .await
}

/// Ends a person's work for a brand; somebody who looks after people may leave by themselves this way.
/// Open items need somebody to pass to.
///
/// # Errors
/// As [`suspend_member`].
pub async fn remove_member(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    person: PersonId,
    heir: Option<PersonId>,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = lead::hold(tx, actor, brand).await?;
            let brand = access.brand.id;
            let passed = step_back(studio, tx, &access, person, heir).await?;
            let open = items::open_by_owner(tx, brand).await?.get(&person).copied();
            if let Some(open) = open {
                return Err(ActionError::People(PeopleRefusal::NeedsHeir(open)));
            }
            memberships::remove(tx, brand, person, studio.clock.now()).await?;
            review::members_changed(studio, tx, actor, brand).await?;
            let about = About::brand(brand);
            let data = json!({ "person": person, "heir": heir, "items": passed });
            record(studio, tx, actor, EventKind::PersonRemoved, about, data).await
        })
        .await
}

/// What suspending and removing have in common. Gives how many items passed on.
async fn step_back(
    studio: &Studio,
    tx: &Tx,
    access: &BrandAccess,
    person: PersonId,
    heir: Option<PersonId>,
) -> Result<u64, ActionError> {
    let email = &lead::subject(access, person)?.email;
    lead::stays_led(access, person, None)?;
    let (brand, now) = (access.brand.id, studio.clock.now());
    links::end_made_by(tx, brand, person, now).await?;
    links::end_invitations(tx, brand, email, now).await?;
    let Some(heir) = heir else { return Ok(0) };
    let fit = |it: &&memberships::Listed| it.member.person == heir && it.member.may_write();
    if heir == person || !access.people.iter().any(|it| fit(&it)) {
        return Err(ActionError::field("heir", FieldError::Malformed));
    }
    Ok(items::pass_on(tx, brand, person, heir, now).await?)
}
