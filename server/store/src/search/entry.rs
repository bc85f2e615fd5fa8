//! What one item is found by.

use super::aim::Aim;
use super::ask;
use domain::{Article, Content, PersonId};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};
use std::collections::{BTreeMap, HashSet};

/// Most bytes of different words that are kept of one item: PostgreSQL takes 1 MiB of them in all.
const ROOM: usize = 300_000;

/// What one item is found by.
pub(super) struct Entry {
    /// Which.
    pub item: String,
    /// Words of its title, each between spaces.
    pub title: String,
    /// Words of its keyphrases and tags, each between spaces.
    pub phrases: String,
    /// Every different word of its parts, and whom it belongs to.
    pub words: Vec<String>,
    /// What its article aims at, and the hash of the article.
    pub aim: Option<(String, Aim)>,
    /// Tags: what they are compared by, and as they were written.
    tags: BTreeMap<String, String>,
}

/// The item, once for each of its parts; columns are named, for this also runs while an older database is
/// upgraded.
const ROWS: &str = "SELECT item.id, item.title, item.author_id, part.content, part.hash
FROM item LEFT JOIN part ON part.item_id = item.id AND part.removed_at IS NULL";

#[derive(FromQueryResult)]
struct Row {
    id: String,
    title: String,
    author_id: String,
    content: Option<String>,
    hash: Option<String>,
}

impl Entry {
    /// Reads an item with its parts; none when there is no such item.
    pub(super) async fn of(db: &impl ConnectionTrait, item: &str) -> Result<Option<Entry>, DbErr> {
        Entry::read(db, "$1", item).await
    }

    /// The same of the item of a part.
    pub(super) async fn of_part(
        db: &impl ConnectionTrait,
        part: &str,
    ) -> Result<Option<Entry>, DbErr> {
        Entry::read(db, "(SELECT item_id FROM part WHERE id = $1)", part).await
    }

    async fn read(db: &impl ConnectionTrait, item: &str, id: &str) -> Result<Option<Entry>, DbErr> {
        let sql = format!("{ROWS} WHERE item.id = {item} ORDER BY part.position, part.id");
        let rows = Row::find_by_statement(ask(db, &sql, [id.into()])).all(db).await?;
        let Some(found) = rows.first() else { return Ok(None) };
        let mut entry = Reading::default();
        entry.0.item.clone_from(&found.id);
        entry.0.title = spaced(&found.title);
        if let Ok(author) = found.author_id.parse() {
            entry.word(person(author));
        }
        for (content, hash) in
            rows.iter().filter_map(|it| Some((it.content.as_deref()?, it.hash.as_deref()?)))
        {
            let content = serde_json::from_str(content);
            let content = content.map_err(|it| DbErr::Custom(format!("part.content: {it}")))?;
            entry.part(&content, hash);
        }
        Ok(Some(entry.0))
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

/// The word that stands for a person: names change, and are looked up when they are asked for.
pub(super) fn person(id: PersonId) -> String {
    format!("p{}", id.0.simple())
}

/// The words of a title, each between spaces.
pub(super) fn spaced(text: &str) -> String {
    let words = prose::search::keys(text).map(|it| it.key + " ");
    std::iter::once(" ".to_owned()).chain(words).collect()
}

/// What a tag is compared by: its words; nothing when it has none.
#[must_use]
pub fn tag(label: &str) -> String {
    prose::search::keys(label).map(|it| it.key).collect::<Vec<_>>().join(" ")
}

struct Reading(Entry, HashSet<String>, usize);

impl Default for Reading {
    fn default() -> Self {
        let spaced = || " ".to_owned();
        let words = Vec::new();
        let entry = Entry {
            item: String::new(),
            title: spaced(),
            phrases: spaced(),
            words,
            aim: None,
            tags: BTreeMap::new(),
        };
        Reading(entry, HashSet::new(), 0)
    }
}

impl Reading {
    fn word(&mut self, word: String) {
        if self.2 + word.len() > ROOM || self.1.contains(&word) {
            return;
        }
        self.2 += word.len();
        self.1.insert(word.clone());
        self.0.words.push(word);
    }

    fn text(&mut self, text: &str) {
        prose::search::keys(text).for_each(|it| self.word(it.key));
    }

    fn phrase(&mut self, text: &str) {
        for it in prose::search::keys(text) {
            self.0.phrases.push_str(&it.key);
            self.0.phrases.push(' ');
            self.word(it.key);
        }
    }

    fn part(&mut self, content: &Content, hash: &str) {
        match content {
            Content::Article(it) => self.article(it, hash),
            Content::Post(it) => {
                self.phrase(&it.network);
                self.text(&it.text);
                self.text(&it.first_comment);
                self.text(&it.warning);
                it.beside.values().for_each(|it| self.text(it));
            }
            Content::Visual(it) => {
                [&it.name, &it.alt, &it.caption, &it.credit]
                    .into_iter()
                    .for_each(|it| self.text(it));
            }
        }
    }

    fn article(&mut self, it: &Article, hash: &str) {
        self.phrase(&it.keyphrase);
        it.secondary
            .iter()
            .chain(&it.synonyms)
            .chain(&it.categories)
            .for_each(|it| self.phrase(it));
        for label in &it.tags {
            self.phrase(label);
            let tag = tag(label);
            if !tag.is_empty() {
                self.0.tags.entry(tag).or_insert_with(|| label.trim().to_owned());
            }
        }
        let short =
            [&it.title, &it.title_tag, &it.standfirst, &it.description, &it.byline, &it.slug];
        short.into_iter().for_each(|it| self.text(it));
        let body: Vec<String> = prose::search::keys(&it.body).map(|it| it.key).collect();
        self.0.aim = Some((hash.to_owned(), Aim::of(it, &body)));
        body.into_iter().for_each(|key| self.word(key));
        for source in &it.sources {
            self.text(&source.url);
            self.text(&source.passage);
        }
    }
}
