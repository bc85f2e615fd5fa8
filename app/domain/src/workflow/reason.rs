//! Why a text goes back, so that a writer sees at once what kind of work waits.

use serde::{Deserialize, Serialize};

/// A kind of reason for which changes are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Something is wrong, or has no source.
    Facts,
    /// It does not sound like the brand, or is not clear.
    Style,
    /// It is in the wrong order, too long, or something is missing.
    Structure,
    /// Search engines or readers will not find it.
    Search,
    /// A law, a contract or a right stands against it.
    Legal,
    /// Pictures, their texts or their crops.
    Pictures,
}

impl Reason {
    /// All of them, in the order pages show them.
    pub const ALL: [Reason; 6] = [
        Reason::Facts,
        Reason::Style,
        Reason::Structure,
        Reason::Search,
        Reason::Legal,
        Reason::Pictures,
    ];

    /// The word stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Reason::Facts => "facts",
            Reason::Style => "style",
            Reason::Structure => "structure",
            Reason::Search => "search",
            Reason::Legal => "legal",
            Reason::Pictures => "pictures",
        }
    }

    /// The reason of a stored word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        Reason::ALL.into_iter().find(|it| it.as_str() == word)
    }
}
