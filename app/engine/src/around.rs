//! What is around an article, as far as its analysis needs to know.

use serde::{Deserialize, Serialize};

/// A visual one may insert or lead with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Its name in the text.
    pub name: String,
    /// Its alternative text.
    pub alt: String,
    /// Who made it.
    pub credit: String,
    /// The line under it.
    pub caption: String,
}

/// Another article of the brand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Neighbour {
    /// Its name in addresses.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: String,
}

/// An article worth a link.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Linkable {
    /// Which.
    pub it: Neighbour,
    /// Where it is.
    pub address: String,
    /// The end of that address: a link to it is known by it.
    pub end: String,
    /// What it is about.
    pub keyphrases: Vec<String>,
}
