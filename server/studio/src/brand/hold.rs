//! Lets nothing of a brand leave for now, and lets it leave again.

use crate::history::{About, record};
use crate::person::lead;
use crate::review::said_something;
use crate::{ActionError, Actor, Studio};
use domain::brand::Held;
use domain::event::EventKind;
use serde_json::json;
use store::brands;

/// Lets nothing of a brand leave, saying why: in a crisis, for instance. What is approved stays approved,
/// and waits.
///
/// # Errors
/// [`ActionError::Invalid`] on `reason` when it says nothing; [`ActionError::Stale`] when nothing leaves
/// already; [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn hold(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    reason: &str,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = lead::hold(tx, actor, brand).await?;
            let reason = said_something("reason", reason)?;
            if access.brand.settings.held.is_some() {
                return Err(ActionError::Stale);
            }
            let (at, by) = (studio.clock.now(), access.member()?.person);
            let mut after = access.brand.clone();
            after.settings.held = Some(Held { at, by, reason: reason.clone() });
            brands::update(tx, &access.brand, &after).await?;
            let (about, data) = (About::brand(after.id), json!({ "reason": reason }));
            record(studio, tx, actor, EventKind::BrandHeld, about, data).await?;
            Ok(after.slug)
        })
        .await
}

/// Lets what is approved of a brand leave again. Where nothing was held, nothing changes.
///
/// # Errors
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn free(studio: &Studio, actor: &Actor, brand: &str) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = lead::hold(tx, actor, brand).await?;
            let mut after = access.brand.clone();
            if after.settings.held.take().is_none() {
                return Ok(after.slug);
            }
            brands::update(tx, &access.brand, &after).await?;
            let about = About::brand(after.id);
            record(studio, tx, actor, EventKind::BrandFreed, about, json!({})).await?;
            Ok(after.slug)
        })
        .await
}
