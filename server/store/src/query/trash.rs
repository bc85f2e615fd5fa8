//! The trash: items that are kept for a while and shown nowhere else, then emptied of their texts.

use crate::entity::{item, part, save};
use crate::query::items::Item;
use crate::stored::{parsed, parsed_or, to_document};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, BrandId, Content, ItemCode, ItemId, PersonId};
use sea_orm::sea_query::Expr;
use sea_orm::{ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Statement};

/// An item in the trash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trashed {
    /// The item, as it was.
    pub item: Item,
    /// When it was put there.
    pub at: At,
    /// By whom.
    pub by: Option<PersonId>,
}

/// Puts an item in the trash, or takes it out. Nothing else of it changes.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn set(tx: &Tx, id: ItemId, trashed: Option<(At, PersonId)>) -> Result<(), StoreError> {
    let done = item::Entity::update_many()
        .col_expr(item::Column::TrashedAt, Expr::value(trashed.map(|it| it.0.0)))
        .col_expr(item::Column::TrashedBy, Expr::value(trashed.map(|it| it.1.to_string())))
        .filter(item::COLUMN.id.eq(id.to_string()))
        .filter(item::COLUMN.purged_at.is_null())
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// The item of a code in a brand's trash. Within a transaction other writers of it wait.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn by_code(
    db: &impl Reads,
    brand: BrandId,
    code: &ItemCode,
) -> Result<Option<Trashed>, StoreError> {
    let find = there().filter(item::COLUMN.brand_id.eq(brand.to_string()));
    let find = find.filter(item::COLUMN.code.eq(code.as_str()));
    let find = if db.locks() { find.lock_exclusive() } else { find };
    find.one(db.connection()).await?.map(Trashed::try_from).transpose()
}

/// A brand's trash, what was put there last first: at most `limit` items.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_brand(
    db: &impl Reads,
    brand: BrandId,
    limit: u64,
) -> Result<Vec<Trashed>, StoreError> {
    let find = there()
        .filter(item::COLUMN.brand_id.eq(brand.to_string()))
        .order_by_desc(item::COLUMN.trashed_at)
        .order_by_desc(item::COLUMN.id)
        .limit(limit);
    find.all(db.connection()).await?.into_iter().map(Trashed::try_from).collect()
}

/// Items of every brand that were put in the trash before an instant: at most `limit`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn older(db: &impl Reads, than: At, limit: u64) -> Result<Vec<ItemId>, StoreError> {
    let find = there().filter(item::COLUMN.trashed_at.lt(than.0)).limit(limit);
    let rows = find.all(db.connection()).await?;
    rows.iter().map(|it| parsed(&it.id, "item.id")).collect()
}

/// An item that is still in the trash since before an instant; other writers of it wait.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn overdue(tx: &Tx, id: ItemId, than: At) -> Result<Option<Trashed>, StoreError> {
    let find = there()
        .filter(item::COLUMN.id.eq(id.to_string()))
        .filter(item::COLUMN.trashed_at.lt(than.0))
        .lock_exclusive();
    find.one(tx.connection()).await?.map(Trashed::try_from).transpose()
}

/// Deletes the texts of an item for good: its title, its parts, their saves, what was said about it, and
/// whom links were sent to. The history, the decisions and the certificates stay: these hold no text of
/// it but the names of its parts.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn purge(tx: &Tx, id: ItemId, at: At) -> Result<(), StoreError> {
    let db = tx.connection();
    let item = id.to_string();
    let parts: Vec<String> = part::Entity::find()
        .select_only()
        .column(part::Column::Id)
        .filter(part::COLUMN.item_id.eq(item.clone()))
        .into_tuple()
        .all(db)
        .await?;
    save::Entity::delete_many().filter(save::COLUMN.part_id.is_in(parts)).exec(db).await?;
    for sql in EMPTIED {
        let ask =
            Statement::from_sql_and_values(db.get_database_backend(), *sql, [item.clone().into()]);
        db.execute_raw(ask).await?;
    }
    crate::search::forget(db, &item).await?;
    part::Entity::update_many()
        .col_expr(
            part::Column::Content,
            Expr::value(to_document(&Content::Article(Box::default()))?),
        )
        .col_expr(part::Column::Network, Expr::value(None::<String>))
        .col_expr(part::Column::Name, Expr::value(None::<String>))
        .col_expr(part::Column::RemovedAt, Expr::value(at.0))
        .filter(part::COLUMN.item_id.eq(item.clone()))
        .exec(db)
        .await?;
    item::Entity::update_many()
        .col_expr(item::Column::Title, Expr::value(""))
        .col_expr(item::Column::PurgedAt, Expr::value(at.0))
        .filter(item::COLUMN.id.eq(item))
        .exec(db)
        .await?;
    Ok(())
}

const EMPTIED: &[&str] = &[
    "DELETE FROM suggestion WHERE item_id = $1",
    "DELETE FROM reply WHERE item_id = $1",
    "DELETE FROM comment WHERE item_id = $1",
    "DELETE FROM guest WHERE item_id = $1",
    "DELETE FROM item_tag WHERE item_id = $1",
    "DELETE FROM ignored WHERE part_id IN (SELECT id FROM part WHERE item_id = $1)",
    "DELETE FROM version_name WHERE part_id IN (SELECT id FROM part WHERE item_id = $1)",
    "DELETE FROM shared_text WHERE item_id = $1",
    "DELETE FROM reference_text WHERE item_id = $1 OR source_id = $1",
    "UPDATE round SET note = '' WHERE item_id = $1",
];

fn there() -> sea_orm::Select<item::Entity> {
    item::Entity::find()
        .filter(item::COLUMN.trashed_at.is_not_null())
        .filter(item::COLUMN.purged_at.is_null())
}

impl TryFrom<item::Model> for Trashed {
    type Error = StoreError;

    fn try_from(row: item::Model) -> Result<Self, StoreError> {
        Ok(Trashed {
            at: At(row.trashed_at.ok_or(StoreError::Unreadable("item.trashed_at"))?),
            by: parsed_or(row.trashed_by.as_deref(), "item.trashed_by")?,
            item: row.try_into()?,
        })
    }
}
