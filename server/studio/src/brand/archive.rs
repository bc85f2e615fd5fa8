//! Archives a brand: everything stays and can be read, nothing can be changed, and it is out of the way.
//! Restores it.

use crate::history::{About, record};
use crate::{ActionError, Actor, Studio, second_factor};
use domain::event::EventKind;
use domain::{PersonId, Role};
use serde_json::json;
use store::brands::{self, Brand};
use store::{Reads, Tx, memberships};

/// Archives a brand. Only its administrators may; nobody changes anything there from now on.
///
/// # Errors
/// [`ActionError::Stale`] when it is archived already, [`ActionError::NotFound`].
pub async fn archive(studio: &Studio, actor: &Actor, brand: &str) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let brand = held(tx, actor, brand).await?;
            if brand.archived_at.is_some() {
                return Err(ActionError::Stale);
            }
            brands::set_archived(tx, brand.id, Some(studio.clock.now())).await?;
            let about = About::brand(brand.id);
            record(studio, tx, actor, EventKind::BrandArchived, about, json!({})).await
        })
        .await
}

/// Restores an archived brand: everybody may do there again what they could.
///
/// # Errors
/// As [`archive`].
pub async fn restore(studio: &Studio, actor: &Actor, brand: &str) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let brand = held(tx, actor, brand).await?;
            if brand.archived_at.is_none() {
                return Err(ActionError::Stale);
            }
            brands::set_archived(tx, brand.id, None).await?;
            let about = About::brand(brand.id);
            record(studio, tx, actor, EventKind::BrandRestored, about, json!({})).await
        })
        .await
}

/// The brands a person administers, by name, archived ones included.
///
/// # Errors
/// [`ActionError::Forbidden`] for the operator, and for who administers none.
pub async fn administered(studio: &Studio, actor: &Actor) -> Result<Vec<Brand>, ActionError> {
    let person = actor.person().ok_or(ActionError::Forbidden)?;
    let own = of_admin(studio.store.read(), person).await?;
    if own.is_empty() { Err(ActionError::Forbidden) } else { Ok(own) }
}

/// The brands a person is an administrator of.
pub(super) async fn of_admin(db: &impl Reads, person: PersonId) -> Result<Vec<Brand>, ActionError> {
    let all = brands::of_person(db, person).await?.into_iter();
    Ok(all.filter(|it| it.1.active && it.1.roles.has(Role::Admin)).map(|it| it.0).collect())
}

/// The brand, when the actor administers it; nobody else changes it within the transaction. Roles are
/// read as they are given: those of an archived brand are out of use.
async fn held(tx: &Tx, actor: &Actor, slug: &str) -> Result<Brand, ActionError> {
    brands::hold(tx, slug).await?;
    let person = actor.person().ok_or(ActionError::Forbidden)?;
    let brand = brands::by_slug(tx, slug).await?.ok_or(ActionError::NotFound)?;
    let member = memberships::of(tx, brand.id, person).await?;
    let member = member.filter(|it| it.active && it.roles.has(Role::Admin));
    second_factor::wanted(tx, &brand, &member.ok_or(ActionError::NotFound)?).await?;
    Ok(brand)
}
