//! One text for several networks.

use domain::brand::own::OwnLimits;
use serde::{Deserialize, Serialize};

/// One text for several networks, and where it may go.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Shared {
    /// The text that is stored; empty when there is none.
    pub stored: String,
    /// The text of the field: the stored one, or what was typed.
    pub text: String,
    /// Names the words that are stored: whoever changes them has seen them.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub seen: String,
    /// Whether the stored text is a newer one than the one that was seen.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub newer: bool,
    /// Where it may go.
    pub goes: Vec<Goes>,
}

/// A network the shared text may go to.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Goes {
    /// Its id.
    pub network: String,
    /// The post that is there, with the save that was seen, as the form sends it; empty for a new post.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub over: String,
    /// What stands there now, ready to show.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub said: String,
    /// Whether it is ticked at first.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub ticked: bool,
    /// Whether it cannot be chosen.
    #[cfg_attr(feature = "hydrate", serde(skip_deserializing))]
    pub frozen: bool,
    /// The brand's own limits there.
    pub own: Option<OwnLimits>,
}
