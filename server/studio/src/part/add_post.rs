//! Adds a post for a network to an item.

use super::save::{about, taken};
use super::{limits, next_id, next_position};
use crate::history::record;
use crate::item::step;
use crate::{ActionError, Actor, ItemAccess, Studio, access, chance};
use domain::event::EventKind;
use domain::workflow::Event;
use domain::{Content, PartId, Post, SaveId};
use serde_json::json;
use store::Tx;
use store::parts::{self, NewPart};

/// Adds a post for a network; an item has one for each.
///
/// # Errors
/// [`ActionError::Invalid`] on `network` when there is no such network, or the item has a post for it.
pub async fn add_post(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    post: Post,
) -> Result<PartId, ActionError> {
    access::item(studio.store.read(), actor, brand, code).await?.access.writer()?;
    let content = limits::accepted(Content::Post(post))?;
    limits::open_network(&content)?;
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            insert(studio, tx, actor, &access, &content).await
        })
        .await
}

/// Adds a part with its first content.
pub(crate) async fn insert(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &ItemAccess,
    content: &Content,
) -> Result<PartId, ActionError> {
    let by = access.access.writer()?.person;
    let (part, position) = (next_id(access), next_position(access));
    step::take(studio, tx, actor, access, Event::Add { part, hash: content.hash(), by }).await?;
    let (item, save, at) = (access.item.id, SaveId(chance::id()), studio.clock.now());
    let new = NewPart { id: part, item, position, content, save, by, at };
    parts::insert(tx, &new).await.map_err(taken)?;
    let data = json!({ "part": content.kind(), "label": content.label(), "version": 1 });
    record(studio, tx, actor, EventKind::PartAdded, about(access, part), data).await?;
    Ok(part)
}
