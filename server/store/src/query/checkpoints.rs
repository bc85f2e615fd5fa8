//! What stands in place of the oldest part of a history, and removing that part.

use crate::entity::{checkpoint, event};
use crate::query::events::entry;
use crate::stored::{number, parsed};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::chain::Entry;
use domain::{At, BrandId, ContentHash};
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

/// A signed checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its place, from 1.
    pub number: u64,
    /// The last entry it covers, by its number in the database.
    pub up_to: i64,
    /// The hash of that entry, which the next one names.
    pub last: ContentHash,
    /// The document with its signature, as it was signed.
    pub signed: String,
    /// When it was made.
    pub at: At,
}

/// The checkpoints of a brand, in order.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_brand(db: &impl Reads, brand: BrandId) -> Result<Vec<Kept>, StoreError> {
    let find = checkpoint::Entity::find()
        .filter(checkpoint::COLUMN.brand_id.eq(brand.to_string()))
        .order_by_asc(checkpoint::Column::Number);
    find.all(db.connection()).await?.into_iter().map(Kept::try_from).collect()
}

/// The hash of the last entry that was removed from a history; none when all are there.
pub(crate) async fn last(
    db: &impl Reads,
    brand: BrandId,
) -> Result<Option<ContentHash>, StoreError> {
    Ok(of_brand(db, brand).await?.last().map(|it| it.last))
}

/// Adds one.
///
/// # Errors
/// [`StoreError::Conflict`] `unique` when its place is taken.
pub async fn insert(tx: &Tx, brand: BrandId, it: &Kept) -> Result<(), StoreError> {
    let row = checkpoint::Model {
        brand_id: brand.to_string(),
        number: i64::try_from(it.number)
            .map_err(|_| StoreError::Unreadable("checkpoint.number"))?,
        up_to_seq: it.up_to,
        last: it.last.to_string(),
        signed: it.signed.clone(),
        created_at: it.at.0,
    };
    let insert = checkpoint::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// The beginning of a history that is older than an instant, each entry with its number and stored hash: up
/// to the first that is not, whatever clocks said later. At most `limit`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn older_than(
    tx: &Tx,
    brand: BrandId,
    before: At,
    limit: u64,
) -> Result<Vec<(i64, Entry, ContentHash)>, StoreError> {
    let of_brand = || {
        let find = event::Entity::find().filter(event::COLUMN.brand_id.eq(brand.to_string()));
        find.order_by_asc(event::Column::Seq)
    };
    let first = of_brand().filter(event::COLUMN.at.gte(before.0)).one(tx.connection()).await?;
    let mut find = of_brand().limit(limit);
    if let Some(first) = first {
        find = find.filter(event::COLUMN.seq.lt(first.seq));
    }
    let rows = find.all(tx.connection()).await?;
    rows.iter()
        .map(|it| {
            let hash = it.hash.as_deref().unwrap_or_default();
            Ok((it.seq, entry(it)?, parsed(hash, "event.hash")?))
        })
        .collect()
}

/// Removes the beginning of a history, up to a number that a checkpoint covers. Gives how many entries.
///
/// # Errors
/// [`StoreError`] of the database, which refuses what no checkpoint covers.
pub async fn remove(tx: &Tx, brand: BrandId, up_to: i64) -> Result<u64, StoreError> {
    let done = event::Entity::delete_many()
        .filter(event::COLUMN.brand_id.eq(brand.to_string()))
        .filter(event::COLUMN.seq.lte(up_to))
        .exec(tx.connection())
        .await?;
    Ok(done.rows_affected)
}

impl TryFrom<checkpoint::Model> for Kept {
    type Error = StoreError;

    fn try_from(row: checkpoint::Model) -> Result<Self, StoreError> {
        Ok(Kept {
            number: number(row.number, "checkpoint.number")?,
            up_to: row.up_to_seq,
            last: parsed(&row.last, "checkpoint.last")?,
            signed: row.signed,
            at: At(row.created_at),
        })
    }
}
