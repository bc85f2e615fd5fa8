//! An article as its form holds it: every field a text. The same structure is filled by a posted form,
//! by the browser's form data, by the stored article, and travels with each save.

use domain::content::{Objective, Source};
use domain::{Article, ArticleKind, At};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Longest article that is accepted, in bytes of its text: 1 MiB.
pub const LONGEST: usize = 1 << 20;

/// An article as its form holds it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ArticleFields {
    /// The title readers see.
    pub title: String,
    /// The paragraph between title and text.
    pub standfirst: String,
    /// The text, in Markdown, lines ended by a line feed.
    pub body: String,
    /// The title search engines show.
    pub title_tag: String,
    /// The meta description.
    pub description: String,
    /// The last piece of the address.
    pub slug: String,
    /// The main keyphrase.
    pub keyphrase: String,
    /// Further keyphrases, between commas.
    pub secondary: String,
    /// Synonyms, between commas.
    pub synonyms: String,
    /// ISO 639-1 code; empty means detected.
    pub language: String,
    /// Categories, between commas.
    pub categories: String,
    /// Labels, between commas.
    pub tags: String,
    /// Who signs.
    pub byline: String,
    /// Name of the visual that leads; may be empty.
    pub featured: String,
    /// `2026-11-28T18:00` in the brand's zone; may be empty.
    pub planned: String,
    /// Address of the original; may be empty.
    pub canonical: String,
    /// Whether search engines are asked to leave it out.
    pub noindex: bool,
    /// Where facts come from.
    pub sources: Vec<Source>,
    /// What is measured.
    pub measure: String,
    /// The value to reach.
    pub target: String,
    /// By when, `YYYY-MM-DD`.
    pub due_on: String,
    /// What the article is for; empty when it is one like any other.
    pub kind: String,
}

impl ArticleFields {
    /// The fields of a stored article. `planned` is its date as a date and time field shows it.
    #[must_use]
    pub fn of_article(it: &Article, planned: String) -> ArticleFields {
        let objective = it.objective.clone().unwrap_or_default();
        ArticleFields {
            title: it.title.clone(),
            standfirst: it.standfirst.clone(),
            body: it.body.clone(),
            title_tag: it.title_tag.clone(),
            description: it.description.clone(),
            slug: it.slug.clone(),
            keyphrase: it.keyphrase.clone(),
            secondary: it.secondary.join(", "),
            synonyms: it.synonyms.join(", "),
            language: it.language.clone(),
            categories: it.categories.join(", "),
            tags: it.tags.join(", "),
            byline: it.byline.clone(),
            featured: it.featured.clone().unwrap_or_default(),
            planned,
            canonical: it.canonical.clone().unwrap_or_default(),
            noindex: it.noindex,
            sources: it.sources.clone(),
            measure: objective.measure,
            target: objective.target,
            due_on: objective.due_on,
            kind: it.kind.as_said().to_owned(),
        }
    }

    /// The fields of a form, by name.
    #[must_use]
    pub fn of_form(typed: &BTreeMap<String, String>) -> ArticleFields {
        let get = |name: &str| typed.get(name).map(|it| unix(it)).unwrap_or_default();
        ArticleFields {
            title: get("title"),
            standfirst: get("standfirst"),
            body: get("body"),
            title_tag: get("title_tag"),
            description: get("description"),
            slug: get("slug"),
            keyphrase: get("keyphrase"),
            secondary: get("secondary"),
            synonyms: get("synonyms"),
            language: get("language"),
            categories: get("categories"),
            tags: get("tags"),
            byline: get("byline"),
            featured: get("featured"),
            planned: get("planned"),
            canonical: get("canonical"),
            noindex: typed.contains_key("noindex"),
            sources: sources(typed),
            measure: get("measure"),
            target: get("target"),
            due_on: get("due_on"),
            kind: get("kind"),
        }
    }

