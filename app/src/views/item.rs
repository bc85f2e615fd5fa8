//! What every page of an item shows at its top. What the browser leaves as it stands, it does not read.

use serde::{Deserialize, Serialize};

/// An item's head: title, state, where to go.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ItemHead {
    /// Its piece of the address.
    pub code: String,
    /// Title, or network and first words of a post that stands alone.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub title: String,
    /// `article` or `post`.
    pub kind: String,
    /// `draft`, `review`, `changes` or `approved`.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub state: String,
    /// Language of the text, ISO 639-1.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub language: String,
    /// Who created it.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub author: String,
    /// When it is to be published, ready to show; empty when not planned.
    pub planned: String,
    /// When it should be done, ready to show; empty when no day is set.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub due: String,
    /// The same, as a field for date and time holds it.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub due_field: String,
    /// Number of posts and of visuals.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub posts: usize,
    /// Number of visuals.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub visuals: usize,
    /// Number of comments that are not settled.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub comments: u64,
    /// How the approval of each part stands.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub parts: Vec<PartLine>,
    /// Changes that were asked for and are waited for.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub asked: Vec<Asked>,
    /// What may be done now.
    pub may: ItemMay,
}

/// Changes somebody asked for.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Asked {
    /// Number of the round that was sent back.
    pub round: u32,
    /// The version it was about.
    pub version: u32,
    /// Who asked.
    pub by: String,
    /// When, ready to show.
    pub at: String,
    /// What should change.
    pub comment: String,
    /// Stored words of what it is about.
    #[serde(default)]
    pub reasons: Vec<String>,
}

/// One part in a list.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct PartLine {
    /// Its id.
    pub id: String,
    /// `article`, `post` or `visual`.
    pub kind: String,
    /// Title, network or file name.
    pub label: String,
    /// `draft`, `review`, `changes` or `approved`.
    pub state: String,
    /// Number of its current version.
    pub version: u32,
}

/// What the person may do with the item now.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ItemMay {
    /// Write in parts that are not frozen.
    pub write: bool,
    /// Hand pending parts over for approval.
    pub submit: bool,
    /// Why not, when something is pending.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub submit_refusal: String,
    /// Release pending parts without a second person.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub release: bool,
    /// Take the open round back.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub withdraw: bool,
    /// Approve or request changes.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub decide: bool,
    /// Why not, when a round is open.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub decide_refusal: String,
    /// Ask something before deciding.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub ask: bool,
    /// Until when the reader may take their last decision back, in a sentence; empty when they may not.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub take_back: String,
    /// Take files away.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub export: bool,
    /// Put the item in the trash, now or later.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub trash: bool,
    /// Why not now.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub trash_refusal: String,
    /// Whether writing would cost the person the right to approve.
    pub editing_costs_approval: bool,
}
