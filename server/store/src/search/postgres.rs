//! The index on PostgreSQL: a `tsvector` without positions, written word by word and never parsed.

use super::ask;
use super::entry::Entry;
use sea_orm::{ConnectionTrait, DbErr};

/// Its table.
pub(super) const TABLES: [&str; 2] = [
    "CREATE TABLE search_entry (
        item_id text PRIMARY KEY REFERENCES item (id),
        title   text NOT NULL,
        phrases text NOT NULL,
        words   tsvector NOT NULL
    )",
    "CREATE INDEX search_words ON search_entry USING gin (words)",
];

/// The database itself finds the best order.
pub(super) const SOURCE: &str = "item JOIN search_entry AS entry ON entry.item_id = item.id";

/// Items that words are found in, by the index and nothing else: the planner takes reading every row for as
/// cheap, for it does not count what unpacking their words costs.
pub(super) const FOUND: &str = "
CREATE OR REPLACE FUNCTION items_with(wanted tsquery) RETURNS SETOF text LANGUAGE sql STABLE
SET enable_seqscan = off
AS $$ SELECT item_id FROM search_entry WHERE words @@ wanted $$";

pub(super) fn condition(parameter: usize) -> String {
    format!("entry.item_id IN (SELECT items_with((${parameter}::text)::tsquery))")
}

/// A word, or the beginning of one.
pub(super) fn term(word: &str, opens: bool) -> String {
    if opens { format!("'{word}':*") } else { format!("'{word}'") }
}

pub(super) async fn put(db: &impl ConnectionTrait, entry: &Entry) -> Result<(), DbErr> {
    // Words hold letters and digits only: see `prose::search`.
    let words = format!("'{}'", entry.words("' '"));
    let sql = "INSERT INTO search_entry (item_id, title, phrases, words)
               VALUES ($1, $2, $3, ($4::text)::tsvector)
               ON CONFLICT (item_id) DO UPDATE
               SET title = excluded.title, phrases = excluded.phrases, words = excluded.words";
    let values = [
        entry.item.as_str().into(),
        entry.title.clone().into(),
        entry.phrases.clone().into(),
        words.into(),
    ];
    db.execute_raw(ask(db, sql, values)).await?;
    Ok(())
}
