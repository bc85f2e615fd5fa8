//! Suspends a person, or gives them a new password, from the command line.

use crate::history::{About, record};
use crate::{ActionError, Actor, Studio, chance, review};
use domain::event::EventKind;
use serde_json::json;
use store::people::{self, Person};
use store::{brands, second_factors, sessions};

/// A password nobody has to invent: 20 characters, 118 bits.
#[must_use]
pub fn random_password() -> String {
    chance::token().chars().take(20).collect()
}

/// Suspends a person: their sessions end and they cannot sign in. Their work stays.
///
/// # Errors
/// [`ActionError::Forbidden`] for anyone but the operator, [`ActionError::NotFound`].
pub async fn suspend(studio: &Studio, actor: &Actor, email: &str) -> Result<(), ActionError> {
    let person = known(studio, actor, email).await?;
    studio
        .store
        .write(async |tx| {
            people::set_suspended(tx, person.id, Some(studio.clock.now())).await?;
            sessions::delete_of(tx, person.id, None).await?;
            for (brand, _) in brands::of_person(tx, person.id).await? {
                review::members_changed(studio, tx, actor, brand.id).await?;
            }
            record(
                studio,
                tx,
                actor,
                EventKind::PersonSuspended,
                About::default(),
                json!({ "person": person.id }),
            )
            .await
        })
        .await
}

/// Gives a person a new password; their sessions end, and their second factor is taken away.
///
/// # Errors
/// As [`suspend`].
pub async fn reset_password(
    studio: &Studio,
    actor: &Actor,
    email: &str,
) -> Result<String, ActionError> {
    let person = known(studio, actor, email).await?;
    let password = random_password();
    let hash = studio.passwords.hash(&password).await?;
    studio
        .store
        .write(async |tx| {
            people::set_password(tx, person.id, &hash).await?;
            second_factors::clear(tx, person.id).await?;
            sessions::delete_of(tx, person.id, None).await?;
            let data = json!({ "person": person.id, "password": true });
            record(studio, tx, actor, EventKind::PersonChanged, About::default(), data).await
        })
        .await?;
    Ok(password)
}

pub(super) async fn known(
    studio: &Studio,
    actor: &Actor,
    email: &str,
) -> Result<Person, ActionError> {
    if *actor != Actor::Operator {
        return Err(ActionError::Forbidden);
    }
    people::by_email(studio.store.read(), &email.trim().to_lowercase())
        .await?
        .ok_or(ActionError::NotFound)
}
