//! Puts a post that was taken out back into its item, with the text of its last save.

use super::next_position;
use super::save::{about, taken};
use crate::history::record;
use crate::item::step;
use crate::{ActionError, Actor, Studio, access};
use domain::event::EventKind;
use domain::workflow::Event;
use domain::{PartId, PartKind};
use serde_json::json;
use store::parts::{self, Removed};
use store::saves;

/// The posts that were taken out of an item, the latest first.
///
/// # Errors
/// [`ActionError::NotFound`].
pub async fn removed_posts(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<Vec<Removed>, ActionError> {
    let read = studio.store.read();
    let access = access::item(read, actor, brand, code).await?;
    Ok(parts::removed(read, access.item.id, PartKind::Post).await?)
}

/// Puts a post back, with its versions; whoever wrote it counts as before.
///
/// # Errors
/// [`ActionError::NotFound`] when no such post was taken out, [`ActionError::Invalid`] on `network` when
/// the item has another post for it by now.
pub async fn bring_back(
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
            let gone = parts::removed(tx, access.item.id, PartKind::Post).await?;
            let gone = gone.into_iter().map(|it| it.part).find(|it| it.id == part);
            let gone = gone.ok_or(ActionError::NotFound)?;
            let wrote = saves::writers(tx, part).await?;
            let (hash, version) = (gone.hash, gone.version);
            let event = Event::BringBack { part, hash, version, wrote, by };
            step::take(studio, tx, actor, &access, event).await?;
            parts::bring_back(tx, part, next_position(&access)).await.map_err(taken)?;
            let data =
                json!({ "part": gone.kind, "label": gone.content.label(), "version": version });
            record(studio, tx, actor, EventKind::PartBroughtBack, about(&access, part), data).await
        })
        .await
}
