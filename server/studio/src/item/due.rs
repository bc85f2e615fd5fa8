//! When an item should be done: what the board shows, and nothing that is published.

use crate::history::{About, record};
use crate::{ActionError, Actor, Studio, access, inbox};
use domain::At;
use domain::event::EventKind;
use serde_json::json;
use store::items;

/// Sets or clears when an item should be done. Whoever writes for the brand may; approvals stand.
///
/// # Errors
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn set_due(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    due: Option<At>,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            access.access.writer()?;
            let (item, at) = (&access.item, studio.clock.now());
            if item.due_at == due {
                return Ok(());
            }
            items::assign(tx, item.id, item.author, due, at).await?;
            let (found, owned) = ((&access.access, item), (item.author, due));
            inbox::follow(studio, tx, found, &item.workflow, owned).await?;
            let about = About::item(item.brand, item.id);
            record(studio, tx, actor, EventKind::DueSet, about, json!({ "due_at": due })).await
        })
        .await
}
