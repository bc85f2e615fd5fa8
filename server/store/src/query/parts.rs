//! Parts of items, with their current content. Every save is kept: a part and its saves are written
//! together or not at all.

use crate::entity::part;
use crate::stored::{document, number, parsed, parsed_or, word};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, Content, ContentHash, ItemId, PartId, PartKind, PersonId, SaveId};
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

mod planned;
mod save;

pub use planned::{Planned, planned_between};
pub use save::{NewSave, Ready, save};
use save::{keep, labels, planned};

/// A part of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which.
    pub id: PartId,
    /// Of which item.
    pub item: ItemId,
    /// Article, post or visual.
    pub kind: PartKind,
    /// Place among the item's parts, smallest first.
    pub position: i64,
    /// Number of its last save; [`save`] asks for the one that was read.
    pub save_seq: i64,
    /// Number of its current version.
    pub version: u32,
    /// Its current content.
    pub content: Content,
    /// Hash of the content.
    pub hash: ContentHash,
    /// When it was last saved.
    pub updated_at: At,
    /// By whom.
    pub updated_by: PersonId,
    /// When it is to be published, and who said so; none while nobody does.
    pub planned: Option<(At, PersonId)>,
}

/// A part to be made.
#[derive(Clone, Debug)]
pub struct NewPart<'a> {
    /// Which.
    pub id: PartId,
    /// Of which item.
    pub item: ItemId,
    /// Place among the item's parts.
    pub position: i64,
    /// Its first content.
    pub content: &'a Content,
    /// Id of its first save.
    pub save: SaveId,
    /// Who makes it.
    pub by: PersonId,
    /// When.
    pub at: At,
}

/// Adds a part with its first save, number 1 of version 1.
///
/// # Errors
/// [`StoreError::Conflict`] `part_name` for a second visual of that name, `part_network` for a second
/// post on that network.
pub async fn insert(tx: &Tx, new: &NewPart<'_>) -> Result<Part, StoreError> {
    let (network, name) = labels(new.content);
    let ready = Ready::of(new.content)?;
    let row = part::Model {
        id: new.id.to_string(),
        item_id: new.item.to_string(),
        kind: new.content.kind().as_str().to_owned(),
        network,
        name,
        position: new.position,
        save_seq: 1,
        version: 1,
        content: ready.document.clone(),
        hash: ready.hash.to_string(),
        updated_at: new.at.0,
        updated_by: new.by.to_string(),
        removed_at: None,
        planned_at: planned(new.content),
        planned_by: planned(new.content).map(|_| new.by.to_string()),
    };
    let first = NewSave {
        id: new.save,
        part: new.id,
        seen: 0,
        version: 1,
        content: &ready,
        by: new.by,
        at: new.at,
    };
    let insert = part::Entity::insert(row.clone().into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    keep(tx, &first).await?;
    save::found_by(tx, new.id, Some(&ready.found)).await?;
    row.try_into()
}

/// The parts of an item that are there, in order.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_item(db: &impl Reads, item: ItemId) -> Result<Vec<Part>, StoreError> {
    let find = part::Entity::find()
        .filter(part::COLUMN.item_id.eq(item.to_string()))
        .filter(part::COLUMN.removed_at.is_null())
        .order_by_asc(part::COLUMN.position)
        .order_by_asc(part::COLUMN.id);
    find.all(db.connection()).await?.into_iter().map(Part::try_from).collect()
}

/// The parts of several items that are there, in order within each.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_items(db: &impl Reads, items: &[ItemId]) -> Result<Vec<Part>, StoreError> {
    let ids = items.iter().map(ToString::to_string);
    let find = part::Entity::find()
        .filter(part::COLUMN.item_id.is_in(ids))
        .filter(part::COLUMN.removed_at.is_null())
        .order_by_asc(part::COLUMN.position)
        .order_by_asc(part::COLUMN.id);
    find.all(db.connection()).await?.into_iter().map(Part::try_from).collect()
}

