//! Decisions that are due: whom to remind, once for each reason.

use crate::entity::waiting;
use crate::stored::parsed;
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::workflow::Need;
use domain::{At, ItemId};
use sea_orm::sea_query::Expr;
use sea_orm::{ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, Statement, Value};

/// Why somebody is reminded; each once for a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminder {
    /// It is due soon.
    Soon = 1,
    /// It should be done.
    Overdue = 2,
}

#[derive(FromQueryResult)]
struct Row {
    item_id: String,
}

/// Items whose decision is due before `soon` or before `now`, and of which nobody was reminded for that reason:
/// at most `most`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn to_remind(
    db: &impl Reads,
    now: At,
    soon: At,
    most: u64,
) -> Result<Vec<ItemId>, StoreError> {
    let sql = "SELECT item_id FROM (
        SELECT item_id FROM waiting WHERE reminded = 0 AND need = $1 AND due_at <= $2
        UNION SELECT item_id FROM waiting WHERE reminded = 1 AND need = $1 AND due_at <= $3
    ) AS due ORDER BY item_id LIMIT $4";
    let values: [Value; 4] = [
        Need::Decide.as_str().into(),
        soon.0.into(),
        now.0.into(),
        i64::try_from(most).unwrap_or(i64::MAX).into(),
    ];
    let db = db.connection();
    let ask = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let rows = Row::find_by_statement(ask).all(db).await?;
    rows.into_iter().map(|it| parsed(&it.item_id, "waiting.item_id")).collect()
}

/// Those whom an item waits for were reminded.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn reminded(tx: &Tx, item: ItemId, why: Reminder) -> Result<(), StoreError> {
    waiting::Entity::update_many()
        .col_expr(waiting::Column::Reminded, Expr::value(why as i64))
        .filter(waiting::COLUMN.item_id.eq(item.to_string()))
        .exec(tx.connection())
        .await?;
    Ok(())
}
