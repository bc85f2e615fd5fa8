//! The board, and a new item.

use super::library::{Asked, Offered};
use serde::{Deserialize, Serialize};

/// A brand's items by state.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Board {
    /// Cards, most recently changed first.
    pub cards: Vec<Card>,
    /// How many items there are of each state, the cards among them.
    pub counts: Vec<(String, u64)>,
    /// What is asked for.
    pub asked: Asked,
    /// What may be asked for.
    pub offered: Offered,
}

/// One item on the board.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Card {
    /// Its piece of the address.
    pub code: String,
    /// `article` or `post`.
    pub kind: String,
    /// Title, or network and first words.
    pub title: String,
    /// `draft`, `review`, `changes` or `approved`.
    pub state: String,
    /// Who created it.
    pub author: String,
    /// Language of the text, ISO 639-1.
    pub language: String,
    /// That it is due or planned, and when, ready to show; may be empty.
    pub due: String,
    /// Whether it should be done already.
    pub late: bool,
    /// Search score, 0 to 100, when the text was analysed.
    pub seo: Option<u32>,
    /// Readability score, 0 to 100.
    pub readability: Option<u32>,
    /// Words in the text.
    pub words: u64,
    /// Number of posts.
    pub posts: usize,
    /// Number of visuals.
    pub visuals: usize,
    /// Number of comments that are not settled.
    pub comments: u64,
    /// Parts that are not approved although the item is.
    pub pending: usize,
}

/// A new item.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct NewItem {
    /// Networks a post may stand on its own for: id and name.
    pub networks: Vec<(String, String)>,
    /// Whether there are others, which the brand does not use.
    pub others: bool,
    /// Names this page: filled in the same way and sent twice, it makes one item.
    pub once: String,
}