    /// What a form would hold, by name: the way back of [`ArticleFields::of_form`]. Sources and the
    /// check box are left to whoever builds the form.
    #[must_use]
    pub fn texts(&self) -> [(&'static str, &str); 20] {
        [
            ("title", &self.title),
            ("standfirst", &self.standfirst),
            ("body", &self.body),
            ("title_tag", &self.title_tag),
            ("description", &self.description),
            ("slug", &self.slug),
            ("keyphrase", &self.keyphrase),
            ("secondary", &self.secondary),
            ("synonyms", &self.synonyms),
            ("language", &self.language),
            ("categories", &self.categories),
            ("tags", &self.tags),
            ("byline", &self.byline),
            ("featured", &self.featured),
            ("planned", &self.planned),
            ("canonical", &self.canonical),
            ("measure", &self.measure),
            ("target", &self.target),
            ("due_on", &self.due_on),
            ("kind", &self.kind),
        ]
    }

    /// The article to store. `planned_at` is the instant of the planned date.
    #[must_use]
    pub fn article(&self, planned_at: Option<At>) -> Article {
        let objective = Objective {
            measure: line(&self.measure),
            target: line(&self.target),
            due_on: line(&self.due_on),
        };
        Article {
            title: line(&self.title),
            standfirst: self.standfirst.trim().to_owned(),
            body: unix(&self.body),
            title_tag: line(&self.title_tag),
            description: line(&self.description),
            slug: slug(&self.slug),
            keyphrase: line(&self.keyphrase),
            secondary: words(&self.secondary),
            synonyms: words(&self.synonyms),
            language: line(&self.language),
            categories: words(&self.categories),
            tags: words(&self.tags),
            byline: line(&self.byline),
            featured: some(&self.featured),
            planned_at,
            canonical: some(&self.canonical),
            noindex: self.noindex,
            sources: self.sources.iter().filter(|it| **it != Source::default()).cloned().collect(),
            objective: Some(objective).filter(|it| *it != Objective::default()),
            kind: ArticleKind::of_str(self.kind.trim()).unwrap_or_default(),
        }
    }

    /// The article these fields become, seen as fields again: what differs only in spaces or empty
    /// rows is the same text.
    #[must_use]
    pub fn settled(&self) -> ArticleFields {
        ArticleFields::of_article(&self.article(None), line(&self.planned))
    }
}

/// A slug as it may stand in an address: what was typed when it is one, else what can be made of it.
#[must_use]
pub fn slug(typed: &str) -> String {
    let typed = typed.trim();
    if typed.is_empty() || domain::slug::is_slug(typed) {
        typed.to_owned()
    } else {
        domain::slug::of(typed)
    }
}

/// The pieces of a text between commas, each once, none empty.
#[must_use]
pub fn words(typed: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for word in typed.split([',', '\n']).map(line).filter(|it| !it.is_empty()) {
        if !out.contains(&word) {
            out.push(word);
        }
    }
    out
}

/// One line, inner white space as typed, ends trimmed.
fn line(typed: &str) -> String {
    typed.trim().replace(['\r', '\n'], " ")
}

fn some(typed: &str) -> Option<String> {
    Some(line(typed)).filter(|it| !it.is_empty())
}

/// Forms end lines with CR LF; texts here with LF.
fn unix(text: &str) -> String {
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text.to_owned()
    }
}

/// Sources come as `source-3-url`, `source-3-seen`, `source-3-passage`; numbers may have gaps.
fn sources(typed: &BTreeMap<String, String>) -> Vec<Source> {
    let mut rows: BTreeMap<u32, Source> = BTreeMap::new();
    for (name, value) in typed {
        let mut pieces = name.split('-');
        let (Some("source"), Some(number), Some(field), None) =
            (pieces.next(), pieces.next(), pieces.next(), pieces.next())
        else {
            continue;
        };
        let Ok(number) = number.parse() else { continue };
        let row = rows.entry(number).or_default();
        match field {
            "url" => row.url = line(value),
            "seen" => row.seen_on = line(value),
            "passage" => row.passage = unix(value).trim().to_owned(),
            _ => {}
        }
    }
    rows.into_values().filter(|it| *it != Source::default()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> ArticleFields {
        ArticleFields::of_form(
            &pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        )
    }

    #[test]
    fn a_posted_form_keeps_its_text_and_its_lines() {
        let it =
            form(&[("title", "Le  marbre"), ("body", "Un\r\n\r\n  deux\r\n"), ("noindex", "on")]);
        assert_eq!(it.article(None).body, "Un\n\n  deux\n");
        assert_eq!(it.article(None).title, "Le  marbre");
        assert!(it.noindex);
    }

    #[test]
    fn sources_come_back_in_order_without_the_empty_row() {
        let it = form(&[
            ("source-10-url", "https://b.fr"),
            ("source-2-url", "https://a.fr"),
            ("source-2-passage", "x"),
            ("source-11-url", " "),
        ]);
        let urls: Vec<&str> = it.sources.iter().map(|it| it.url.as_str()).collect();
        assert_eq!(urls, ["https://a.fr", "https://b.fr"]);
    }

    #[test]
    fn an_article_survives_the_trip_through_its_form() {
        let typed = form(&[
            ("title", "T"),
            ("tags", "a, b,, a"),
            ("slug", "Déjà vu"),
            ("measure", "lectures"),
            ("featured", "stone.jpg"),
            ("kind", "product"),
        ]);
        let article = typed.article(Some(At(5)));
        assert_eq!(article.tags, ["a", "b"]);
        assert_eq!(article.slug, "deja-vu");
        assert_eq!(article.kind, ArticleKind::Product);
        let again = ArticleFields::of_article(&article, String::new());
        assert_eq!(again.article(Some(At(5))), article);
        assert_eq!(again, typed.settled());
    }
}
