//! What a brand keeps at hand for its posts.

use serde::{Deserialize, Serialize};

/// What a brand keeps at hand for its posts.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Posting {
    /// Groups of hashtags.
    pub groups: List,
    /// The book of mentions.
    pub people: List,
}

/// A list that is typed, one thing a line.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct List {
    /// Its text, or what was typed.
    pub text: String,
    /// Names the words that are stored: whoever saves has seen them.
    pub seen: String,
    /// What is stored, when somebody else saved meanwhile; empty otherwise.
    pub stored: String,
    /// What is wrong with which line, ready to show.
    pub wrong: Vec<String>,
}
