//! Brings an older version of a part back, as a new one on top of the others.

use super::part as find;
use super::save::{Saved, Write};
use crate::item::{lead, summary};
use crate::{ActionError, Actor, Studio, access};
use domain::PartId;
use domain::event::EventKind;
use store::parts::{self, Ready};
use store::saves;

/// Saves what version `number` said as a new version. It costs an approval like any other edit.
///
/// # Errors
/// [`ActionError::NotFound`] when there is no such version, [`ActionError::Refused`] with `Frozen`
/// while the part is under review.
pub async fn restore(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: PartId,
    number: u32,
) -> Result<Saved, ActionError> {
    let read = studio.store.read();
    let known = access::item(read, actor, brand, code).await?;
    known.access.writer()?;
    let id = find(read, known.item.id, part).await?.id;
    let older = saves::of_version(read, id, number).await?.ok_or(ActionError::NotFound)?;
    let summary = if lead(&known.item.workflow) == Some(part) {
        let others = parts::of_item(read, known.item.id).await?;
        let pictures = summary::pictures(&others, &older.content);
        let ignored = super::ignore::all(read, id).await?;
        Some(summary::of(&known.access.brand, &older.content, pictures, ignored).await?)
    } else {
        None
    };
    let ready = Ready::of(&older.content)?;
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let before = find(tx, access.item.id, part).await?;
            if before.hash == older.hash {
                return Ok(super::save::acknowledged(&before));
            }
            let (seen, content) = (before.save_seq, &ready);
            let summary = summary.as_ref();
            let write = Write { before: &before, seen, content, summary, credit: None };
            write.keep(studio, tx, actor, &access, EventKind::VersionRestored).await
        })
        .await
}
