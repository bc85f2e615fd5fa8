//! Answers to comments.

use crate::entity::{person, reply};
use crate::stored::parsed;
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, CommentId, ItemId, PersonId, ReplyId};
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

/// An answer to a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Which.
    pub id: ReplyId,
    /// On which item.
    pub item: ItemId,
    /// To which comment.
    pub comment: CommentId,
    /// Who wrote it.
    pub person: PersonId,
    /// What they wrote.
    pub body: String,
    /// When.
    pub created_at: At,
}

/// Adds an answer.
///
/// # Errors
/// [`StoreError::Conflict`] `reference` for an unknown item, comment or person.
pub async fn insert(tx: &Tx, reply: &Reply) -> Result<(), StoreError> {
    let row = reply::Model {
        id: reply.id.to_string(),
        item_id: reply.item.to_string(),
        comment_id: reply.comment.to_string(),
        person_id: reply.person.to_string(),
        body: reply.body.clone(),
        created_at: reply.created_at.0,
    };
    let insert = reply::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// The answers to the comments on an item with the names of their writers, oldest first.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_item(db: &impl Reads, item: ItemId) -> Result<Vec<(Reply, String)>, StoreError> {
    let rows = reply::Entity::find()
        .filter(reply::COLUMN.item_id.eq(item.to_string()))
        .find_also_related(person::Entity)
        .order_by_asc(reply::COLUMN.created_at)
        .order_by_asc(reply::COLUMN.id)
        .all(db.connection())
        .await?;
    let named = rows
        .into_iter()
        .map(|(row, person)| Ok((row.try_into()?, person.map(|it| it.name).unwrap_or_default())));
    named.collect()
}

impl TryFrom<reply::Model> for Reply {
    type Error = StoreError;

    fn try_from(row: reply::Model) -> Result<Self, StoreError> {
        Ok(Reply {
            id: parsed(&row.id, "reply.id")?,
            item: parsed(&row.item_id, "reply.item_id")?,
            comment: parsed(&row.comment_id, "reply.comment_id")?,
            person: parsed(&row.person_id, "reply.person_id")?,
            body: row.body,
            created_at: At(row.created_at),
        })
    }
}