/// A part of an item; nothing when it was removed or is another item's.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn by_id(db: &impl Reads, item: ItemId, id: PartId) -> Result<Option<Part>, StoreError> {
    let find = part::Entity::find_by_id(id.to_string())
        .filter(part::COLUMN.item_id.eq(item.to_string()))
        .filter(part::COLUMN.removed_at.is_null());
    find.one(db.connection()).await?.map(Part::try_from).transpose()
}

/// A part that was taken out of its item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removed {
    /// It, as it was.
    pub part: Part,
    /// When it was taken out.
    pub at: At,
}

/// The parts of one kind that were taken out of an item, the latest first.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn removed(
    db: &impl Reads,
    item: ItemId,
    kind: PartKind,
) -> Result<Vec<Removed>, StoreError> {
    let find = part::Entity::find()
        .filter(part::COLUMN.item_id.eq(item.to_string()))
        .filter(part::COLUMN.kind.eq(kind.as_str()))
        .filter(part::COLUMN.removed_at.is_not_null())
        .order_by_desc(part::COLUMN.removed_at)
        .order_by_desc(part::COLUMN.id);
    let rows = find.all(db.connection()).await?.into_iter();
    let one = |row: part::Model| {
        let at = At(row.removed_at.unwrap_or_default());
        Ok(Removed { part: row.try_into()?, at })
    };
    rows.map(one).collect()
}

/// Puts a part that was taken out back into its item.
///
/// # Errors
/// [`StoreError::NotFound`] when it was not taken out; `Conflict` as [`insert`].
pub async fn bring_back(tx: &Tx, id: PartId, position: i64) -> Result<(), StoreError> {
    let done = part::Entity::update_many()
        .col_expr(part::Column::RemovedAt, Expr::value(None::<i64>))
        .col_expr(part::Column::Position, Expr::value(position))
        .filter(part::COLUMN.id.eq(id.to_string()))
        .filter(part::COLUMN.removed_at.is_not_null())
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// The visuals of every item that are there and show a file.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn showing(db: &impl Reads, original: ContentHash) -> Result<Vec<Part>, StoreError> {
    let find = part::Entity::find()
        .filter(part::COLUMN.kind.eq(PartKind::Visual.as_str()))
        .filter(part::COLUMN.removed_at.is_null())
        .filter(part::COLUMN.content.contains(original.to_string()));
    let found = find.all(db.connection()).await?.into_iter().map(Part::try_from);
    let found = found.collect::<Result<Vec<Part>, StoreError>>()?;
    let shows = |it: &Part| matches!(&it.content, Content::Visual(it) if it.original == original);
    Ok(found.into_iter().filter(shows).collect())
}

/// Takes a part out of its item. Its saves stay.
///
/// # Errors
/// [`StoreError::NotFound`] when it is not there.
pub async fn remove(tx: &Tx, id: PartId, at: At) -> Result<(), StoreError> {
    let done = part::Entity::update_many()
        .col_expr(part::Column::RemovedAt, Expr::value(at.0))
        .filter(part::COLUMN.id.eq(id.to_string()))
        .filter(part::COLUMN.removed_at.is_null())
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    save::found_by(tx, id, None).await
}

impl TryFrom<part::Model> for Part {
    type Error = StoreError;

    fn try_from(row: part::Model) -> Result<Self, StoreError> {
        Ok(Part {
            id: parsed(&row.id, "part.id")?,
            item: parsed(&row.item_id, "part.item_id")?,
            kind: word(PartKind::of_str(&row.kind), "part.kind")?,
            position: row.position,
            save_seq: row.save_seq,
            version: number(row.version, "part.version")?,
            content: document(&row.content, "part.content")?,
            hash: parsed(&row.hash, "part.hash")?,
            updated_at: At(row.updated_at),
            updated_by: parsed(&row.updated_by, "part.updated_by")?,
            planned: row
                .planned_at
                .map(At)
                .zip(parsed_or(row.planned_by.as_deref(), "part.planned_by")?),
        })
    }
}
