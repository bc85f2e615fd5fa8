//! What is still to be said in letters.

use super::list::{TOLD, Told, rows};
use crate::entity::notice;
use crate::query::waiting::{Asked, places};
use crate::stored::parsed;
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, PersonId};
use sea_orm::sea_query::Expr;
use sea_orm::{ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, Statement};

/// No letter says it.
pub(super) const NO: &str = "no";
/// A letter is to be written.
pub(super) const WAITS: &str = "waits";
/// A letter was written.
const DONE: &str = "done";

/// Somebody to write to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Who.
    pub person: PersonId,
    /// When the first thing happened that they were not written.
    pub since: At,
}

/// What was told and not written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unmailed {
    /// What may still be shown, oldest first.
    pub told: Vec<Told>,
    /// Numbers of all that wait, shown or not: of brands that are closed to them, of items that are gone.
    pub all: Vec<i64>,
}

#[derive(FromQueryResult)]
struct Row {
    person_id: String,
    since: i64,
}

/// Those who wait for a letter, the one that waits longest first.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn recipients(db: &impl Reads) -> Result<Vec<Recipient>, StoreError> {
    let sql = "SELECT person_id, MIN(at) AS since FROM notice WHERE mail = 'waits'
               GROUP BY person_id ORDER BY since";
    let ask = Statement::from_string(db.connection().get_database_backend(), sql);
    let rows = Row::find_by_statement(ask).all(db.connection()).await?;
    let read = |it: Row| {
        Ok(Recipient { person: parsed(&it.person_id, "notice.person_id")?, since: At(it.since) })
    };
    rows.into_iter().map(read).collect()
}

/// What somebody was told and not written. What they read meanwhile needs no letter.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn unmailed(tx: &Tx, asked: &Asked, most: u64) -> Result<Unmailed, StoreError> {
    let all = notice::Entity::find()
        .filter(notice::COLUMN.person_id.eq(asked.person.to_string()))
        .filter(notice::COLUMN.mail.eq(WAITS))
        .all(tx.connection())
        .await?;
    let (brands, mut values) = places(asked);
    values.push(i64::try_from(most).unwrap_or(i64::MAX).into());
    let sql = format!(
        "{TOLD} WHERE notice.person_id = $1 AND notice.mail = 'waits' AND notice.read_at IS NULL
         AND notice.brand_id IN ({brands}) ORDER BY notice.seq LIMIT ${}",
        values.len()
    );
    let all = all.into_iter().map(|it| it.seq).collect();
    Ok(Unmailed { told: rows(tx, &sql, values).await?, all })
}

/// Letters were written about these: of two servers one did. Gives how many waited.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn mailed(tx: &Tx, seqs: &[i64]) -> Result<u64, StoreError> {
    let mut done = 0;
    for some in seqs.chunks(500) {
        let change = notice::Entity::update_many()
            .col_expr(notice::Column::Mail, Expr::value(DONE))
            .filter(notice::COLUMN.seq.is_in(some.iter().copied()))
            .filter(notice::COLUMN.mail.eq(WAITS));
        done += change.exec(tx.connection()).await?.rows_affected;
    }
    Ok(done)
}
