//! Items that fit a filter, a page at a time, however many there are.

use super::board::{CARD, Card, cards};
use super::nearby::of_ids;
use crate::search::{self, Wanted};
use crate::stored::{number, parsed, word};
use crate::{Reads, StoreError};
use domain::{At, BrandId, ItemId, ItemKind, ItemState, PersonId};
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement, Value};
use std::collections::BTreeMap;

/// Which items are wanted; by default all that are not in the trash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that must all be found.
    pub words: Vec<Wanted>,
    /// Articles, or posts that stand on their own.
    pub kind: Option<ItemKind>,
    /// The column of the board.
    pub state: Option<ItemState>,
    /// ISO 639-1 code of the text.
    pub language: Option<String>,
    /// Whom they belong to.
    pub author: Option<PersonId>,
    /// A tag, as [`search::tag`] writes it.
    pub tag: Option<String>,
    /// Due from this instant on.
    pub due_from: Option<At>,
    /// Due before this instant.
    pub due_before: Option<At>,
    /// Not approved yet.
    pub open: bool,
}

/// A page of items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// How many there are in all.
    pub total: u64,
    /// Those of the page: the ones that fit best, then those changed last.
    pub cards: Vec<Card>,
}

/// A query that is being put together.
struct Ask {
    backend: DbBackend,
    from: String,
    conditions: Vec<String>,
    values: Vec<Value>,
}

impl Ask {
    fn new(backend: DbBackend, brand: BrandId, filter: &Filter) -> Ask {
        let from = if filter.words.is_empty() {
            "item".to_owned()
        } else {
            search::source(backend).to_owned()
        };
        let conditions = vec!["item.trashed_at IS NULL".to_owned()];
        let mut ask = Ask { backend, from, conditions, values: Vec::new() };
        ask.also("item.brand_id = ", brand.to_string());
        ask.filter(filter);
        ask
    }

    fn also(&mut self, condition: &str, value: impl Into<Value>) {
        self.values.push(value.into());
        self.conditions.push(format!("{condition}${}", self.values.len()));
    }

    fn filter(&mut self, filter: &Filter) {
        if let Some(kind) = filter.kind {
            self.also("item.kind = ", kind.as_str());
        }
        if let Some(state) = filter.state {
            self.also("item.state = ", state.as_str());
        }
        if let Some(language) = &filter.language {
            self.also("item.language = ", language.as_str());
        }
        if let Some(author) = filter.author {
            self.also("item.author_id = ", author.to_string());
        }
        self.due(filter);
        if filter.open {
            self.also("item.state <> ", ItemState::Approved.as_str());
        }
        if let Some(tag) = &filter.tag {
            self.values.push(tag.as_str().into());
            let tagged = format!(
                "EXISTS (SELECT 1 FROM item_tag WHERE item_tag.tag = ${} AND item_tag.item_id = item.id)",
                self.values.len()
            );
            self.conditions.push(tagged);
        }
        if !filter.words.is_empty() {
            self.values.push(search::asked(self.backend, &filter.words).into());
            self.conditions.push(search::condition(self.backend, self.values.len()));
        }
    }

    /// The item, or the decision on it, is due then.
    fn due(&mut self, filter: &Filter) {
        let mut bounds = Vec::new();
        for (sign, at) in [(">=", filter.due_from), ("<", filter.due_before)] {
            if let Some(at) = at {
                self.values.push(at.0.into());
                bounds.push(format!("{sign} ${}", self.values.len()));
            }
        }
        let between = |column: &str| {
            let bounds = bounds.iter().map(|it| format!("{column} {it}"));
            bounds.collect::<Vec<_>>().join(" AND ")
        };
        if !bounds.is_empty() {
            let (own, stage) = (between("item.due_at"), between("item.decide_by"));
            self.conditions.push(format!("({own} OR {stage})"));
        }
    }

    fn clause(&self) -> String {
        format!("FROM {} WHERE {}", self.from, self.conditions.join(" AND "))
    }

    fn statement(&self, sql: &str) -> Statement {
        Statement::from_sql_and_values(self.backend, sql, self.values.clone())
    }
}

#[derive(FromQueryResult)]
struct Count {
    items: i64,
}

#[derive(FromQueryResult)]
struct Place {
    id: String,
    items: i64,
}

#[derive(FromQueryResult)]
struct StateCount {
    state: String,
    items: i64,
}

