//! Takes a post or a visual out of its item. Its saves stay.

use super::part as find;
use super::save::about;
use crate::history::record;
use crate::item::{lead, step};
use crate::{ActionError, Actor, Studio, access};
use domain::PartId;
use domain::event::EventKind;
use domain::workflow::{Effect, Event};
use serde_json::json;
use store::parts;

/// Takes a part out of its item; an approval it had ends.
///
/// # Errors
/// [`ActionError::Refused`] with `Frozen` while it is under review, [`ActionError::Forbidden`] for
/// the part the item is about.
pub async fn remove(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: PartId,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let by = access.access.writer()?.person;
            let gone = find(tx, access.item.id, part).await?;
            if lead(&access.item.workflow) == Some(part) {
                return Err(ActionError::Forbidden);
            }
            let remove = Event::Remove { part, by };
            let stepped = step::take(studio, tx, actor, &access, remove).await?;
            parts::remove(tx, part, studio.clock.now()).await?;
            let voided = stepped.effects.iter().any(|it| matches!(it, Effect::Voided { .. }));
            let data =
                json!({ "part": gone.kind, "label": gone.content.label(), "voided": voided });
            record(studio, tx, actor, EventKind::PartRemoved, about(&access, part), data).await
        })
        .await
}
