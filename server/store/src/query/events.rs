//! The history. Only added to; ordered by the number the database gives, never by time.

use crate::entity::event;
use crate::query::checkpoints;
use crate::stored::{document, parsed, parsed_or, to_document, word};
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::chain::Entry;
use domain::event::EventKind;
use domain::{At, BrandId, ContentHash, EventId, ItemCode, ItemId, PartId, PersonId};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Statement, Value,
};
use std::collections::BTreeMap;

/// An event, as a verb records it.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Which.
    pub id: EventId,
    /// For which brand.
    pub brand: Option<BrandId>,
    /// On which item.
    pub item: Option<ItemId>,
    /// On which part of it.
    pub part: Option<PartId>,
    /// Who did it; nobody for what the command line did.
    pub person: Option<PersonId>,
    /// What happened.
    pub kind: EventKind,
    /// What else a page needs to say it: an object of short values.
    pub data: serde_json::Value,
    /// When.
    pub at: At,
}

/// An event, as a page tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Its place in the history; the next page starts before the last one shown.
    pub seq: i64,
    /// The event.
    pub event: Event,
    /// Name of the person.
    pub person_name: Option<String>,
    /// Code of the item.
    pub item_code: Option<ItemCode>,
    /// Title of the item, as it is now.
    pub item_title: Option<String>,
    /// Whether the item can be opened: it is not in the trash.
    pub item_there: bool,
}

/// Records an event: written when everything else of the transaction is, behind the last one of its
/// brand. Transactions that record something in one brand so wait for each other as shortly as can be,
/// and never in a circle.
///
/// # Errors
/// [`StoreError`] of a value that cannot be stored.
pub fn insert(tx: &Tx, event: &Event) -> Result<(), StoreError> {
    tx.record(Entry {
        id: event.id,
        brand: event.brand,
        item: event.item,
        part: event.part,
        person: event.person,
        kind: event.kind.as_str().to_owned(),
        data: to_document(&event.data)?,
        at: event.at,
    });
    Ok(())
}

/// Writes what a transaction recorded, brand by brand in one order, so that two never wait for each other.
pub(crate) async fn write(tx: &Tx) -> Result<(), StoreError> {
    let mut chains: BTreeMap<Option<BrandId>, Vec<Entry>> = BTreeMap::new();
    for entry in tx.recorded() {
        chains.entry(entry.brand).or_default().push(entry);
    }
    for (brand, entries) in chains {
        tx.hold_chain(brand).await?;
        let mut last = last_hash(tx, brand).await?;
        for entry in entries {
            let hash = entry.link(last);
            last = Some(hash);
            event::Entity::insert(row(entry, hash)).exec_without_returning(tx.connection()).await?;
        }
    }
    Ok(())
}

fn row(entry: Entry, hash: ContentHash) -> event::ActiveModel {
    event::ActiveModel {
        seq: NotSet,
        id: Set(entry.id.to_string()),
        brand_id: Set(entry.brand.map(|it| it.to_string())),
        item_id: Set(entry.item.map(|it| it.to_string())),
        part_id: Set(entry.part.map(|it| it.to_string())),
        person_id: Set(entry.person.map(|it| it.to_string())),
        kind: Set(entry.kind),
        data: Set(entry.data),
        at: Set(entry.at.0),
        hash: Set(Some(hash.to_string())),
    }
}

/// The hash of the last event of a brand; of the studio's own without one.
async fn last_hash(tx: &Tx, brand: Option<BrandId>) -> Result<Option<ContentHash>, StoreError> {
    let row = of_chain(brand).order_by_desc(event::Column::Seq).one(tx.connection()).await?;
    let Some(row) = row else {
        return match brand {
            Some(brand) => checkpoints::last(tx, brand).await,
            None => Ok(None),
        };
    };
    let hash = row.hash.ok_or(StoreError::Unreadable("event.hash"))?;
    parsed(&hash, "event.hash").map(Some)
}

fn of_chain(brand: Option<BrandId>) -> sea_orm::Select<event::Entity> {
    let find = event::Entity::find();
    match brand {
        Some(brand) => find.filter(event::COLUMN.brand_id.eq(brand.to_string())),
        None => find.filter(event::Column::BrandId.is_null()),
    }
}

