//! What the reader was told, and by which way they want to learn of things.

use serde::{Deserialize, Serialize};

/// What the reader was told.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct News {
    /// Latest first.
    pub told: Vec<Told>,
    /// How many of all are not read, ready to show.
    pub unread: String,
    /// The number of the last one that is not read, when there is one.
    pub last: Option<i64>,
    /// Address of what was told before; empty when that is all.
    pub older: String,
}

/// Something the reader was told.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Told {
    /// Its number.
    pub seq: i64,
    /// What happened, in a sentence.
    pub said: String,
    /// Where it is looked after.
    pub href: String,
    /// Name of its brand.
    pub brand: String,
    /// When, ready to show.
    pub at: String,
    /// Whether it was read.
    pub read: bool,
}

/// By which way the reader wants to learn of things.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Choices {
    /// `at-once`, `daily` or `never`.
    pub pace: String,
    /// The way of each kind: the notice's word, and `mail`, `inbox` or `nothing`.
    pub ways: Vec<(String, String)>,
    /// Whether letters can be sent.
    pub by_mail: bool,
}
