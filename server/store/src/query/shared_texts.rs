//! The text that several posts of an item were written from: a help for those who write, no part of anything
//! that is approved.

use crate::entity::shared_text;
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, ItemId, PersonId};
use sea_orm::{EntityTrait, IntoActiveModel};

/// The shared text of an item; empty when it has none.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_item(db: &impl Reads, item: ItemId) -> Result<String, StoreError> {
    let find = shared_text::Entity::find_by_id(item.to_string());
    let row = find.one(db.connection()).await?;
    Ok(row.map(|it| it.words).unwrap_or_default())
}

/// Sets the shared text of an item; an empty one is none.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn set(
    tx: &Tx,
    item: ItemId,
    words: &str,
    by: PersonId,
    at: At,
) -> Result<(), StoreError> {
    let db = tx.connection();
    shared_text::Entity::delete_by_id(item.to_string()).exec(db).await?;
    if words.is_empty() {
        return Ok(());
    }
    let row = shared_text::Model {
        item_id: item.to_string(),
        words: words.to_owned(),
        person_id: by.to_string(),
        at: at.0,
    };
    shared_text::Entity::insert(row.into_active_model()).exec_without_returning(db).await?;
    Ok(())
}
