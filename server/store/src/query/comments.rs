//! Comments on items.

use crate::entity::{comment, person};
use crate::stored::{number, parsed, parsed_or};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, CommentId, ItemId, PartId, PersonId, RoundId};
use prose::anchor::Anchor;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder};

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Which.
    pub id: CommentId,
    /// On which item.
    pub item: ItemId,
    /// On which part of it.
    pub part: Option<PartId>,
    /// Said with the decision of this round.
    pub round: Option<RoundId>,
    /// The version of the part it speaks of.
    pub version: Option<u32>,
    /// Who wrote it.
    pub person: PersonId,
    /// The comment.
    pub body: String,
    /// The passage it is about.
    pub quote: Option<String>,
    /// When.
    pub created_at: At,
    /// Where that passage stood in that version, when it was found there.
    pub passage: Option<Passage>,
    /// Who said last that it is settled, and when.
    pub resolved: Option<(PersonId, At)>,
}

/// A passage, where it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The field of the part.
    pub field: String,
    /// The passage in the text of that field.
    pub anchor: Anchor,
}

/// Adds a comment.
///
/// # Errors
/// [`StoreError::Conflict`] `reference` for an unknown item, part or person.
pub async fn insert(tx: &Tx, comment: &Comment) -> Result<(), StoreError> {
    let anchor = comment.passage.as_ref().map(|it| &it.anchor);
    let row = comment::Model {
        id: comment.id.to_string(),
        item_id: comment.item.to_string(),
        part_id: comment.part.map(|it| it.to_string()),
        round_id: comment.round.map(|it| it.to_string()),
        version: comment.version.map(i64::from),
        person_id: comment.person.to_string(),
        body: comment.body.clone(),
        quote: comment.quote.clone(),
        created_at: comment.created_at.0,
        field: comment.passage.as_ref().map(|it| it.field.clone()),
        place: anchor.and_then(|it| i64::try_from(it.start).ok()),
        context_before: anchor.map(|it| it.before.clone()).unwrap_or_default(),
        context_after: anchor.map(|it| it.after.clone()).unwrap_or_default(),
        resolved_at: comment.resolved.map(|it| it.1.0),
        resolved_by: comment.resolved.map(|it| it.0.to_string()),
    };
    let insert = comment::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// The comments on an item with the names of their writers, oldest first.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_item(db: &impl Reads, item: ItemId) -> Result<Vec<(Comment, String)>, StoreError> {
    let rows = comment::Entity::find()
        .filter(comment::COLUMN.item_id.eq(item.to_string()))
        .find_also_related(person::Entity)
        .order_by_asc(comment::COLUMN.created_at)
        .order_by_asc(comment::COLUMN.id)
        .all(db.connection())
        .await?;
    let named = rows
        .into_iter()
        .map(|(row, person)| Ok((row.try_into()?, person.map(|it| it.name).unwrap_or_default())));
    named.collect()
}

/// A comment on an item.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn by_id(
    db: &impl Reads,
    item: ItemId,
    id: CommentId,
) -> Result<Option<Comment>, StoreError> {
    let find = comment::Entity::find_by_id(id.to_string())
        .filter(comment::COLUMN.item_id.eq(item.to_string()));
    find.one(db.connection()).await?.map(Comment::try_from).transpose()
}

/// Says that a comment is settled, by whom and when, or that it is open again; whether it was not so
/// before.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn settle(
    tx: &Tx,
    id: CommentId,
    settled: Option<(PersonId, At)>,
) -> Result<bool, StoreError> {
    let before = match settled {
        Some(_) => comment::Column::ResolvedAt.is_null(),
        None => comment::Column::ResolvedAt.is_not_null(),
    };
    let update = comment::Entity::update_many()
        .col_expr(comment::Column::ResolvedAt, Expr::value(settled.map(|it| it.1.0)))
        .col_expr(comment::Column::ResolvedBy, Expr::value(settled.map(|it| it.0.to_string())))
        .filter(comment::COLUMN.id.eq(id.to_string()))
        .filter(before);
    Ok(update.exec(tx.connection()).await?.rows_affected > 0)
}

/// How many comments on an item are not settled.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn open(db: &impl Reads, item: ItemId) -> Result<u64, StoreError> {
    let find = comment::Entity::find()
        .filter(comment::COLUMN.item_id.eq(item.to_string()))
        .filter(comment::COLUMN.resolved_at.is_null());
    Ok(find.count(db.connection()).await?)
}

/// Whether a version of a part was commented on: it is then closed.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn names(db: &impl Reads, part: PartId, version: u32) -> Result<bool, StoreError> {
    let found = comment::Entity::find()
        .filter(comment::COLUMN.part_id.eq(part.to_string()))
        .filter(comment::COLUMN.version.eq(i64::from(version)))
        .count(db.connection())
        .await?;
    Ok(found > 0)
}

impl TryFrom<comment::Model> for Comment {
    type Error = StoreError;

    fn try_from(row: comment::Model) -> Result<Self, StoreError> {
        let settled = parsed_or(row.resolved_by.as_deref(), "comment.resolved_by")?;
        let place = row.place.map(|it| number(it, "comment.place")).transpose()?;
        let passage = row.field.zip(place).map(|(field, start)| {
            let quote = row.quote.clone().unwrap_or_default();
            let (before, after) = (row.context_before, row.context_after);
            Passage { field, anchor: Anchor { quote, start, before, after } }
        });
        Ok(Comment {
            passage,
            id: parsed(&row.id, "comment.id")?,
            item: parsed(&row.item_id, "comment.item_id")?,
            part: parsed_or(row.part_id.as_deref(), "comment.part_id")?,
            round: parsed_or(row.round_id.as_deref(), "comment.round_id")?,
            version: row.version.map(|it| number(it, "comment.version")).transpose()?,
            person: parsed(&row.person_id, "comment.person_id")?,
            body: row.body,
            quote: row.quote,
            created_at: At(row.created_at),
            resolved: settled.zip(row.resolved_at).map(|(by, at)| (by, At(at))),
        })
    }
}
