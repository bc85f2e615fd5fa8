//! Settings of the studio: a word and its value.

use crate::entity::setting;
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use sea_orm::{EntityTrait, IntoActiveModel, sea_query::OnConflict};

/// The value of a setting.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn get(db: &impl Reads, key: &str) -> Result<Option<String>, StoreError> {
    let row = setting::Entity::find_by_id(key).one(db.connection()).await?;
    Ok(row.map(|row| row.value))
}

/// Sets the value of a setting, whatever it was.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn put(tx: &Tx, key: &str, value: &str) -> Result<(), StoreError> {
    let row = setting::Model { key: key.to_owned(), value: value.to_owned() };
    let replace =
        OnConflict::column(setting::Column::Key).update_column(setting::Column::Value).to_owned();
    let insert = setting::Entity::insert(row.into_active_model()).on_conflict(replace);
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Takes a setting away and gives its value: of two that ask at once, one gets it.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn take(tx: &Tx, key: &str) -> Result<Option<String>, StoreError> {
    let Some(value) = get(tx, key).await? else { return Ok(None) };
    let done = setting::Entity::delete_by_id(key).exec(tx.connection()).await?;
    Ok((done.rows_affected == 1).then_some(value))
}
