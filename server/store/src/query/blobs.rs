//! Files that are kept, named by their SHA-256. The bytes are elsewhere.

use crate::entity::{blob, brand};
use crate::stored::{document, number, parsed};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::brand::Settings;
use domain::{At, Content, ContentHash};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    Condition, ConnectionTrait, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, Statement,
};
use std::collections::BTreeSet;

/// A file that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blob {
    /// SHA-256 of its bytes.
    pub hash: ContentHash,
    /// Number of bytes.
    pub size: u64,
    /// As in `Content-Type`.
    pub media_type: String,
    /// When it first came.
    pub created_at: At,
    /// Since when nothing shows it, as far as somebody looked.
    pub unused_since: Option<At>,
}

/// Records a file; one that is known already stays as it is, and is in use again.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn insert(tx: &Tx, blob: &Blob) -> Result<(), StoreError> {
    let row = blob::Model {
        hash: blob.hash.to_string(),
        size: i64::try_from(blob.size).unwrap_or(i64::MAX),
        media_type: blob.media_type.clone(),
        created_at: blob.created_at.0,
        unused_since: None,
    };
    let same =
        OnConflict::column(blob::Column::Hash).update_column(blob::Column::UnusedSince).to_owned();
    let insert = blob::Entity::insert(row.into_active_model()).on_conflict(same);
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// The file of a hash.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn by_hash(db: &impl Reads, hash: ContentHash) -> Result<Option<Blob>, StoreError> {
    let row = blob::Entity::find_by_id(hash.to_string()).one(db.connection()).await?;
    row.map(Blob::try_from).transpose()
}

const PICTURES: &str = "SELECT content FROM part WHERE kind = 'visual'
UNION ALL
SELECT save.content FROM save JOIN part ON part.id = save.part_id WHERE part.kind = 'visual'";

#[derive(FromQueryResult)]
struct Text {
    content: String,
}

/// Files that a picture, a version of one that is kept, or a logo is made of: read part by part, of every
/// brand.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn in_use(db: &impl Reads) -> Result<BTreeSet<ContentHash>, StoreError> {
    let db = db.connection();
    let ask = Statement::from_string(db.get_database_backend(), PICTURES);
    let mut used = BTreeSet::new();
    for it in Text::find_by_statement(ask).all(db).await? {
        if let Content::Visual(it) = document(&it.content, "content of a picture")? {
            used.insert(it.original);
        }
    }
    for text in brand::Entity::find()
        .select_only()
        .column(brand::Column::Settings)
        .into_tuple::<String>()
        .all(db)
        .await?
    {
        let settings: Settings = document(&text, "brand.settings")?;
        used.extend(settings.look.logo.map(|it| it.hash));
    }
    Ok(used)
}

/// Notes since when nothing shows a file, or that something does; `seen` is what was read before.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn set_unused(tx: &Tx, seen: &Blob, since: Option<At>) -> Result<(), StoreError> {
    blob::Entity::update_many()
        .col_expr(blob::Column::UnusedSince, Expr::value(since.map(|at| at.0)))
        .filter(same_as(seen))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Forgets a file that nothing shows; whether it did: somebody may have brought it again since it was read.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn delete(tx: &Tx, seen: &Blob) -> Result<bool, StoreError> {
    let done = blob::Entity::delete_many().filter(same_as(seen)).exec(tx.connection()).await?;
    Ok(done.rows_affected == 1)
}

fn same_as(seen: &Blob) -> Condition {
    let since = blob::COLUMN.unused_since;
    let since = seen.unused_since.map_or_else(|| since.is_null(), |it| since.eq(it.0));
    Condition::all().add(blob::COLUMN.hash.eq(seen.hash.to_string())).add(since)
}

/// Every file, by hash.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn all(db: &impl Reads) -> Result<Vec<Blob>, StoreError> {
    let find = blob::Entity::find().order_by_asc(blob::COLUMN.hash);
    find.all(db.connection()).await?.into_iter().map(Blob::try_from).collect()
}

impl TryFrom<blob::Model> for Blob {
    type Error = StoreError;

    fn try_from(row: blob::Model) -> Result<Self, StoreError> {
        Ok(Blob {
            hash: parsed(&row.hash, "blob.hash")?,
            size: number(row.size, "blob.size")?,
            media_type: row.media_type,
            created_at: At(row.created_at),
            unused_since: row.unused_since.map(At),
        })
    }
}
