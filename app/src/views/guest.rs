//! What somebody outside sees.

use super::review::PartChange;
use serde::{Deserialize, Serialize};

/// What a link to a decision shows.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Guest {
    /// The token of the link.
    pub token: String,
    /// `open`, `decided`, or `over` when the link is worth nothing: then nothing else is filled in.
    pub state: String,
    /// Title of what it is about.
    pub title: String,
    /// Who asks, for which brand, in a sentence.
    pub asks: String,
    /// Until when, ready to show.
    pub until: String,
    /// Stored words of what whoever handed it over signed.
    pub signed: Vec<String>,
    /// Digest of what is shown: a decision names it.
    pub seen: String,
    /// What is under review.
    pub parts: Vec<PartChange>,
    /// Whether the decision was an approval.
    pub approved: bool,
    /// Who decided and when, in a sentence.
    pub receipt: String,
    /// Until when they may take it back, in a sentence; empty when they may not.
    pub take_back: String,
    /// The name they signed a decision with that they took back; empty before.
    pub signed_as: String,
}

/// A link that was sent.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Sent {
    /// Id of the guest.
    pub id: String,
    /// Whom it is for; empty once that is forgotten.
    pub to: String,
    /// What became of it, in a sentence.
    pub said: String,
    /// Whether it can be taken back.
    pub good: bool,
}
