//! What a text may not be handed over with.

use crate::ItemKind;
use serde::{Deserialize, Serialize};

/// A group of what is found in texts, whose errors a workflow may not let pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Blocking {
    /// Being found.
    Seo,
    /// Being read.
    Readability,
    /// Spaces, quotes and signs.
    Typography,
    /// What the network of a post would cut short or leave out. What it refuses is never handed over.
    Networks,
}

impl Blocking {
    /// All of them, in the order pages show them.
    pub const ALL: [Blocking; 4] =
        [Blocking::Typography, Blocking::Readability, Blocking::Seo, Blocking::Networks];

    /// Those that the workflow of a kind of item may name: an article has its posts with it.
    #[must_use]
    pub const fn of_kind(kind: ItemKind) -> &'static [Blocking] {
        match kind {
            ItemKind::Article => &Blocking::ALL,
            ItemKind::Post => &[Blocking::Networks],
        }
    }

    /// The word stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Blocking::Seo => "seo",
            Blocking::Readability => "readability",
            Blocking::Typography => "typography",
            Blocking::Networks => "networks",
        }
    }

    /// The group of a stored word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        Blocking::ALL.into_iter().find(|it| it.as_str() == word)
    }
}
