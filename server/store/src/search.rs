//! What items are found by: the words of their parts, of their titles and of the people they belong to.
//!
//! The words are folded by [`prose::search`], when they are kept and when they are asked for; databases
//! compare letters and know nothing about languages, so both find the same. The index is written in the
//! transaction that changes the item.

pub(crate) mod aim;
mod entry;
mod found;
mod postgres;
mod sqlite;

use crate::StoreError;
pub use aim::{Aim, Standing, aims, articles};
use domain::PersonId;
pub(crate) use found::Found;
pub use found::tag;

use entry::Entry;
use sea_orm::{ConnectionTrait, DbBackend, DbErr, FromQueryResult, Statement, Value};

/// A word that must be found in an item: among its own, or as the name of whom it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The word.
    pub word: prose::search::Sought,
    /// People whose name it is found in.
    pub people: Vec<PersonId>,
}

/// The tables of the index.
pub(crate) fn tables(backend: DbBackend) -> impl Iterator<Item = &'static str> {
    let own: &[&str] = match backend {
        DbBackend::Sqlite => &sqlite::TABLES,
        _ => &postgres::TABLES,
    };
    own.iter().chain(&aim::TABLES).copied()
}

/// What finds words on PostgreSQL.
pub(crate) const FOUND_ON_POSTGRES: &str = postgres::FOUND;

/// The tables that items are looked for in, with `item` and `entry` among them.
pub(crate) const fn source(backend: DbBackend) -> &'static str {
    match backend {
        DbBackend::Sqlite => sqlite::SOURCE,
        _ => postgres::SOURCE,
    }
}

/// A condition on `item` that all words are found, for a parameter that [`asked`] fills.
pub(crate) fn condition(backend: DbBackend, parameter: usize) -> String {
    match backend {
        DbBackend::Sqlite => sqlite::condition(parameter),
        _ => postgres::condition(parameter),
    }
}

/// The words in the database's own writing. They hold letters and digits only, so nothing in them can be
/// taken for anything else.
pub(crate) fn asked(backend: DbBackend, words: &[Wanted]) -> String {
    let (and, or) = match backend {
        DbBackend::Sqlite => (" AND ", " OR "),
        _ => (" & ", " | "),
    };
    let term = |word: &str, opens: bool| match backend {
        DbBackend::Sqlite => sqlite::term(word, opens),
        _ => postgres::term(word, opens),
    };
    let all = words.iter().map(|it| {
        let own = std::iter::once(term(&it.word.key, false));
        let longer = it.word.beginning.iter().map(|it| term(it, true));
        let people = it.people.iter().map(|it| term(&entry::person(*it), false));
        format!("({})", own.chain(longer).chain(people).collect::<Vec<_>>().join(or))
    });
    all.collect::<Vec<_>>().join(and)
}

/// How well an item fits, as a sum over `entry`: a word in the title counts more than one among the
/// keyphrases and tags. `words` are bound from `parameter` on, as [`likenesses`] gives them.
pub(crate) fn rank(words: &[Wanted], parameter: usize) -> String {
    let terms = (0..words.len()).map(|place| {
        let at = parameter + place;
        format!(
            "(CASE WHEN entry.title LIKE ${at} THEN 4 ELSE 0 END) \
             + (CASE WHEN entry.phrases LIKE ${at} THEN 2 ELSE 0 END)"
        )
    });
    terms.collect::<Vec<_>>().join(" + ")
}

/// What [`rank`] compares with.
pub(crate) fn likenesses(words: &[Wanted]) -> impl Iterator<Item = Value> {
    words.iter().map(|it| match &it.word.beginning {
        Some(beginning) if it.word.key.starts_with(beginning.as_str()) => {
            format!("% {beginning}%").into()
        }
        _ => format!("% {} %", it.word.key).into(),
    })
}

#[derive(FromQueryResult)]
struct Id {
    id: String,
}

#[derive(FromQueryResult)]
pub(super) struct Number {
    pub id: i64,
}

/// Brings what one item is found by up to date.
pub(crate) async fn index(db: &impl ConnectionTrait, item: &str) -> Result<(), DbErr> {
    match Entry::of(db, item).await? {
        Some(entry) => put(db, &entry).await,
        None => Ok(()),
    }
}

/// The same of the item of a part, of which `found` may be known; whether there is one.
pub(crate) async fn index_of(
    db: &impl ConnectionTrait,
    part: &str,
    found: Option<&Found>,
) -> Result<bool, DbErr> {
    match Entry::of_part(db, part, found).await? {
        Some(entry) => put(db, &entry).await.map(|()| true),
        None => Ok(false),
    }
}

async fn put(db: &impl ConnectionTrait, entry: &Entry) -> Result<(), DbErr> {
    match db.get_database_backend() {
        DbBackend::Sqlite => sqlite::put(db, entry).await?,
        _ => postgres::put(db, entry).await?,
    }
    aim::put(db, entry).await?;
    entry.put_tags(db).await
}

/// Forgets what an item is found by.
pub(crate) async fn forget(db: &impl ConnectionTrait, item: &str) -> Result<(), DbErr> {
    if db.get_database_backend() == DbBackend::Sqlite {
        sqlite::forget(db, item).await?;
    }
    aim::forget(db, item).await?;
    db.execute_raw(ask(db, "DELETE FROM search_entry WHERE item_id = $1", [item.into()])).await?;
    Ok(())
}

/// [`index`] for every item, a few hundred at a time.
pub(crate) async fn index_all(db: &impl ConnectionTrait) -> Result<(), DbErr> {
    let mut after = String::new();
    loop {
        let sql = "SELECT id FROM item WHERE id > $1 ORDER BY id LIMIT 200";
        let page = ask(db, sql, [after.clone().into()]);
        let page = Id::find_by_statement(page).all(db).await?;
        for Id { id } in &page {
            index(db, id).await?;
        }
        match page.into_iter().next_back() {
            Some(last) => after = last.id,
            None => return Ok(()),
        }
    }
}

/// Titles and keyphrases of a brand's latest items, as the index keeps them: what is nearest to a query
/// that found nothing is looked for among them.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn titles(
    db: &impl crate::Reads,
    brand: domain::BrandId,
    limit: u32,
) -> Result<Vec<(domain::ItemId, String)>, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        item_id: String,
        title: String,
        phrases: String,
    }
    let db = db.connection();
    let sql = "SELECT entry.item_id, entry.title, entry.phrases FROM item
               JOIN search_entry AS entry ON entry.item_id = item.id
               WHERE item.brand_id = $1 AND item.trashed_at IS NULL
               ORDER BY item.updated_at DESC, item.id DESC LIMIT $2";
    let values: [Value; 2] = [brand.to_string().into(), i64::from(limit).into()];
    let rows = Row::find_by_statement(ask(db, sql, values)).all(db).await?;
    let read = |it: Row| {
        Ok((crate::stored::parsed(&it.item_id, "item.id")?, format!("{}{}", it.title, it.phrases)))
    };
    rows.into_iter().map(read).collect()
}

fn ask(db: &impl ConnectionTrait, sql: &str, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(db.get_database_backend(), sql, values)
}
