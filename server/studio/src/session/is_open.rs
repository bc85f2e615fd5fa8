//! Whether somebody is still signed in.

use crate::{ActionError, Actor, Studio};
use store::sessions;

/// Whether the actor's session is still open: not signed out, not expired, the account not closed. Nothing is
/// written: a page that lies open does not use a session.
///
/// # Errors
/// Those of the store.
pub async fn is_open(studio: &Studio, actor: &Actor) -> Result<bool, ActionError> {
    let Some(person) = actor.signed_in() else { return Ok(false) };
    let now = studio.clock.now();
    let found = sessions::valid(studio.store.read(), &person.session, now).await?;
    Ok(found.is_some())
}
