//! Whose items are still open, and who takes them over.

use crate::entity::item;
use crate::stored::{number, parsed};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected, search};
use domain::{At, BrandId, ItemState, PersonId};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect, Statement, Value,
};
use std::collections::BTreeMap;

#[derive(FromQueryResult)]
struct Row {
    author_id: String,
    items: i64,
}

/// How many items of a brand that are not approved belong to whom.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn open_by_owner(
    db: &impl Reads,
    brand: BrandId,
) -> Result<BTreeMap<PersonId, u64>, StoreError> {
    let db = db.connection();
    let sql = "SELECT author_id, COUNT(*) AS items FROM item
               WHERE brand_id = $1 AND state <> $2 AND trashed_at IS NULL GROUP BY author_id";
    let values: [Value; 2] = [brand.to_string().into(), ItemState::Approved.as_str().into()];
    let ask = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let rows = Row::find_by_statement(ask).all(db).await?;
    let read =
        |it: Row| Ok((parsed(&it.author_id, "item.author_id")?, number(it.items, "a count")?));
    rows.into_iter().map(read).collect()
}

/// Gives the items of one person that are not approved to another. Gives how many.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn pass_on(
    tx: &Tx,
    brand: BrandId,
    from: PersonId,
    to: PersonId,
    at: At,
) -> Result<u64, StoreError> {
    let find = item::Entity::find()
        .select_only()
        .column(item::Column::Id)
        .filter(item::COLUMN.brand_id.eq(brand.to_string()))
        .filter(item::COLUMN.author_id.eq(from.to_string()))
        .filter(item::COLUMN.state.ne(ItemState::Approved.as_str()));
    let theirs: Vec<String> = find.into_tuple().all(tx.connection()).await?;
    let done = item::Entity::update_many()
        .col_expr(item::Column::AuthorId, Expr::value(to.to_string()))
        .col_expr(item::Column::UpdatedAt, Expr::value(at.0))
        .filter(item::COLUMN.brand_id.eq(brand.to_string()))
        .filter(item::COLUMN.author_id.eq(from.to_string()))
        .filter(item::COLUMN.state.ne(ItemState::Approved.as_str()))
        .exec(tx.connection())
        .await?;
    for id in theirs {
        search::index(tx.connection(), &id).await?;
    }
    Ok(done.rows_affected)
}
