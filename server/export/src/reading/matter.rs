//! What a file says about itself before its text, as static site generators and Marbre write it.

use super::Shown;
use domain::content::{Article, ArticleKind, Objective, Source};
use prose::front_matter_entries;

/// Why the front matter is not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MatterProblem {
    /// No line `---` ends it.
    #[error("its front matter is not ended by a line ---")]
    Open,
    /// Between `+++`.
    #[error("its front matter is TOML (+++): only YAML (---) is read")]
    Toml,
    /// A line that says nothing.
    #[error("line {0} of its front matter is not “key: value”")]
    Line(usize),
}

/// Keys with their values; a key within another one is `outer.inner`.
pub(super) struct Matter(Vec<(String, Vec<String>)>);

impl Matter {
    /// Splits a file; without front matter all of it is text.
    pub(super) fn of(text: &str) -> Result<(Matter, &str), MatterProblem> {
        if text.starts_with("+++\n") {
            return Err(MatterProblem::Toml);
        }
        let (entries, start) = front_matter_entries(text).map_err(|line| match line {
            0 => MatterProblem::Open,
            line => MatterProblem::Line(line),
        })?;
        Ok((Matter(entries), text[start..].trim_start_matches('\n')))
    }

    /// The first value of the first of these keys that has one.
    pub(super) fn first(&self, keys: &[&str]) -> Option<&str> {
        let values = keys.iter().flat_map(|key| self.0.iter().filter(move |it| it.0 == *key));
        values.flat_map(|it| it.1.iter()).map(String::as_str).find(|it| !it.is_empty())
    }

    /// Every value of a key.
    pub(super) fn all(&self, key: &str) -> Vec<String> {
        let named = self.0.iter().filter(|it| it.0 == key);
        named.flat_map(|it| it.1.iter()).filter(|it| !it.is_empty()).cloned().collect()
    }

    /// Values of a key, those between commas apart.
    fn list(&self, key: &str) -> Vec<String> {
        let split = |it: String| it.split(',').map(|it| it.trim().to_owned()).collect::<Vec<_>>();
        self.all(key).into_iter().flat_map(split).filter(|it| !it.is_empty()).collect()
    }

    pub(super) fn article(&self) -> Article {
        let one = |keys: &[&str]| self.first(keys).unwrap_or_default().trim().to_owned();
        let mut phrases = [self.all("keyphrase"), self.all("keyphrases")].concat().into_iter();
        Article {
            title: one(&["title"]),
            title_tag: one(&["title_tag", "seo_title"]),
            standfirst: one(&["summary", "excerpt", "standfirst"]),
            description: one(&["description"]),
            slug: one(&["slug"]),
            keyphrase: phrases.next().unwrap_or_default(),
            secondary: phrases.collect(),
            synonyms: self.list("synonyms"),
            language: language(&one(&["lang", "language"])),
            categories: [self.list("categories"), self.list("category")].concat(),
            tags: self.list("tags"),
            byline: one(&["author", "byline"]),
            featured: self.first(&["featured", "image", "cover", "cover.image"]).map(str::to_owned),
            canonical: self
                .first(&["canonical", "canonicalURL", "canonical_url"])
                .map(str::to_owned),
            noindex: self.first(&["noindex"]) == Some("true"),
            sources: self.sources(),
            objective: self.objective(),
            kind: ArticleKind::of_str(&one(&["content_kind"])).unwrap_or_default(),
            ..Article::default()
        }
    }

    fn sources(&self) -> Vec<Source> {
        let mut sources: Vec<Source> = Vec::new();
        for (key, values) in &self.0 {
            let value = values.first().cloned().unwrap_or_default();
            match (key.as_str(), sources.last_mut()) {
                ("sources.url", _) => sources.push(Source { url: value, ..Source::default() }),
                ("sources.seen", Some(last)) => last.seen_on = value,
                ("sources.passage", Some(last)) => last.passage = value,
                _ => {}
            }
        }
        sources
    }

    fn objective(&self) -> Option<Objective> {
        let one = |key: &str| self.first(&[key]).unwrap_or_default().to_owned();
        let aim = Objective {
            measure: one("objective.measure"),
            target: one("objective.target"),
            due_on: one("objective.due"),
        };
        (aim != Objective::default()).then_some(aim)
    }

    /// The words that go with pictures.
    pub(super) fn resources(&self) -> Vec<Shown> {
        let mut found: Vec<Shown> = Vec::new();
        for (key, values) in &self.0 {
            let value = values.first().cloned().unwrap_or_default();
            match (key.as_str(), found.last_mut()) {
                ("resources.src", _) => {
                    found.push(Shown { destination: value, ..Shown::default() });
                }
                ("resources.title", Some(last)) => last.caption = value,
                ("resources.alt", Some(last)) => last.alt = value,
                ("resources.credit", Some(last)) => last.credit = value,
                _ => {}
            }
        }
        // A pattern names many files, and none in particular.
        found.retain(|it| !it.destination.is_empty() && !it.destination.contains('*'));
        found
    }
}

/// The code of a language: `fr` of `fr-FR`.
fn language(told: &str) -> String {
    let code = told.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    prose::Language::of_code(&code).map(|it| it.code().to_owned()).unwrap_or_default()
}
