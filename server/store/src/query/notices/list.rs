//! What somebody was told, latest first.

use crate::query::waiting::{Asked, places};
use crate::stored::{number, parsed, word};
use crate::{Reads, StoreError};
use domain::notice::Notice;
use domain::{At, BrandId, ItemCode, ItemKind};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};

/// Something somebody was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Its number: later ones are larger.
    pub seq: i64,
    /// What.
    pub notice: Notice,
    /// Of which brand.
    pub brand: BrandId,
    /// The item, as addresses name it.
    pub code: ItemCode,
    /// Article or post.
    pub kind: ItemKind,
    /// What it is called now.
    pub title: String,
    /// The name of who did it; none when nobody did.
    pub by: Option<String>,
    /// When.
    pub at: At,
    /// When it was read.
    pub read_at: Option<At>,
}

#[derive(FromQueryResult)]
struct Row {
    seq: i64,
    notice: String,
    brand_id: String,
    code: String,
    kind: String,
    title: String,
    by_name: Option<String>,
    at: i64,
    read_at: Option<i64>,
}

#[derive(FromQueryResult)]
struct Count {
    n: Option<i64>,
    last: Option<i64>,
}

/// What is shown of a notice: those of brands that may be looked into, about items that are there.
pub(super) const TOLD: &str = "
SELECT notice.seq, notice.kind AS notice, notice.brand_id, item.code, item.kind, item.title,
       person.name AS by_name, notice.at, notice.read_at
FROM notice JOIN item ON item.id = notice.item_id AND item.trashed_at IS NULL
LEFT JOIN person ON person.id = notice.by_person";

/// What somebody was told before number `before`, latest first: at most `limit`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn list(
    db: &impl Reads,
    asked: &Asked,
    before: Option<i64>,
    limit: u64,
) -> Result<Vec<Told>, StoreError> {
    let (brands, mut values) = places(asked);
    values.push(before.unwrap_or(i64::MAX).into());
    values.push(i64::try_from(limit).unwrap_or(i64::MAX).into());
    let (from, most) = (values.len() - 1, values.len());
    let sql = format!(
        "{TOLD} WHERE notice.person_id = $1 AND notice.brand_id IN ({brands}) AND notice.seq < ${from}
         ORDER BY notice.seq DESC LIMIT ${most}"
    );
    rows(db, &sql, values).await
}

/// How many they did not read, and the number of the last one they were told.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn unread(db: &impl Reads, asked: &Asked) -> Result<(u64, i64), StoreError> {
    let (brands, values) = places(asked);
    let sql = format!(
        "SELECT COUNT(*) AS n, MAX(notice.seq) AS last FROM notice
         JOIN item ON item.id = notice.item_id AND item.trashed_at IS NULL
         WHERE notice.person_id = $1 AND notice.read_at IS NULL AND notice.brand_id IN ({brands})"
    );
    let row = Count::find_by_statement(ask(db, &sql, values)).one(db.connection()).await?;
    let (n, last) = row.map_or((None, None), |it| (it.n, it.last));
    Ok((number(n.unwrap_or(0), "a count")?, last.unwrap_or(0)))
}

/// Two numbers that change when anybody is told anything: how many of the last notices there are, and the
/// last one's number. On a server, one with a smaller number may come after it.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn latest(db: &impl Reads, seen: i64) -> Result<(i64, i64), StoreError> {
    let sql = "SELECT COUNT(*) AS n, MAX(seq) AS last FROM notice WHERE seq > $1";
    let values = vec![seen.saturating_sub(1_000).into()];
    let row = Count::find_by_statement(ask(db, sql, values)).one(db.connection()).await?;
    Ok(row.map_or((0, 0), |it| (it.n.unwrap_or(0), it.last.unwrap_or(0))))
}

pub(super) async fn rows(
    db: &impl Reads,
    sql: &str,
    values: Vec<Value>,
) -> Result<Vec<Told>, StoreError> {
    let rows = Row::find_by_statement(ask(db, sql, values)).all(db.connection()).await?;
    rows.into_iter().map(Told::try_from).collect()
}

fn ask(db: &impl Reads, sql: &str, values: Vec<Value>) -> Statement {
    Statement::from_sql_and_values(db.connection().get_database_backend(), sql, values)
}

impl TryFrom<Row> for Told {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        Ok(Told {
            seq: row.seq,
            notice: word(Notice::of_str(&row.notice), "notice.kind")?,
            brand: parsed(&row.brand_id, "notice.brand_id")?,
            code: parsed(&row.code, "item.code")?,
            kind: word(ItemKind::of_str(&row.kind), "item.kind")?,
            title: row.title,
            by: row.by_name,
            at: At(row.at),
            read_at: row.read_at.map(At),
        })
    }
}
