//! What a brand keeps at hand for its posts.

use serde::{Deserialize, Serialize};

/// What a brand keeps at hand for its posts.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Posting {
    /// Groups of hashtags.
    pub groups: List,
    /// The book of mentions.
    pub people: List,
    /// The campaign that posts start from.
    pub campaign: String,
    /// What links say of each network.
    pub sources: Vec<Source>,
    /// Networks that let those who pay write more: id, and what they take, ready to show.
    pub paid: Vec<(String, String)>,
    /// The brand's own limits.
    pub limits: Vec<Limit>,
    /// Networks in use: id and name.
    pub networks: Vec<(String, String)>,
    /// Their time zones: id, name, and the account's zone or nothing.
    pub zones: Vec<(String, String, String)>,
    /// Name of the brand's time zone.
    pub zone: String,
    /// Names of time zones.
    pub all_zones: Vec<String>,
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

/// A limit of a brand's own.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Limit {
    /// Id of the network.
    pub network: String,
    /// Its name.
    pub name: String,
    /// What it takes there, ready to show, one thing each.
    pub said: Vec<String>,
    /// Why, where from and when, ready to show.
    pub why: String,
}

/// What links say of a network.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Source {
    /// Its id.
    pub network: String,
    /// Its name.
    pub name: String,
    /// Where readers come from, as stored or typed; empty for the usual one.
    pub source: String,
    /// The kind of channel, likewise.
    pub medium: String,
    /// The usual ones.
    pub usual: (String, String),
}
