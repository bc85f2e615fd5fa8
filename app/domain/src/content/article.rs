//! An article, with everything search and publication need to know about it.

use super::canonical::Canonical;
use super::kind::ArticleKind;
use crate::At;
use serde::{Deserialize, Serialize};

/// An article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Article {
    /// The title readers see, on one line.
    pub title: String,
    /// The paragraph between title and text.
    pub standfirst: String,
    /// The text, in Markdown. Pictures are `![alternative text](name of a visual)`.
    pub body: String,
    /// The title search engines show; empty means the title.
    pub title_tag: String,
    /// The meta description.
    pub description: String,
    /// The last piece of the address.
    pub slug: String,
    /// The main keyphrase.
    pub keyphrase: String,
    /// Further keyphrases.
    pub secondary: Vec<String>,
    /// Synonyms of the main keyphrase.
    pub synonyms: Vec<String>,
    /// ISO 639-1 code of the text; empty means detected.
    pub language: String,
    /// Categories, as the site names them.
    pub categories: Vec<String>,
    /// Labels.
    pub tags: Vec<String>,
    /// Who signs.
    pub byline: String,
    /// Name of the visual that leads.
    pub featured: Option<String>,
    /// When it is to be published.
    pub planned_at: Option<At>,
    /// Address of the original, when this is a copy.
    pub canonical: Option<String>,
    /// Whether search engines are asked to leave it out.
    pub noindex: bool,
    /// Where facts come from.
    pub sources: Vec<Source>,
    /// What is to be reached with it.
    pub objective: Option<Objective>,
    /// What it is for.
    #[serde(rename = "content_kind")]
    pub kind: ArticleKind,
}

/// Where a fact comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Source {
    /// Address.
    pub url: String,
    /// The day it was seen, `YYYY-MM-DD`.
    pub seen_on: String,
    /// The passage that says it.
    pub passage: String,
}

/// One measurable objective.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Objective {
    /// What is measured.
    pub measure: String,
    /// The value to reach.
    pub target: String,
    /// By when, `YYYY-MM-DD`.
    pub due_on: String,
}

impl Article {
    /// What search engines show as the title: the title tag, or the title when there is none.
    #[must_use]
    pub fn shown_title(&self) -> &str {
        if self.title_tag.trim().is_empty() { &self.title } else { &self.title_tag }
    }

    pub(super) fn canonical(&self) -> Vec<u8> {
        let it = Canonical::new("article")
            .field("title", &self.title)
            .field("standfirst", &self.standfirst)
            .field("body", &self.body)
            .field("title-tag", &self.title_tag)
            .field("description", &self.description)
            .field("slug", &self.slug)
            .field("keyphrase", &self.keyphrase)
            .words("secondary", &self.secondary)
            .words("synonyms", &self.synonyms)
            .field("language", &self.language)
            .words("categories", &self.categories)
            .words("tags", &self.tags)
            .field("byline", &self.byline)
            .maybe("featured", self.featured.as_ref())
            .maybe("planned-at", self.planned_at.map(|at| at.0))
            .maybe("canonical", self.canonical.as_ref())
            .number("noindex", self.noindex)
            .list("sources", &self.sources, |it, source| {
                it.field("url", &source.url)
                    .field("seen-on", &source.seen_on)
                    .field("passage", &source.passage)
            });
        let it = self.canonical_objective(it);
        // Articles had no kind once; those that are like any other keep the hash that was approved.
        let it = if self.kind == ArticleKind::Article {
            it
        } else {
            it.field("kind", self.kind.as_str())
        };
        it.bytes()
    }

    fn canonical_objective(&self, it: Canonical) -> Canonical {
        match &self.objective {
            None => it.maybe("objective", None::<String>),
            Some(aim) => it
                .field("measure", &aim.measure)
                .field("target", &aim.target)
                .field("due-on", &aim.due_on),
        }
    }
}
