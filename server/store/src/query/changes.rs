//! How often what the board of a brand shows has changed.

use crate::{Reads, StoreError};
use domain::BrandId;
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};

#[derive(FromQueryResult)]
struct Row {
    changes: i64,
}

/// The count of changes to a brand's items as cards show them: their columns, tags, parts and comments, and
/// the names of people.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_brand(db: &impl Reads, brand: BrandId) -> Result<i64, StoreError> {
    let db = db.connection();
    let sql = "SELECT CAST(COALESCE(SUM(changes), 0) AS bigint) AS changes
               FROM change_count WHERE brand_id = $1";
    let brand = [brand.to_string().into()];
    let ask = Statement::from_sql_and_values(db.get_database_backend(), sql, brand);
    Ok(Row::find_by_statement(ask).one(db).await?.map_or(0, |it| it.changes))
}
