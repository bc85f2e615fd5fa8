//! A post for one network.

use super::canonical::Canonical;
use crate::At;
use serde::{Deserialize, Serialize};

/// A post for one network.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Post {
    /// Id of the network, as the networks room lists them: `x`, `linkedin`.
    pub network: String,
    /// The text. A line of three hyphens starts the next post of a thread.
    pub text: String,
    /// Text of the first comment, where the network has one.
    pub first_comment: String,
    /// Names of the visuals shown, in order.
    pub pictures: Vec<String>,
    /// When it is to be published.
    pub planned_at: Option<At>,
}

impl Post {
    pub(super) fn canonical(&self) -> Vec<u8> {
        Canonical::new("post")
            .field("network", &self.network)
            .field("text", &self.text)
            .field("first-comment", &self.first_comment)
            .words("pictures", &self.pictures)
            .maybe("planned-at", self.planned_at.map(|at| at.0))
            .bytes()
    }
}
