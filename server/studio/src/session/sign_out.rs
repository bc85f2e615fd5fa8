//! Ends sessions.

use crate::history::{About, record};
use crate::{ActionError, Actor, Studio};
use domain::event::EventKind;
use serde_json::json;
use store::sessions;

/// Ends the actor's own session.
///
/// # Errors
/// [`ActionError::Forbidden`] for the operator, who has none.
pub async fn sign_out(studio: &Studio, actor: &Actor) -> Result<(), ActionError> {
    let own = actor.signed_in().ok_or(ActionError::Forbidden)?.session.clone();
    end(studio, actor, &own).await
}

/// Ends another session of the same person, named by the first 16 characters of its hash.
///
/// # Errors
/// [`ActionError::NotFound`] when the person has no such session.
pub async fn sign_out_device(
    studio: &Studio,
    actor: &Actor,
    device: &str,
) -> Result<(), ActionError> {
    let person = actor.person().ok_or(ActionError::Forbidden)?;
    let own = sessions::of_person(studio.store.read(), person, studio.clock.now()).await?;
    let named = own.into_iter().find(|it| device.len() == 16 && it.token_hash.starts_with(device));
    end(studio, actor, &named.ok_or(ActionError::NotFound)?.token_hash).await
}

/// Ends every session of the person but the one in use. Gives how many.
///
/// # Errors
/// [`ActionError::Forbidden`] for the operator, who has none.
pub async fn sign_out_others(studio: &Studio, actor: &Actor) -> Result<u64, ActionError> {
    let own = actor.signed_in().ok_or(ActionError::Forbidden)?;
    studio
        .store
        .write(async |tx| {
            let ended = sessions::delete_of(tx, own.person, Some(&own.session)).await?;
            let data = json!({ "others": ended });
            record(studio, tx, actor, EventKind::SignedOut, About::default(), data).await?;
            Ok(ended)
        })
        .await
}

async fn end(studio: &Studio, actor: &Actor, hash: &str) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            sessions::delete(tx, hash).await?;
            record(studio, tx, actor, EventKind::SignedOut, About::default(), json!({})).await
        })
        .await
}
