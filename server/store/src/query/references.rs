//! Texts that an article is compared with: kept with its item, never changed, no part of what is approved.

use crate::entity::reference_text;
use crate::stored::{number, parsed, parsed_or};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, ContentHash, ItemId, PersonId, ReferenceId};
use sea_orm::{
    ConnectionTrait, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter, Statement, Value,
};

/// A reference text, without its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Which.
    pub id: ReferenceId,
    /// The article of the brand it was taken from.
    pub source: Option<ItemId>,
    /// What it is called.
    pub name: String,
    /// ISO 639-1 code; empty when it is too short to tell.
    pub language: String,
    /// Words in it.
    pub words: u64,
    /// Bytes of it.
    pub bytes: u64,
    /// Names its bytes.
    pub hash: ContentHash,
    /// Who added it.
    pub by: PersonId,
    /// When.
    pub at: At,
}

#[derive(FromQueryResult)]
struct Row {
    id: String,
    source_id: Option<String>,
    name: String,
    language: String,
    words: i64,
    bytes: i64,
    hash: String,
    person_id: String,
    at: i64,
}

#[derive(FromQueryResult)]
struct Body {
    id: String,
    body: String,
}

/// What is in the trash is nowhere else: not what was taken from it either.
const SHOWN: &str = "FROM reference_text LEFT JOIN item AS source ON source.id = source_id
WHERE item_id = $1 AND source.trashed_at IS NULL ORDER BY at, reference_text.id";

/// The reference texts of an item, in the order they were added.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_item(db: &impl Reads, item: ItemId) -> Result<Vec<Listed>, StoreError> {
    let columns = "reference_text.id, source_id, name, reference_text.language,
                   reference_text.words, bytes, hash, person_id, at";
    let sql = format!("SELECT {columns} {SHOWN}");
    let db = db.connection();
    let item: Value = item.to_string().into();
    let ask = Statement::from_sql_and_values(db.get_database_backend(), sql, [item]);
    Row::find_by_statement(ask).all(db).await?.into_iter().map(Listed::try_from).collect()
}

/// The words of the reference texts of an item, by id.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn bodies(
    db: &impl Reads,
    item: ItemId,
) -> Result<Vec<(ReferenceId, String)>, StoreError> {
    let sql = format!("SELECT reference_text.id, body {SHOWN}");
    let db = db.connection();
    let item: Value = item.to_string().into();
    let ask = Statement::from_sql_and_values(db.get_database_backend(), sql, [item]);
    let rows = Body::find_by_statement(ask).all(db).await?.into_iter();
    rows.map(|it| Ok((parsed(&it.id, "reference_text.id")?, it.body))).collect()
}

/// Adds a reference text.
///
/// # Errors
/// [`StoreError::Conflict`] when the item has the same text.
pub async fn insert(tx: &Tx, item: ItemId, it: &Listed, body: &str) -> Result<(), StoreError> {
    let row = reference_text::Model {
        id: it.id.to_string(),
        item_id: item.to_string(),
        source_id: it.source.map(|it| it.to_string()),
        name: it.name.clone(),
        language: it.language.clone(),
        words: i64::try_from(it.words).unwrap_or(i64::MAX),
        bytes: i64::try_from(it.bytes).unwrap_or(i64::MAX),
        hash: it.hash.to_string(),
        body: body.to_owned(),
        person_id: it.by.to_string(),
        at: it.at.0,
    };
    let insert = reference_text::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Takes a reference text away; whether the item had it.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn remove(tx: &Tx, item: ItemId, id: ReferenceId) -> Result<bool, StoreError> {
    let delete = reference_text::Entity::delete_many()
        .filter(reference_text::COLUMN.id.eq(id.to_string()))
        .filter(reference_text::COLUMN.item_id.eq(item.to_string()));
    Ok(delete.exec(tx.connection()).await?.rows_affected > 0)
}

/// Forgets the text of these bytes, shown or not: it is about to be added anew.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn forget(tx: &Tx, item: ItemId, hash: ContentHash) -> Result<(), StoreError> {
    let delete = reference_text::Entity::delete_many()
        .filter(reference_text::COLUMN.item_id.eq(item.to_string()))
        .filter(reference_text::COLUMN.hash.eq(hash.to_string()));
    delete.exec(tx.connection()).await?;
    Ok(())
}

impl TryFrom<Row> for Listed {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        Ok(Listed {
            id: parsed(&row.id, "reference_text.id")?,
            source: parsed_or(row.source_id.as_deref(), "reference_text.source_id")?,
            name: row.name,
            language: row.language,
            words: number(row.words, "reference_text.words")?,
            bytes: number(row.bytes, "reference_text.bytes")?,
            hash: parsed(&row.hash, "reference_text.hash")?,
            by: parsed(&row.person_id, "reference_text.person_id")?,
            at: At(row.at),
        })
    }
}