/// A page of the items of a brand that fit a filter: at most `limit` after the first `offset`.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn list(
    db: &impl Reads,
    brand: BrandId,
    filter: &Filter,
    offset: u64,
    limit: u32,
) -> Result<Listed, StoreError> {
    if !filter.words.is_empty() {
        return found(db, brand, filter, offset, limit).await;
    }
    let total = total(db, brand, filter).await?;
    Ok(Listed { total, cards: page(db, brand, filter, offset, limit).await? })
}

async fn total(db: &impl Reads, brand: BrandId, filter: &Filter) -> Result<u64, StoreError> {
    let ask = Ask::new(db.connection().get_database_backend(), brand, filter);
    let count = ask.statement(&format!("SELECT COUNT(*) AS items {}", ask.clause()));
    let count = Count::find_by_statement(count).one(db.connection()).await?;
    number(count.map_or(0, |it| it.items), "a count")
}

/// What words find, counted while it is ranked: every item they find is looked at once.
async fn found(
    db: &impl Reads,
    brand: BrandId,
    filter: &Filter,
    offset: u64,
    limit: u32,
) -> Result<Listed, StoreError> {
    let (ask, inner) = ranked(db, brand, filter, offset, limit, ", COUNT(*) OVER () AS items");
    let rows = Place::find_by_statement(ask.statement(&inner)).all(db.connection()).await?;
    let ids: Vec<ItemId> =
        rows.iter().map(|it| parsed(&it.id, "item.id")).collect::<Result<_, _>>()?;
    let total = match rows.first() {
        Some(it) => number(it.items, "a count")?,
        // Beyond the last page nobody counted.
        None => total(db, brand, filter).await?,
    };
    Ok(Listed { total, cards: of_ids(db, brand, &ids).await? })
}

/// The cards of such a page, for who knows how many there are.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn page(
    db: &impl Reads,
    brand: BrandId,
    filter: &Filter,
    offset: u64,
    limit: u32,
) -> Result<Vec<Card>, StoreError> {
    let (ask, inner) = ranked(db, brand, filter, offset, limit, "");
    let outer = if filter.words.is_empty() { "" } else { "page.fits DESC, " };
    // What a card counts is counted for the items of the page alone.
    let sql = format!(
        "SELECT {CARD} FROM ({inner}) AS page
         JOIN item ON item.id = page.id JOIN person ON person.id = item.author_id
         ORDER BY {outer}item.updated_at DESC, item.id DESC"
    );
    cards(db, &sql, ask.values).await
}

/// The items of a page in their order: `id`, how well each fits, and what `also` asks for.
fn ranked(
    db: &impl Reads,
    brand: BrandId,
    filter: &Filter,
    offset: u64,
    limit: u32,
    also: &str,
) -> (Ask, String) {
    let mut ask = Ask::new(db.connection().get_database_backend(), brand, filter);
    let clause = ask.clause();
    let found = !filter.words.is_empty();
    let rank =
        if found { search::rank(&filter.words, ask.values.len() + 1) } else { "0".to_owned() };
    // Without words the index gives the order, and nothing has to be sorted.
    let best = if found { "fits DESC, " } else { "" };
    ask.values.extend(search::likenesses(&filter.words));
    ask.values.push(i64::from(limit).into());
    ask.values.push(i64::try_from(offset).unwrap_or(i64::MAX).into());
    let (limited, skipped) = (ask.values.len() - 1, ask.values.len());
    let sql = format!(
        "SELECT item.id, {rank} AS fits{also} {clause}
         ORDER BY {best}item.updated_at DESC, item.id DESC LIMIT ${limited} OFFSET ${skipped}"
    );
    (ask, sql)
}

/// How many items of a brand fit a filter, by state.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn counts(
    db: &impl Reads,
    brand: BrandId,
    filter: &Filter,
) -> Result<BTreeMap<ItemState, u64>, StoreError> {
    let ask = Ask::new(db.connection().get_database_backend(), brand, filter);
    let sql = format!("SELECT item.state, COUNT(*) AS items {} GROUP BY item.state", ask.clause());
    let rows = StateCount::find_by_statement(ask.statement(&sql)).all(db.connection()).await?;
    let read = |it: StateCount| {
        Ok((word(ItemState::of_str(&it.state), "item.state")?, number(it.items, "a count")?))
    };
    rows.into_iter().map(read).collect()
}