/// A piece of the history of a brand, or of the studio's own without one, in order: at most `limit` entries
/// after number `after`, each with its number and its stored hash.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn chain(
    db: &impl Reads,
    brand: Option<BrandId>,
    after: i64,
    limit: u64,
) -> Result<Vec<(i64, Entry, ContentHash)>, StoreError> {
    let find = of_chain(brand)
        .filter(event::COLUMN.seq.gt(after))
        .order_by_asc(event::Column::Seq)
        .limit(limit);
    let rows = find.all(db.connection()).await?;
    rows.iter()
        .map(|it| {
            let hash = it.hash.as_deref().unwrap_or_default();
            Ok((it.seq, entry(it)?, parsed(hash, "event.hash")?))
        })
        .collect()
}

/// How many entries the history of a brand has, and the number and stored hash of the last; none where it has
/// none.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn end(
    db: &impl Reads,
    brand: BrandId,
) -> Result<Option<(u64, i64, ContentHash)>, StoreError> {
    let all = || of_chain(Some(brand));
    let last = all().order_by_desc(event::Column::Seq).one(db.connection()).await?;
    let Some(last) = last else { return Ok(None) };
    let count = all().count(db.connection()).await?;
    let hash = last.hash.as_deref().unwrap_or_default();
    Ok(Some((count, last.seq, parsed(hash, "event.hash")?)))
}

/// A row as it is hashed.
pub(crate) fn entry(row: &event::Model) -> Result<Entry, StoreError> {
    Ok(Entry {
        id: parsed(&row.id, "event.id")?,
        brand: parsed_or(row.brand_id.as_deref(), "event.brand_id")?,
        item: parsed_or(row.item_id.as_deref(), "event.item_id")?,
        part: parsed_or(row.part_id.as_deref(), "event.part_id")?,
        person: parsed_or(row.person_id.as_deref(), "event.person_id")?,
        kind: row.kind.clone(),
        data: row.data.clone(),
        at: At(row.at),
    })
}

/// The history of an item, latest first: at most `limit` events before number `before`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_item(
    db: &impl Reads,
    item: ItemId,
    before: Option<i64>,
    limit: u32,
) -> Result<Vec<Told>, StoreError> {
    told(db, "event.item_id", item.to_string(), before, limit).await
}

/// The history of a brand, latest first: at most `limit` events before number `before`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_brand(
    db: &impl Reads,
    brand: BrandId,
    before: Option<i64>,
    limit: u32,
) -> Result<Vec<Told>, StoreError> {
    told(db, "event.brand_id", brand.to_string(), before, limit).await
}

/// Who did things of a kind to an item, when, and with what was recorded then; oldest first.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn of_kind(
    db: &impl Reads,
    item: ItemId,
    kind: EventKind,
) -> Result<Vec<(Option<PersonId>, At, serde_json::Value)>, StoreError> {
    let rows = event::Entity::find()
        .filter(event::COLUMN.item_id.eq(item.to_string()))
        .filter(event::COLUMN.kind.eq(kind.as_str()))
        .order_by_asc(event::Column::Seq)
        .all(db.connection())
        .await?;
    rows.iter()
        .map(|it| {
            let person = parsed_or(it.person_id.as_deref(), "event.person_id")?;
            Ok((person, At(it.at), document(&it.data, "event.data")?))
        })
        .collect()
}

/// The latest time at which anything happened in a brand since somebody last decided on an item; none where
/// nothing did. It is not that of the last event where a clock was put back.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn latest_since_decided(
    db: &impl Reads,
    brand: BrandId,
    item: ItemId,
) -> Result<Option<At>, StoreError> {
    let decided = [EventKind::Approved, EventKind::ChangesRequested, EventKind::PartsReturned];
    let decided = event::Entity::find()
        .filter(event::COLUMN.item_id.eq(item.to_string()))
        .filter(event::COLUMN.kind.is_in(decided.map(EventKind::as_str)))
        .order_by_desc(event::Column::Seq);
    let Some(decided) = decided.one(db.connection()).await? else { return Ok(None) };
    let since = of_chain(Some(brand)).filter(event::COLUMN.seq.gt(decided.seq));
    let last = since.order_by_desc(event::Column::At).one(db.connection()).await?;
    Ok(last.map(|it| At(it.at)))
}

