//! Says whether suggesting words counts as writing them.

use crate::history::{About, record};
use crate::person::lead;
use crate::{ActionError, Actor, Studio};
use domain::event::EventKind;
use serde_json::json;
use store::brands;

/// Says whether whoever suggested words that are accepted has written in the text, and so does not approve
/// it. What was accepted before stays as it was. Gives the slug of the brand.
///
/// # Errors
/// [`ActionError::Forbidden`] for who does not look after the brand; [`ActionError::NotFound`].
pub async fn set_suggestions(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    suggesting_is_writing: bool,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = lead::hold(tx, actor, brand).await?;
            lead::looks_after(&access)?;
            let mut after = access.brand.clone();
            after.settings.suggesting_is_writing = suggesting_is_writing;
            brands::update(tx, &access.brand, &after).await?;
            let data = json!({ "changed": "suggestions", "writing": suggesting_is_writing });
            record(studio, tx, actor, EventKind::BrandChanged, About::brand(after.id), data)
                .await?;
            Ok(after.slug)
        })
        .await
}
