//! Files that items were imported from: whoever imports again makes nothing twice.

use crate::entity::source;
use crate::stored::parsed;
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, BrandId, ContentHash, ItemCode};
use sea_orm::{Condition, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

/// A file that an item was imported from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The brand it was imported to.
    pub brand: BrandId,
    /// Where it was, within what was imported.
    pub path: String,
    /// SHA-256 of its bytes.
    pub sha256: ContentHash,
    /// The item it became.
    pub item: ItemCode,
    /// When.
    pub at: At,
}

/// Remembers a file.
///
/// # Errors
/// [`StoreError::Conflict`] when another import was quicker.
pub async fn insert(tx: &Tx, it: &Source) -> Result<(), StoreError> {
    let row = source::Model {
        brand_id: it.brand.to_string(),
        path: it.path.clone(),
        sha256: it.sha256.to_string(),
        item_code: it.item.to_string(),
        at: it.at.0,
    };
    source::Entity::insert(row.into_active_model()).exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Files of a brand with this path or these bytes, the latest first.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn like(
    db: &impl Reads,
    brand: BrandId,
    path: &str,
    sha256: ContentHash,
) -> Result<Vec<Source>, StoreError> {
    let same = Condition::any()
        .add(source::COLUMN.path.eq(path))
        .add(source::COLUMN.sha256.eq(sha256.to_string()));
    let find = source::Entity::find()
        .filter(source::COLUMN.brand_id.eq(brand.to_string()))
        .filter(same)
        .order_by_desc(source::COLUMN.at);
    find.all(db.connection()).await?.into_iter().map(Source::try_from).collect()
}

impl TryFrom<source::Model> for Source {
    type Error = StoreError;

    fn try_from(row: source::Model) -> Result<Self, StoreError> {
        Ok(Source {
            brand: parsed(&row.brand_id, "source.brand_id")?,
            path: row.path,
            sha256: parsed(&row.sha256, "source.sha256")?,
            item: parsed(&row.item_code, "source.item_code")?,
            at: At(row.at),
        })
    }
}
