//! What filters offer, and single items of a list.

use super::board::{CARD, Card, cards};
use crate::stored::{number, parsed};
use crate::{Reads, StoreError};
use domain::{BrandId, ItemId, PersonId};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};

/// A tag that items carry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// What it is compared by.
    pub tag: String,
    /// As somebody wrote it.
    pub label: String,
    /// How many items carry it.
    pub items: u64,
}

#[derive(FromQueryResult)]
struct TagRow {
    tag: String,
    label: String,
    items: i64,
}

#[derive(FromQueryResult)]
struct AuthorRow {
    author_id: String,
}

/// The tags of a brand's items, those of most items first: at most `limit`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn tags(db: &impl Reads, brand: BrandId, limit: u32) -> Result<Vec<Tag>, StoreError> {
    let db = db.connection();
    let sql = "SELECT item_tag.tag, MIN(item_tag.label) AS label, COUNT(*) AS items
               FROM item_tag JOIN item ON item.id = item_tag.item_id
               WHERE item.brand_id = $1 AND item.trashed_at IS NULL
               GROUP BY item_tag.tag ORDER BY items DESC, item_tag.tag LIMIT $2";
    let values: [Value; 2] = [brand.to_string().into(), i64::from(limit).into()];
    let ask = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let rows = TagRow::find_by_statement(ask).all(db).await?;
    let read =
        |it: TagRow| Ok(Tag { tag: it.tag, label: it.label, items: number(it.items, "a count")? });
    rows.into_iter().map(read).collect()
}

/// Whom the items of a brand belong to.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn authors(db: &impl Reads, brand: BrandId) -> Result<Vec<PersonId>, StoreError> {
    let db = db.connection();
    let sql = "SELECT DISTINCT author_id FROM item WHERE brand_id = $1 AND trashed_at IS NULL";
    let brand = [brand.to_string().into()];
    let ask = Statement::from_sql_and_values(db.get_database_backend(), sql, brand);
    let rows = AuthorRow::find_by_statement(ask).all(db).await?;
    rows.into_iter().map(|it| parsed(&it.author_id, "item.author_id")).collect()
}

/// The items of these ids that are a brand's and not in its trash, in the order asked for.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_ids(
    db: &impl Reads,
    brand: BrandId,
    ids: &[ItemId],
) -> Result<Vec<Card>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let places: Vec<String> = (0..ids.len()).map(|place| format!("${}", place + 2)).collect();
    let sql = format!(
        "SELECT {CARD} FROM item JOIN person ON person.id = item.author_id
         WHERE item.brand_id = $1 AND item.trashed_at IS NULL AND item.id IN ({})",
        places.join(", ")
    );
    let mut values: Vec<Value> = vec![brand.to_string().into()];
    values.extend(ids.iter().map(|it| Value::from(it.to_string())));
    let mut found = cards(db, &sql, values).await?;
    found.sort_by_key(|card| ids.iter().position(|id| *id == card.id));
    Ok(found)
}
