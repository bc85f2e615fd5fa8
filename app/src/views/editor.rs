//! The article editor.

use super::comments::Talk;
use super::item::ItemHead;
use super::references::{Neighbours, References};
use crate::page::Frame;
use domain::Ignored;
use domain::brand::{Thresholds, Typography};
use engine::around::{Linkable, Picture};
use engine::fields::ArticleFields;
use engine::read::Context;
use engine::reading::Reading;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The article editor.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Editor {
    /// The item.
    pub item: ItemHead,
    /// Id of the article's part.
    pub part: String,
    /// Number of the save shown: the next one names it.
    pub save: i64,
    /// Number of its version.
    pub version: u32,
    /// What the save line says of it: when it was saved.
    pub saved: String,
    /// The article.
    pub fields: ArticleFields,
    /// Zone of the planned date, an IANA name.
    pub zone: String,
    /// Why nothing can be written now.
    pub locked: Option<Lock>,
    /// The version whose approval writing would end.
    pub approved: Option<u32>,
    /// The item's visuals, in order.
    pub pictures: Vec<Picture>,
    /// Limits the brand decided for its articles, by language.
    pub thresholds: BTreeMap<String, Thresholds>,
    /// What the brand asks of its articles, as JSON.
    pub charter: String,
    /// Whose typography its French articles follow.
    pub typography: Typography,
    /// What its writers set aside of the analysis.
    pub ignored: Vec<Aside>,
    /// The texts it is compared with.
    pub references: References,
    /// What the brand has beside it: written by the server, and left as it stands.
    #[serde(skip)]
    pub neighbours: Neighbours,
    /// Articles of the brand that are worth a link.
    pub linkable: Vec<Linkable>,
    /// What people said about it: written by the server, and left as it stands.
    #[serde(skip)]
    pub talk: Talk,
    /// Whether the address asks for the preview.
    pub preview: bool,
    /// What the analysis of the article gave.
    pub reading: Reading,
}

impl Editor {
    /// What an analysis needs to know besides the article.
    #[must_use]
    pub fn context(&self, frame: &Frame) -> Context {
        let brand = frame.brand.clone().unwrap_or_default();
        Context {
            pictures_at: format!("/b/{}/items/{}/pictures/", brand.slug, self.item.code),
            host: brand.host,
            lang: frame.lang(),
            pictures: self.pictures.clone(),
            thresholds: self.thresholds.clone(),
            charter: self.charter.clone(),
            typography: self.typography,
            ignored: self.ignored.iter().map(|it| it.what.clone()).collect(),
            wanted: self.references.wanted.clone(),
            linkable: self.linkable.clone(),
        }
    }
}

/// Something set aside of what the analysis says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aside {
    /// What.
    pub what: Ignored,
    /// Name of whoever did.
    pub by: String,
}

/// Why nothing can be written now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lock {
    /// The article is under review.
    Review,
    /// The person may not write here.
    Reader,
}

/// Two texts of one part, after a save that came too late.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Conflict {
    /// The item.
    pub item: ItemHead,
    /// Id of the article's part.
    pub part: String,
    /// What the person wrote.
    pub mine: ArticleFields,
    /// What is stored.
    pub theirs: ArticleFields,
    /// Number of the save that is stored.
    pub save: i64,
    /// Who saved it.
    pub by: String,
    /// When, ready to show.
    pub at: String,
    /// Choices made before, by name, when some were missing.
    pub chosen: Vec<(String, String)>,
}
