//! The webhooks of a brand.

use serde::{Deserialize, Serialize};

/// The webhooks of a brand.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Webhooks {
    /// Those there are.
    pub hooks: Vec<Hook>,
    /// What one may be told: stored words, each with whether it is chosen in the form.
    pub kinds: Vec<(String, bool)>,
}

/// A webhook.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Hook {
    /// Names it in forms.
    pub id: String,
    /// Where to.
    pub url: String,
    /// What it is told: stored words.
    pub kinds: Vec<String>,
    /// Whether it is told anything.
    pub on: bool,
    /// What it was told last.
    pub told: Vec<Delivery>,
}

/// A message.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Delivery {
    /// Its number.
    pub id: String,
    /// What happened, as a stored word.
    pub kind: String,
    /// `waits`, `done` or `failed`.
    pub state: String,
    /// How often it was sent.
    pub tries: u32,
    /// What came back last.
    pub answer: String,
    /// When what it tells happened, ready to show.
    pub at: String,
}
