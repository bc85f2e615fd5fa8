//! What of a brand is to be published when.

use crate::stored::parsed;
use crate::{Reads, StoreError};
use domain::{At, BrandId, ItemCode, PartId};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};

/// An article or a post with its date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Which part.
    pub part: PartId,
    /// The item it is of.
    pub code: ItemCode,
    /// What the item is called.
    pub title: String,
    /// Id of the network of a post; none for an article.
    pub network: Option<String>,
    /// When.
    pub at: At,
}

#[derive(FromQueryResult)]
struct Row {
    id: String,
    code: String,
    title: String,
    network: Option<String>,
    planned_at: i64,
}

/// What of a brand is to be published from an instant on and before another, soonest first: at most
/// `limit`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn planned_between(
    db: &impl Reads,
    brand: BrandId,
    (from, before): (At, At),
    limit: u32,
) -> Result<Vec<Planned>, StoreError> {
    let db = db.connection();
    let sql = "SELECT part.id, item.code, item.title, part.network, part.planned_at
               FROM part JOIN item ON item.id = part.item_id
               WHERE part.planned_at >= $1 AND part.planned_at < $2 AND part.removed_at IS NULL
                 AND item.brand_id = $3 AND item.trashed_at IS NULL
               ORDER BY part.planned_at, part.id LIMIT $4";
    let values: [Value; 4] =
        [from.0.into(), before.0.into(), brand.to_string().into(), i64::from(limit).into()];
    let ask = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let rows = Row::find_by_statement(ask).all(db).await?;
    rows.into_iter().map(Planned::try_from).collect()
}

impl TryFrom<Row> for Planned {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        Ok(Planned {
            part: parsed(&row.id, "part.id")?,
            code: parsed(&row.code, "item.code")?,
            title: row.title,
            network: row.network,
            at: At(row.planned_at),
        })
    }
}
