//! What a text may not be handed over with.

use serde::{Deserialize, Serialize};

/// A group of what the analysis of an article says, whose errors a brand may not let pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Blocking {
    /// Being found.
    Seo,
    /// Being read.
    Readability,
    /// Spaces, quotes and signs.
    Typography,
}

impl Blocking {
    /// All of them, in the order pages show them.
    pub const ALL: [Blocking; 3] = [Blocking::Typography, Blocking::Readability, Blocking::Seo];

    /// The word stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Blocking::Seo => "seo",
            Blocking::Readability => "readability",
            Blocking::Typography => "typography",
        }
    }

    /// The group of a stored word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        Blocking::ALL.into_iter().find(|it| it.as_str() == word)
    }
}
