//! Comments on items.

use crate::entity::{comment, person};
use crate::stored::{number, parsed, parsed_or};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, CommentId, ItemId, PartId, PersonId, RoundId};
use sea_orm::{EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder};

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
}

/// Adds a comment.
///
/// # Errors
/// [`StoreError::Conflict`] `reference` for an unknown item, part or person.
pub async fn insert(tx: &Tx, comment: &Comment) -> Result<(), StoreError> {
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
        Ok(Comment {
            id: parsed(&row.id, "comment.id")?,
            item: parsed(&row.item_id, "comment.item_id")?,
            part: parsed_or(row.part_id.as_deref(), "comment.part_id")?,
            round: parsed_or(row.round_id.as_deref(), "comment.round_id")?,
            version: row.version.map(|it| number(it, "comment.version")).transpose()?,
            person: parsed(&row.person_id, "comment.person_id")?,
            body: row.body,
            quote: row.quote,
            created_at: At(row.created_at),
        })
    }
}
