//! The index on PostgreSQL: a `tsvector` without positions, written word by word and never parsed.

use super::ask;
use super::entry::{Entry, PERSON, ROOM};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::HashSet;
use std::ops::RangeInclusive;

/// Letters of beginnings that are kept as words of their own, behind a `^`. They are asked for while somebody
/// types, and many words share them: looked for as beginnings, each of those words would be read.
const BEGINNINGS: RangeInclusive<usize> = 1..=4;

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
    match opens {
        false => format!("'{word}'"),
        true if BEGINNINGS.contains(&word.chars().count()) => format!("'^{word}'"),
        true => format!("'{word}':*"),
    }
}

/// All that is kept of an item. Words hold letters and digits only, so nothing in them has to be escaped.
fn vector(entry: &Entry) -> String {
    let mut vector = String::new();
    let mut beginnings = HashSet::new();
    let mut room = ROOM;
    for word in entry.words() {
        vector.extend(["'", word, "' "]);
        if word.starts_with(PERSON) {
            continue;
        }
        let ends = word.char_indices().map(|(at, letter)| at + letter.len_utf8());
        for end in ends.take(*BEGINNINGS.end()) {
            if end < room && beginnings.insert(&word[..end]) {
                room -= end + 1;
                vector.extend(["'^", &word[..end], "' "]);
            }
        }
    }
    vector
}

pub(super) async fn put(db: &impl ConnectionTrait, entry: &Entry) -> Result<(), DbErr> {
    let sql = "INSERT INTO search_entry (item_id, title, phrases, words)
               VALUES ($1, $2, $3, ($4::text)::tsvector)
               ON CONFLICT (item_id) DO UPDATE
               SET title = excluded.title, phrases = excluded.phrases, words = excluded.words";
    let values = [
        entry.item.as_str().into(),
        entry.title.clone().into(),
        entry.phrases.clone().into(),
        vector(entry).into(),
    ];
    db.execute_raw(ask(db, sql, values)).await?;
    Ok(())
}
