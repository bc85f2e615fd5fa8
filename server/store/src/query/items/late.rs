//! Items whose decision is so late that one more person is asked in.

use crate::entity::{brand, item};
use crate::stored::parsed;
use crate::{Reads, StoreError};
use domain::{At, ItemId};
use sea_orm::{EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

/// Items of brands that are not archived that should be escalated by now, the latest first: at most `most`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn to_escalate(db: &impl Reads, now: At, most: u64) -> Result<Vec<ItemId>, StoreError> {
    let archived = brand::Entity::find()
        .select_only()
        .column(brand::Column::Id)
        .filter(brand::COLUMN.archived_at.is_not_null())
        .into_query();
    let ids: Vec<String> = item::Entity::find()
        .select_only()
        .column(item::Column::Id)
        .filter(item::COLUMN.escalates_at.lte(now.0))
        .filter(item::COLUMN.trashed_at.is_null())
        .filter(item::COLUMN.brand_id.not_in_subquery(archived))
        .order_by_asc(item::COLUMN.escalates_at)
        .limit(most)
        .into_tuple()
        .all(db.connection())
        .await?;
    ids.iter().map(|it| parsed(it, "item.id")).collect()
}