/// Which events of a brand are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Who did it.
    pub person: Option<PersonId>,
    /// What happened: one of these.
    pub kinds: Vec<EventKind>,
    /// On which item.
    pub item: Option<ItemCode>,
    /// From this instant on.
    pub from: Option<At>,
    /// Before this instant.
    pub before: Option<At>,
    /// Before this number.
    pub older_than: Option<i64>,
}

/// Events of a brand that are wanted, latest first: at most `limit`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn wanted(
    db: &impl Reads,
    brand: BrandId,
    wanted: &Wanted,
    limit: u32,
) -> Result<Vec<Told>, StoreError> {
    let mut values: Vec<Value> = vec![brand.to_string().into(), i64::from(limit).into()];
    let mut conditions = vec!["event.brand_id = $1".to_owned()];
    let mut also = |condition: &str, value: Option<Value>| {
        if let Some(value) = value {
            values.push(value);
            conditions.push(condition.replace('?', &format!("${}", values.len())));
        }
    };
    also("event.seq < ?", wanted.older_than.map(Value::from));
    also("event.person_id = ?", wanted.person.map(|it| it.to_string().into()));
    also(
        "event.item_id = (SELECT id FROM item WHERE code = ?)",
        wanted.item.as_ref().map(|it| it.as_str().into()),
    );
    also("event.at >= ?", wanted.from.map(|it| it.0.into()));
    also("event.at < ?", wanted.before.map(|it| it.0.into()));
    // Words of the house, never typed by anybody.
    let kinds: Vec<String> = wanted.kinds.iter().map(|it| format!("'{}'", it.as_str())).collect();
    conditions.push(format!("event.kind IN ({})", kinds.join(", ")));
    let sql = format!("{TOLD} WHERE {} ORDER BY event.seq DESC LIMIT $2", conditions.join(" AND "));
    rows(db, &sql, values).await
}

const TOLD: &str = "
SELECT event.*, person.name AS person_name, item.code AS item_code, item.title AS item_title,
       CAST(CASE WHEN item.trashed_at IS NULL THEN 1 ELSE 0 END AS bigint) AS item_there
FROM event
LEFT JOIN person ON person.id = event.person_id
LEFT JOIN item ON item.id = event.item_id";

async fn rows(db: &impl Reads, sql: &str, values: Vec<Value>) -> Result<Vec<Told>, StoreError> {
    let db = db.connection();
    let ask = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Row::find_by_statement(ask).all(db).await?.into_iter().map(Told::try_from).collect()
}

#[derive(FromQueryResult)]
struct Row {
    #[sea_orm(nested)]
    event: event::Model,
    person_name: Option<String>,
    item_code: Option<String>,
    item_title: Option<String>,
    item_there: Option<i64>,
}

async fn told(
    db: &impl Reads,
    column: &str,
    owner: String,
    before: Option<i64>,
    limit: u32,
) -> Result<Vec<Told>, StoreError> {
    let sql =
        format!("{TOLD} WHERE {column} = $1 AND event.seq < $2 ORDER BY event.seq DESC LIMIT $3");
    let before = before.unwrap_or(i64::MAX);
    rows(db, &sql, vec![owner.into(), before.into(), i64::from(limit).into()]).await
}

impl TryFrom<Row> for Told {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let it = row.event;
        let event = Event {
            id: parsed(&it.id, "event.id")?,
            brand: parsed_or(it.brand_id.as_deref(), "event.brand_id")?,
            item: parsed_or(it.item_id.as_deref(), "event.item_id")?,
            part: parsed_or(it.part_id.as_deref(), "event.part_id")?,
            person: parsed_or(it.person_id.as_deref(), "event.person_id")?,
            kind: word(EventKind::of_str(&it.kind), "event.kind")?,
            data: document(&it.data, "event.data")?,
            at: At(it.at),
        };
        Ok(Told {
            seq: it.seq,
            event,
            person_name: row.person_name,
            item_there: row.item_code.is_some() && row.item_there == Some(1),
            item_code: parsed_or(row.item_code.as_deref(), "item.code")?,
            item_title: row.item_title,
        })
    }
}
