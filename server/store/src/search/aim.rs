//! What articles aim at: their keyphrases, their address, and a sketch of their words. Kept beside the index
//! and in the same transaction, so that an article is compared with thousands of others without reading them.

use super::ask;
use super::entry::Entry;
use crate::stored::{number, parsed, word};
use crate::{Reads, StoreError};
use domain::{Article, BrandId, ItemCode, ItemId, ItemState};
use prose::Sketch;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};

/// Its table; the index answers without the sketches.
pub(super) const TABLES: [&str; 2] = [
    "CREATE TABLE search_aim (
        item_id    text PRIMARY KEY REFERENCES item (id),
        stamp      text NOT NULL,
        keyphrases text NOT NULL,
        slug       text NOT NULL,
        canonical  text NOT NULL,
        words      bigint NOT NULL,
        sketch     text NOT NULL
    )",
    "CREATE INDEX search_aim_stamp ON search_aim (item_id, stamp)",
];

/// Articles whose aims are read at once.
const AT_ONCE: usize = 500;

/// What an article aims at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aim {
    /// Its keyphrases, the main one first; it may be empty.
    pub keyphrases: Vec<String>,
    /// The last piece of its address; empty when nobody wrote one.
    pub slug: String,
    /// Address of the original, when it is a copy.
    pub canonical: String,
    /// Words in its text.
    pub words: u64,
    /// A sketch of its text.
    pub sketch: Sketch,
}

/// An article, as far as another one needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Which.
    pub id: ItemId,
    /// Its name in addresses.
    pub code: ItemCode,
    /// Its title.
    pub title: String,
    /// The column of the board.
    pub state: ItemState,
    /// ISO 639-1 code; empty when unknown.
    pub language: String,
    /// Another one when its aim may be another.
    pub stamp: String,
}

#[derive(FromQueryResult)]
struct Row {
    id: String,
    code: String,
    title: String,
    state: String,
    language: String,
    stamp: String,
}

#[derive(FromQueryResult)]
struct AimRow {
    item_id: String,
    keyphrases: String,
    slug: String,
    canonical: String,
    words: i64,
    sketch: String,
}

/// The articles of a brand that are not in its trash.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn articles(db: &impl Reads, brand: BrandId) -> Result<Vec<Standing>, StoreError> {
    let db = db.connection();
    let sql =
        "SELECT item.id, item.code, item.title, item.state, item.language, aim.stamp FROM item
               JOIN search_aim AS aim ON aim.item_id = item.id
               WHERE item.brand_id = $1 AND item.trashed_at IS NULL";
    let rows = Row::find_by_statement(ask(db, sql, [brand.to_string().into()])).all(db).await?;
    rows.into_iter().map(Standing::try_from).collect()
}

/// What these articles aim at.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn aims(db: &impl Reads, ids: &[ItemId]) -> Result<Vec<(ItemId, Aim)>, StoreError> {
    let db = db.connection();
    let mut all = Vec::with_capacity(ids.len());
    for ids in ids.chunks(AT_ONCE) {
        let places: Vec<String> = (1..=ids.len()).map(|place| format!("${place}")).collect();
        let sql = format!(
            "SELECT item_id, keyphrases, slug, canonical, words, sketch FROM search_aim
             WHERE item_id IN ({})",
            places.join(", ")
        );
        let values = ids.iter().map(|it| Value::from(it.to_string()));
        for row in AimRow::find_by_statement(ask(db, &sql, values)).all(db).await? {
            all.push((parsed(&row.item_id, "search_aim.item_id")?, row.try_into()?));
        }
    }
    Ok(all)
}

impl Aim {
    /// What an article aims at; `keys` are the words of its text, as they are looked for.
    pub(super) fn of(it: &Article, keys: &[String]) -> Aim {
        let keyphrases = std::iter::once(&it.keyphrase).chain(&it.secondary);
        let line = |it: &String| it.split_whitespace().collect::<Vec<_>>().join(" ");
        Aim {
            keyphrases: keyphrases.map(line).collect(),
            slug: it.slug.clone(),
            canonical: it.canonical.clone().unwrap_or_default(),
            words: keys.len() as u64,
            sketch: Sketch::of_words(keys.iter().map(String::as_str)),
        }
    }
}

/// Writes what the article of an item aims at; an item without one aims at nothing.
pub(super) async fn put(db: &impl ConnectionTrait, entry: &Entry) -> Result<(), DbErr> {
    let Some((stamp, aim)) = &entry.aim else { return forget(db, &entry.item).await };
    let sql = "INSERT INTO search_aim (item_id, stamp, keyphrases, slug, canonical, words, sketch)
               VALUES ($1, $2, $3, $4, $5, $6, $7)
               ON CONFLICT (item_id) DO UPDATE SET stamp = excluded.stamp,
               keyphrases = excluded.keyphrases, slug = excluded.slug, canonical = excluded.canonical,
               words = excluded.words, sketch = excluded.sketch";
    let values: [Value; 7] = [
        entry.item.as_str().into(),
        stamp.as_str().into(),
        aim.keyphrases.join("\n").into(),
        aim.slug.as_str().into(),
        aim.canonical.as_str().into(),
        i64::try_from(aim.words).unwrap_or(i64::MAX).into(),
        aim.sketch.to_hex().into(),
    ];
    db.execute_raw(ask(db, sql, values)).await.map(drop)
}

pub(super) async fn forget(db: &impl ConnectionTrait, item: &str) -> Result<(), DbErr> {
    let sql = "DELETE FROM search_aim WHERE item_id = $1";
    db.execute_raw(ask(db, sql, [item.into()])).await.map(drop)
}

impl TryFrom<Row> for Standing {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        Ok(Standing {
            id: parsed(&row.id, "item.id")?,
            code: parsed(&row.code, "item.code")?,
            title: row.title,
            state: word(ItemState::of_str(&row.state), "item.state")?,
            language: row.language,
            stamp: row.stamp,
        })
    }
}

impl TryFrom<AimRow> for Aim {
    type Error = StoreError;

    fn try_from(row: AimRow) -> Result<Self, StoreError> {
        Ok(Aim {
            keyphrases: row.keyphrases.split('\n').map(str::to_owned).collect(),
            slug: row.slug,
            canonical: row.canonical,
            words: number(row.words, "search_aim.words")?,
            sketch: word(Sketch::of_hex(&row.sketch), "search_aim.sketch")?,
        })
    }
}
