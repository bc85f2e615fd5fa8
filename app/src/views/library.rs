//! The library: what was asked, what was found.

use serde::{Deserialize, Serialize};

/// A page of the library.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Library {
    /// What was asked.
    pub asked: Asked,
    /// How many items were found.
    pub total: u64,
    /// The page, 1 for the first.
    pub page: u64,
    /// Number of pages, at least one.
    pub pages: u64,
    /// Items of the page.
    pub found: Vec<Found>,
    /// What is nearest, when nothing was found: title and address.
    pub near: Vec<Link>,
    /// What the filters offer.
    pub offered: Offered,
    /// Views the reader keeps.
    pub views: Vec<View>,
}

/// What an address asks for, in words that were looked at: none is longer than it needs, none holds a
/// control character.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Words to look for.
    pub q: String,
    /// `article` or `post`.
    pub kind: String,
    /// A state.
    pub state: String,
    /// ISO 639-1 code of a language.
    pub lang: String,
    /// `me`, or a person's id.
    pub author: String,
    /// A tag.
    pub tag: String,
    /// `late` or `week`.
    pub due: String,
    /// The page; 0 when not said.
    pub page: u64,
}

/// What the filters offer: word and label of each choice.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Offered {
    /// Languages of the brand.
    pub languages: Vec<(String, String)>,
    /// Whom items belong to.
    pub authors: Vec<(String, String)>,
    /// Tags.
    pub tags: Vec<(String, String)>,
    /// Who may write: items can pass on to them.
    pub writers: Vec<(String, String)>,
}

/// Somewhere to go.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Link {
    /// Where.
    pub href: String,
    /// What it says.
    pub label: String,
}

/// A view somebody keeps.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct View {
    /// Which.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its address.
    pub href: String,
    /// Whether this page is it.
    pub current: bool,
}

/// An item that was found.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Found {
    /// Its address.
    pub href: String,
    /// Its piece of the address.
    pub code: String,
    /// `article` or `post`.
    pub kind: String,
    /// Its title in pieces, and whether each was looked for.
    pub title: Vec<(String, bool)>,
    /// `draft`, `review`, `changes` or `approved`.
    pub state: String,
    /// Whom it belongs to.
    pub author: String,
    /// Language of the text, ISO 639-1.
    pub language: String,
    /// That it is due or planned, and when, ready to show; may be empty.
    pub due: String,
    /// Whether it should be done already.
    pub late: bool,
    /// When it last changed, ready to show.
    pub changed: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// The passage that was found, in pieces.
    pub passage: Vec<(String, bool)>,
}
