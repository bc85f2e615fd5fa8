//! Posts of an item, one a network.

pub mod pasted;
pub mod shared;

use super::comments::Talk;
use super::item::ItemHead;
use domain::brand::own::OwnLimits;
use domain::brand::posting::{HashtagGroup, Mentioned};
use domain::content::Poll;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Posts of an item.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Posts {
    /// The item.
    pub item: ItemHead,
    /// Its posts, in order.
    pub posts: Vec<Post>,
    /// Its pictures, to choose from.
    pub pictures: Vec<Choice>,
    /// Networks that have no post yet: id and name.
    pub offered: Vec<(String, String)>,
    /// Whether there are networks that the brand does not use.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub others: bool,
    /// What people said about them: written by the server, and left as it stands.
    #[serde(skip)]
    pub talk: Talk,
    /// How many posts were taken out.
    pub removed: usize,
    /// Those posts, the latest first.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub gone: Vec<Gone>,
    /// Title, description and address of the article, for link cards.
    pub card: Card,
    /// The campaign that links start from.
    pub campaign: String,
    /// One text for several networks.
    pub shared: shared::Shared,
    /// Groups of hashtags the brand keeps at hand.
    pub groups: Vec<HashtagGroup>,
    /// Whom it mentions.
    pub people: Vec<Mentioned>,
    /// Several posts that were pasted, before they are saved.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub paste: pasted::Paste,
    /// Whether the article offers words to start from.
    pub quotable: bool,
    /// Those words.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub excerpts: Vec<Excerpt>,
}

/// Words of an article, as its readers see them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excerpt {
    /// `standfirst`, `key`, `quote` or `item`.
    pub kind: String,
    /// The words.
    pub text: String,
}

/// One post.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Post {
    /// Id of the part.
    pub id: String,
    /// Id of the network.
    pub network: String,
    /// Its name.
    pub name: String,
    /// The text.
    pub text: String,
    /// Content warning.
    pub warning: String,
    /// Text of the first comment.
    pub first_comment: String,
    /// Names of the pictures shown.
    pub pictures: Vec<String>,
    /// When it is to be published, as a date and time field holds it; empty when that is open.
    pub planned: String,
    /// Name of the time zone of that date: its account's.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub zone: String,
    /// Where its links say that readers come from.
    pub source: String,
    /// The kind of channel they name.
    pub medium: String,
    /// The brand's own limits on the network.
    pub own: Option<OwnLimits>,
    /// The poll it asks.
    pub poll: Option<Poll>,
    /// Texts beside that one, by the id their network gives them; none is empty.
    pub beside: BTreeMap<String, String>,
    /// What those are called.
    pub labels: BTreeMap<String, String>,
    /// What stands in the way of the planned date, ready to show.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub clashes: Vec<String>,
    /// What the brand's charter says of it: what keeps it from being submitted, then advice.
    #[serde(default)]
    pub charter: [Vec<String>; 2],
    /// Number of the save shown: the next one has seen it.
    pub save: i64,
    /// `draft`, `review`, `changes` or `approved`.
    pub state: String,
    /// Whether it can be edited now.
    pub editable: bool,
    /// The stored text, when what was typed came too late; empty otherwise.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub newer: String,
    /// What the save line says: when it was saved.
    pub saved: String,
    /// Whether it may be taken out.
    pub removable: bool,
    /// Whether it was added just now: its field has the focus.
    pub added: bool,
}

/// A post that was taken out.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Gone {
    /// Id of its part.
    pub id: String,
    /// Name of its network.
    pub name: String,
    /// Its text.
    pub text: String,
    /// When it was taken out, ready to show.
    pub at: String,
    /// Whether no other post took its place.
    pub free: bool,
}

/// What is typed in a post.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PostFields {
    /// The text.
    pub text: String,
    /// Content warning.
    pub warning: String,
    /// Text of the first comment.
    pub first_comment: String,
    /// Names of the pictures shown, in the item's order.
    pub pictures: Vec<String>,
    /// When it is to be published, as a date and time field holds it.
    pub planned: String,
    /// The poll it asks.
    pub poll: Option<Poll>,
    /// Texts beside that one, by the id their network gives them; none is empty.
    pub beside: BTreeMap<String, String>,
}

pub use domain::content::BESIDE;

impl Post {
    /// What its form holds at first.
    #[must_use]
    pub fn fields(&self) -> PostFields {
        PostFields {
            text: self.text.clone(),
            warning: self.warning.clone(),
            first_comment: self.first_comment.clone(),
            pictures: self.pictures.clone(),
            planned: self.planned.clone(),
            poll: self.poll.clone(),
            beside: self.beside.clone(),
        }
    }
}

/// A picture to choose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its name inside the item.
    pub name: String,
    /// Its alternative text.
    pub alt: String,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Focal point, in ten-thousandths of the width.
    pub across: u16,
    /// Focal point, in ten-thousandths of the height.
    pub down: u16,
}

/// What a link card shows.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Card {
    /// Address of the article.
    pub url: String,
    /// Its title.
    pub title: String,
    /// Its description.
    pub description: String,
    /// Its picture, when it has one.
    pub picture: Option<Choice>,
}
