//! The texts an article is compared with, and what the brand has beside it.

use engine::around::Neighbour;
use serde::{Deserialize, Serialize};

/// The texts an article is compared with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct References {
    /// They, in the order they were added.
    pub texts: Vec<ReferenceText>,
    /// What they expect, as [`text`](engine::message::text): the page only hands it on, and
    /// need not know how to read it.
    pub wanted: String,
}

/// One of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferenceText {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// ISO 639-1 code; empty when it is too short to tell.
    pub language: String,
    /// Words in it.
    pub words: u64,
    /// Name of whoever added it.
    pub by: String,
    /// Whether it is an article of the brand.
    pub own: bool,
}

/// What somebody does to them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Adds a text; its name may be that of a file, or empty.
    Add {
        /// What it is called.
        name: String,
        /// The text, Markdown or HTML.
        text: String,
    },
    /// Takes the brand's own articles on a subject.
    Own {
        /// The subject.
        subject: String,
    },
    /// Takes a text away.
    Remove {
        /// Its id.
        id: String,
    },
}

/// What the brand has beside an article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Neighbours {
    /// Articles that aim at its keyphrase.
    pub rivals: Vec<Rival>,
    /// Articles that say nearly the same.
    pub alike: Vec<Alike>,
}

/// An article that aims at the same keyphrase, or a close one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rival {
    /// Which.
    pub it: Neighbour,
    /// Its keyphrase.
    pub keyphrase: String,
    /// Whether it is the same one.
    pub same: bool,
}

/// An article that says nearly the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alike {
    /// Which.
    pub it: Neighbour,
    /// Share of the wording both have, from 0 to 100.
    pub percent: u8,
}
