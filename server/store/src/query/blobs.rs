//! Files that are kept, named by their SHA-256. The bytes are elsewhere.

use crate::entity::blob;
use crate::stored::{number, parsed};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, ContentHash};
use sea_orm::{EntityTrait, IntoActiveModel, QueryOrder, sea_query::OnConflict};

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
}

/// Records a file; one that is known already stays as it is.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn insert(tx: &Tx, blob: &Blob) -> Result<(), StoreError> {
    let row = blob::Model {
        hash: blob.hash.to_string(),
        size: i64::try_from(blob.size).unwrap_or(i64::MAX),
        media_type: blob.media_type.clone(),
        created_at: blob.created_at.0,
    };
    let same = OnConflict::column(blob::Column::Hash).do_nothing().to_owned();
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
        })
    }
}
