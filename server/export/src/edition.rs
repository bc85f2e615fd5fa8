use domain::content::{Article, Content, Post, Visual};
use std::collections::BTreeMap;

use domain::workflow::Approval;
use domain::{At, ItemCode};

/// What goes out together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Where it is to appear.
    pub site: Site,
    /// The items, in any order: files list them by date and code.
    pub items: Vec<Item>,
}

/// What is known about the place of publication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Name of the brand.
    pub name: String,
    /// Address of its site, without a closing slash; may be empty.
    pub home: String,
    /// ISO 639-1 code of its main language; may be empty.
    pub language: String,
    /// IANA name of its time zone (`Europe/Paris`); UTC when empty or unknown.
    pub time_zone: String,
    /// The same of its accounts that are in another one, by id of network.
    pub zones: BTreeMap<String, String>,
    /// Where importers fetch originals: a picture's address is this, a slash, its hash, a slash, its name.
    /// The hash keeps it from being guessed.
    pub pictures: String,
}

/// One item with its approved parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its public code.
    pub code: ItemCode,
    /// Its approved parts, in the item's order.
    pub parts: Vec<Part>,
}

/// A part and the approval that lets it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Number of the approved version.
    pub version: u32,
    /// What was approved.
    pub content: Content,
    /// The certificate and the hash it names.
    pub approval: Approval,
    /// When the certificate was completed.
    pub approved_at: At,
}

impl Site {
    /// The zone in which posts of a network are planned.
    pub(crate) fn zone_at(&self, network: &str) -> &str {
        self.zones.get(network).unwrap_or(&self.time_zone)
    }

    /// Where an importer finds a picture's original.
    pub(crate) fn picture_address(&self, visual: &Visual) -> String {
        let base = self.pictures.trim_end_matches('/');
        format!("{base}/{}/{}", visual.original, visual.name)
    }
}

impl Edition {
    /// Items by date, then by code: the order of every file.
    pub(crate) fn in_order(&self) -> Vec<&Item> {
        let mut items: Vec<&Item> = self.items.iter().collect();
        items.sort_by(|a, b| (a.date(), &a.code).cmp(&(b.date(), &b.code)));
        items
    }
}

impl Item {
    /// The article, unless the item is a post that stands on its own.
    pub(crate) fn article(&self) -> Option<&Article> {
        self.parts.iter().find_map(|part| match &part.content {
            Content::Article(article) => Some(article.as_ref()),
            _ => None,
        })
    }

    pub(crate) fn posts(&self) -> impl Iterator<Item = &Post> {
        self.parts.iter().filter_map(|part| match &part.content {
            Content::Post(post) => Some(post),
            _ => None,
        })
    }

    pub(crate) fn visuals(&self) -> impl Iterator<Item = &Visual> {
        self.parts.iter().filter_map(|part| match &part.content {
            Content::Visual(visual) => Some(visual),
            _ => None,
        })
    }

    /// When the last of the parts was approved.
    pub(crate) fn approved_at(&self) -> At {
        self.parts.iter().map(|part| part.approved_at).max().unwrap_or_default()
    }

    /// When the item appears: as planned, else when it was approved. Importers know a text again by
    /// its title and this date, so it must not depend on the day of the export.
    pub(crate) fn date(&self) -> At {
        let planned = match self.article() {
            Some(article) => article.planned_at,
            None => self.posts().find_map(|post| post.planned_at),
        };
        planned.unwrap_or_else(|| self.approved_at())
    }
}
