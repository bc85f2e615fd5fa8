//! What waits for a person, a page at a time.

use super::NEVER;
use crate::stored::{number, parsed, word};
use crate::{Reads, StoreError};
use domain::workflow::Need;
use domain::{At, BrandId, ItemCode, ItemKind, PersonId};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement, Value};
use std::collections::BTreeMap;

/// What waits for whom is looked at: the person, and the brands they may look into now.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Who.
    pub person: PersonId,
    /// Their brands; of others nothing is found.
    pub brands: Vec<BrandId>,
}

/// Something that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// For what.
    pub need: Need,
    /// Of which brand.
    pub brand: BrandId,
    /// Its name in addresses.
    pub code: ItemCode,
    /// Article or post.
    pub kind: ItemKind,
    /// What it is called.
    pub title: String,
    /// The name of whom it belongs to.
    pub owner: String,
    /// When it should be done.
    pub due_at: Option<At>,
    /// Since when it waits.
    pub since: At,
}

#[derive(FromQueryResult)]
struct Row {
    need: String,
    brand_id: String,
    code: String,
    kind: String,
    title: String,
    owner: String,
    due_at: i64,
    since_at: i64,
}

#[derive(FromQueryResult)]
struct Count {
    need: String,
    items: i64,
}

/// The entries of a person, in brands they may look into; what is in the trash waits for nobody.
const OWN: &str = "FROM waiting JOIN item ON item.id = waiting.item_id
WHERE waiting.person_id = $1 AND item.trashed_at IS NULL AND waiting.brand_id IN";

/// What waits, the one due first first, then the one that waits longest: at most `limit` after `offset`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn list(
    db: &impl Reads,
    asked: &Asked,
    need: Option<Need>,
    (offset, limit): (u64, u64),
) -> Result<Vec<Entry>, StoreError> {
    let (brands, mut values) = places(asked);
    let mut only = String::new();
    if let Some(need) = need {
        values.push(need.as_str().into());
        only = format!("AND waiting.need = ${}", values.len());
    }
    values.push(i64::try_from(limit).unwrap_or(i64::MAX).into());
    values.push(i64::try_from(offset).unwrap_or(i64::MAX).into());
    let (most, from) = (values.len() - 1, values.len());
    // The page first, in the order of the index; names are looked up for its lines alone.
    let sql = format!(
        "SELECT page.need, page.brand_id, page.due_at, page.since_at, item.code, item.kind, item.title,
                person.name AS owner
         FROM (SELECT waiting.* {OWN} ({brands}) {only}
               ORDER BY waiting.due_at, waiting.since_at, waiting.item_id LIMIT ${most} OFFSET ${from})
              AS page
         JOIN item ON item.id = page.item_id JOIN person ON person.id = item.author_id
         ORDER BY page.due_at, page.since_at, page.item_id"
    );
    let rows = Row::find_by_statement(ask(db, &sql, values)).all(db.connection()).await?;
    rows.into_iter().map(Entry::try_from).collect()
}

/// How many wait, by what they wait for.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn counts(db: &impl Reads, asked: &Asked) -> Result<BTreeMap<Need, u64>, StoreError> {
    let (brands, values) = places(asked);
    let sql =
        format!("SELECT waiting.need, COUNT(*) AS items {OWN} ({brands}) GROUP BY waiting.need");
    let rows = Count::find_by_statement(ask(db, &sql, values)).all(db.connection()).await?;
    let read = |it: Count| {
        Ok((word(Need::of_str(&it.need), "waiting.need")?, number(it.items, "a count")?))
    };
    rows.into_iter().map(read).collect()
}

/// How many wait, as far as `most`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn few(db: &impl Reads, asked: &Asked, most: u64) -> Result<u64, StoreError> {
    let (brands, mut values) = places(asked);
    values.push(i64::try_from(most).unwrap_or(i64::MAX).into());
    let sql = format!(
        "SELECT 'all' AS need, COUNT(*) AS items
         FROM (SELECT 1 AS one {OWN} ({brands}) LIMIT ${}) AS counted",
        values.len()
    );
    let row = Count::find_by_statement(ask(db, &sql, values)).one(db.connection()).await?;
    number(row.map_or(0, |it| it.items), "a count")
}

/// The places of the brands in a query, and its first values.
pub(crate) fn places(asked: &Asked) -> (String, Vec<Value>) {
    let mut values: Vec<Value> = vec![asked.person.to_string().into()];
    let mut places = Vec::new();
    for brand in &asked.brands {
        values.push(brand.to_string().into());
        places.push(format!("${}", values.len()));
    }
    let places = if places.is_empty() { "NULL".to_owned() } else { places.join(", ") };
    (places, values)
}

fn ask(db: &impl Reads, sql: &str, values: Vec<Value>) -> Statement {
    Statement::from_sql_and_values(db.connection().get_database_backend(), sql, values)
}

impl TryFrom<Row> for Entry {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        Ok(Entry {
            need: word(Need::of_str(&row.need), "waiting.need")?,
            brand: parsed(&row.brand_id, "waiting.brand_id")?,
            code: parsed(&row.code, "item.code")?,
            kind: word(ItemKind::of_str(&row.kind), "item.kind")?,
            title: row.title,
            owner: row.owner,
            due_at: Some(At(row.due_at)).filter(|it| it.0 != NEVER),
            since: At(row.since_at),
        })
    }
}
