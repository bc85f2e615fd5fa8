//! What one item is found by.

use super::aim::Aim;
use super::ask;
use super::found::Found;
use domain::{Content, PersonId};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};
use std::collections::{BTreeMap, HashSet};

/// Most bytes of different words that are kept of one item, and of their beginnings: PostgreSQL takes 1 MiB
/// in all.
pub(super) const ROOM: usize = 300_000;

/// The sign that words of people begin with. Both databases take it for a letter.
pub(super) const PERSON: char = '§';

/// What one item is found by.
pub(super) struct Entry {
    /// Which.
    pub item: String,
    /// Words of its title, each between spaces.
    pub title: String,
    /// Words of its keyphrases and tags, each between spaces.
    pub phrases: String,
    /// Every different word of its parts, and whom it belongs to.
    words: HashSet<String>,
    /// Bytes of them.
    taken: usize,
    /// What its article aims at, and the hash of the article.
    pub aim: Option<(String, Aim)>,
    /// Tags: what they are compared by, and as they were written.
    tags: BTreeMap<String, String>,
}

/// The item, once for each of its parts; columns are named, for this also runs while an older database is
/// upgraded. A part whose content is at hand is not read.
const ROWS: &str = "SELECT item.id, item.title, item.author_id, part.id AS part, part.hash,
CASE WHEN part.id <> $2 THEN part.content END AS content
FROM item LEFT JOIN part ON part.item_id = item.id AND part.removed_at IS NULL";

#[derive(FromQueryResult)]
struct Row {
    id: String,
    title: String,
    author_id: String,
    part: Option<String>,
    hash: Option<String>,
    content: Option<String>,
}

impl Entry {
    /// Reads an item with its parts; none when there is no such item.
    pub(super) async fn of(db: &impl ConnectionTrait, item: &str) -> Result<Option<Entry>, DbErr> {
        Entry::read(db, "$1", item, None).await
    }

    /// The same of the item of a part, of which `found` is known.
    pub(super) async fn of_part(
        db: &impl ConnectionTrait,
        part: &str,
        found: Option<&Found>,
    ) -> Result<Option<Entry>, DbErr> {
        Entry::read(db, "(SELECT item_id FROM part WHERE id = $1)", part, found).await
    }

    async fn read(
        db: &impl ConnectionTrait,
        item: &str,
        id: &str,
        known: Option<&Found>,
    ) -> Result<Option<Entry>, DbErr> {
        let sql = format!("{ROWS} WHERE item.id = {item} ORDER BY part.position, part.id");
        let at_hand = if known.is_some() { id } else { "" };
        let rows = ask(db, &sql, [id.into(), at_hand.into()]);
        let rows = Row::find_by_statement(rows).all(db).await?;
        let Some(first) = rows.first() else { return Ok(None) };
        let mut entry = Entry::titled(&first.id, &first.title);
        if let Ok(author) = first.author_id.parse() {
            entry.word(person(author));
        }
        for row in &rows {
            let Some(hash) = &row.hash else { continue };
            match (known, &row.content) {
                (Some(found), _) if row.part.as_deref() == Some(id) => entry.add(found, hash),
                (_, Some(content)) => entry.add(&read(content)?, hash),
                _ => {}
            }
        }
        Ok(Some(entry))
    }

    fn titled(item: &str, title: &str) -> Entry {
        Entry {
            item: item.to_owned(),
            title: spaced(title),
            phrases: " ".to_owned(),
            words: HashSet::new(),
            taken: 0,
            aim: None,
            tags: BTreeMap::new(),
        }
    }

    fn add(&mut self, found: &Found, hash: &str) {
        self.phrases.push_str(&found.phrases);
        found.words.iter().for_each(|it| self.word(it.clone()));
        if let Some(aim) = &found.aim {
            self.aim = Some((hash.to_owned(), aim.clone()));
        }
        for (tag, label) in &found.tags {
            self.tags.entry(tag.clone()).or_insert_with(|| label.clone());
        }
    }

    fn word(&mut self, word: String) {
        let long = word.len();
        if self.taken + long <= ROOM && self.words.insert(word) {
            self.taken += long;
        }
    }

    /// Its words, each once.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str)
    }

    /// Writes its tags.
    pub(super) async fn put_tags(&self, db: &impl ConnectionTrait) -> Result<(), DbErr> {
        let item = || Value::from(self.item.as_str());
        db.execute_raw(ask(db, "DELETE FROM item_tag WHERE item_id = $1", [item()])).await?;
        for (tag, label) in &self.tags {
            let sql = "INSERT INTO item_tag (item_id, tag, label) VALUES ($1, $2, $3)";
            let values = [item(), tag.clone().into(), label.clone().into()];
            db.execute_raw(ask(db, sql, values)).await?;
        }
        Ok(())
    }
}

/// The word that stands for a person: names change, and are looked up when they are asked for. Nobody types
/// the sign it begins with, for no word of a text holds one.
pub(super) fn person(id: PersonId) -> String {
    format!("{PERSON}{}", id.0.simple())
}

/// The words of a title, each between spaces.
pub(super) fn spaced(text: &str) -> String {
    let words = prose::search::keys(text).map(|it| it.key + " ");
    std::iter::once(" ".to_owned()).chain(words).collect()
}

fn read(content: &str) -> Result<Found, DbErr> {
    let content: Result<Content, _> = serde_json::from_str(content);
    content.map(|it| Found::of(&it)).map_err(|it| DbErr::Custom(format!("part.content: {it}")))
}
