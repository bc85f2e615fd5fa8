//! What one part is found by.

use super::aim::Aim;
use domain::{Article, Content, Post, Visual};
use std::collections::{BTreeMap, HashSet};

/// What one part is found by. It follows from the content alone, so it is worked out before anybody waits
/// for the transaction that writes it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Found {
    /// Words of its keyphrases and tags, each with a space behind it.
    pub(super) phrases: String,
    /// Every different word.
    pub(super) words: HashSet<String>,
    /// What it aims at, when it is an article.
    pub(super) aim: Option<Aim>,
    /// Tags: what they are compared by, and as they were written.
    pub(super) tags: BTreeMap<String, String>,
}

impl Found {
    pub(crate) fn of(content: &Content) -> Found {
        let mut found = Found::default();
        match content {
            Content::Article(it) => found.article(it),
            Content::Post(it) => found.post(it),
            Content::Visual(it) => found.visual(it),
        }
        found
    }

    fn article(&mut self, it: &Article) {
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
                self.tags.entry(tag).or_insert_with(|| label.trim().to_owned());
            }
        }
        let short =
            [&it.title, &it.title_tag, &it.standfirst, &it.description, &it.byline, &it.slug];
        short.into_iter().for_each(|it| self.text(it));
        let body: Vec<String> = prose::search::keys(&it.body).map(|it| it.key).collect();
        self.aim = Some(Aim::of(it, &body));
        self.words.extend(body);
        for source in &it.sources {
            self.text(&source.url);
            self.text(&source.passage);
        }
    }

    fn post(&mut self, it: &Post) {
        self.phrase(&it.network);
        let texts = [&it.text, &it.first_comment, &it.warning];
        texts.into_iter().chain(it.beside.values()).for_each(|it| self.text(it));
    }

    fn visual(&mut self, it: &Visual) {
        [&it.name, &it.alt, &it.caption, &it.credit].into_iter().for_each(|it| self.text(it));
    }

    fn text(&mut self, text: &str) {
        self.words.extend(prose::search::keys(text).map(|it| it.key));
    }

    fn phrase(&mut self, text: &str) {
        for it in prose::search::keys(text) {
            self.phrases.push_str(&it.key);
            self.phrases.push(' ');
            self.words.insert(it.key);
        }
    }
}

/// What a tag is compared by: its words; nothing when it has none.
#[must_use]
pub fn tag(label: &str) -> String {
    prose::search::keys(label).map(|it| it.key).collect::<Vec<_>>().join(" ")
}
