//! The second step of signing in.

use serde::{Deserialize, Serialize};

/// Header of an answer to a password, or to a code, that names the sign-in which waits for a code.
pub const SECOND_STEP: &str = "second-step";

/// How it stands with one's own second factor.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct SecondFactor {
    /// Since when it works, ready to show; empty when it does not.
    pub since: String,
    /// How many recovery codes are left.
    pub codes_left: u64,
    /// Names of the brands that want it.
    pub wanted_by: Vec<String>,
    /// The secret that waits for its first code.
    pub waiting: Option<Waiting>,
    /// Where to go once it is set up; empty for nowhere.
    pub next: String,
}

/// A secret that waits for its first code.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Waiting {
    /// To be typed: groups of four letters and digits.
    pub key: String,
    /// Modules across the picture.
    pub size: usize,
    /// Its dark modules, as the path of a drawing.
    pub path: String,
}

/// A sign-in that waits for its code.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Half {
    /// Where to go afterwards: a path on this host.
    pub next: String,
    /// Names the sign-in.
    pub half: String,
    /// Fields that were typed elsewhere when the session ended, under the names they travel by.
    pub kept: Vec<(String, String)>,
}
