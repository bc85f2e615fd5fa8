//! Empties the trash of what lay there for thirty days.

use super::KEPT_MS;
use crate::history::{About, record};
use crate::{ActionError, Actor, Studio};
use domain::At;
use domain::event::EventKind;
use serde_json::json;
use store::trash;

/// Items looked for at once.
const AT_ONCE: u64 = 100;

/// Deletes for good the texts of items that lay in the trash for thirty days, each by itself, so that
/// nobody waits. Gives how many. Their history, decisions and certificates stay.
///
/// # Errors
/// [`ActionError::Forbidden`] for anyone but the operator; those of the store.
pub async fn empty(studio: &Studio, actor: &Actor) -> Result<u64, ActionError> {
    if *actor != Actor::Operator {
        return Err(ActionError::Forbidden);
    }
    let than = At(studio.clock.now().0.saturating_sub(KEPT_MS));
    let mut purged = 0;
    loop {
        let found = trash::older(studio.store.read(), than, AT_ONCE).await?;
        if found.is_empty() {
            return Ok(purged);
        }
        for id in found {
            purged += u64::from(one(studio, actor, id, than).await?);
        }
    }
}

/// Whether it was still there: somebody may have taken it out, or another server been first.
async fn one(
    studio: &Studio,
    actor: &Actor,
    id: domain::ItemId,
    than: At,
) -> Result<bool, ActionError> {
    studio
        .store
        .write(async |tx| {
            let Some(found) = trash::overdue(tx, id, than).await? else { return Ok(false) };
            trash::purge(tx, id, studio.clock.now()).await?;
            let about = About::item(found.item.brand, id);
            let data = json!({ "code": found.item.code });
            record(studio, tx, actor, EventKind::ItemPurged, about, data).await?;
            Ok(true)
        })
        .await
}
