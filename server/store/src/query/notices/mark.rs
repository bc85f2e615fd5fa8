//! Marks what was told as read.

use crate::entity::notice;
use crate::{StoreError, Tx, pool::sealed::Connected};
use domain::{At, ItemId, PersonId};
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, QueryFilter};

/// What is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The one of this number.
    One(i64),
    /// Everything up to this number.
    UpTo(i64),
    /// Everything about an item.
    Item(ItemId),
}

/// Marks what a person was told as read; gives how many were not.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn mark(tx: &Tx, person: PersonId, which: Mark, at: At) -> Result<u64, StoreError> {
    let which = match which {
        Mark::One(seq) => notice::COLUMN.seq.eq(seq),
        Mark::UpTo(seq) => notice::COLUMN.seq.lte(seq),
        Mark::Item(item) => notice::COLUMN.item_id.eq(item.to_string()),
    };
    let done = notice::Entity::update_many()
        .col_expr(notice::Column::ReadAt, Expr::value(at.0))
        .filter(notice::COLUMN.person_id.eq(person.to_string()))
        .filter(notice::COLUMN.read_at.is_null())
        .filter(which)
        .exec(tx.connection())
        .await?;
    Ok(done.rows_affected)
}
