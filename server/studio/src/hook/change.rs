//! Switches a webhook off and on, removes it, sends one of its messages again.

use super::own;
use crate::history::{About, record};
use crate::{ActionError, Actor, Studio};
use domain::event::EventKind;
use serde_json::json;
use store::{Tx, webhooks};

/// Switches a webhook off, or on: while it is off, nothing is written for it, and what waits stays.
///
/// # Errors
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn switch(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    id: &str,
    on: bool,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let (access, hook) = own(tx, actor, brand, id).await?;
            if hook.off_at.is_none() == on {
                return Ok(());
            }
            webhooks::set_off(tx, id, Some(studio.clock.now()).filter(|_| !on)).await?;
            let change = if on { "on" } else { "off" };
            said(studio, tx, actor, &access, id, change).await
        })
        .await
}

/// Removes a webhook, with what it was told.
///
/// # Errors
/// As [`switch`].
pub async fn remove(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    id: &str,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let (access, _) = own(tx, actor, brand, id).await?;
            webhooks::delete(tx, id).await?;
            said(studio, tx, actor, &access, id, "removed").await
        })
        .await
}

/// Sends a message of a webhook again, under the number it had: who has it already knows it.
///
/// # Errors
/// As [`switch`].
pub async fn replay(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    id: &str,
    message: &str,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let (access, _) = own(tx, actor, brand, id).await?;
            if !webhooks::replay(tx, id, message, studio.clock.now()).await? {
                return Err(ActionError::NotFound);
            }
            said(studio, tx, actor, &access, id, "replayed").await
        })
        .await
}

async fn said(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &crate::BrandAccess,
    id: &str,
    change: &str,
) -> Result<(), ActionError> {
    let data = json!({ "webhook": id, "change": change });
    record(studio, tx, actor, EventKind::BrandChanged, About::brand(access.brand.id), data).await
}
