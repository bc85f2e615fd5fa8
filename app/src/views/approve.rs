//! Posts that wait for one's decision, together.

use super::review::PartChange;
use serde::{Deserialize, Serialize};

/// Posts that wait for one's decision in a brand.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Approve {
    /// Each with what it says.
    pub posts: Vec<Waiting>,
    /// Whether others wait behind them.
    pub more: bool,
}

/// One item that waits.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Waiting {
    /// What the form sends: the item, and exactly what was seen.
    pub value: String,
    /// What it is called.
    pub title: String,
    /// Its review, by itself.
    pub href: String,
    /// Where its pictures are.
    pub pictures: String,
    /// Who asks, and when.
    pub asked: String,
    /// When the decision is due, in words; empty when it may take as long as it takes.
    pub due: String,
    /// Whether it should have been taken.
    pub late: bool,
    /// What whoever handed over said.
    pub note: String,
    /// Whether it can be approved here: whoever approves has no list to tick.
    pub here: bool,
    /// What is under review.
    pub parts: Vec<PartChange>,
}
