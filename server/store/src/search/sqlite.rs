//! The index on SQLite: FTS5, which keeps words and not the texts.

use super::entry::Entry;
use super::{Number, ask};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};

/// Its tables. Words come folded: its own tokenizer only cuts at spaces. Beginnings of two to four letters,
/// which many words share, have indexes of their own: they are asked for while somebody types.
pub(super) const TABLES: [&str; 2] = [
    "CREATE TABLE search_entry (
        id      integer PRIMARY KEY AUTOINCREMENT,
        item_id text NOT NULL UNIQUE REFERENCES item (id),
        title   text NOT NULL,
        phrases text NOT NULL
    )",
    "CREATE VIRTUAL TABLE search_words USING fts5(
        words, content = '', contentless_delete = 1, detail = none, prefix = '2 3 4', tokenize = 'ascii'
    )",
];

/// A cross join keeps this order: the words first. Left alone, SQLite goes through the items of the brand
/// and asks the index about each of them.
pub(super) const SOURCE: &str = "search_words
CROSS JOIN search_entry AS entry ON entry.id = search_words.rowid
CROSS JOIN item ON item.id = entry.item_id";

pub(super) fn condition(parameter: usize) -> String {
    format!("search_words MATCH ${parameter}")
}

/// A word, or the beginning of one.
pub(super) fn term(word: &str, opens: bool) -> String {
    if opens { format!("\"{word}\" *") } else { format!("\"{word}\"") }
}

pub(super) async fn put(db: &impl ConnectionTrait, entry: &Entry) -> Result<(), DbErr> {
    let sql = "INSERT INTO search_entry (item_id, title, phrases) VALUES ($1, $2, $3)
               ON CONFLICT (item_id) DO UPDATE SET title = excluded.title, phrases = excluded.phrases
               RETURNING id";
    let values =
        [entry.item.as_str().into(), entry.title.clone().into(), entry.phrases.clone().into()];
    let row = Number::find_by_statement(ask(db, sql, values)).one(db).await?;
    let id = row.ok_or(DbErr::RecordNotInserted)?.id;
    let words = entry.words().collect::<Vec<_>>().join(" ");
    let sql = "INSERT OR REPLACE INTO search_words (rowid, words) VALUES ($1, $2)";
    db.execute_raw(ask(db, sql, [id.into(), words.into()])).await?;
    Ok(())
}

pub(super) async fn forget(db: &impl ConnectionTrait, item: &str) -> Result<(), DbErr> {
    let sql = "DELETE FROM search_words
               WHERE rowid IN (SELECT id FROM search_entry WHERE item_id = $1)";
    db.execute_raw(ask(db, sql, [item.into()])).await.map(drop)
}
