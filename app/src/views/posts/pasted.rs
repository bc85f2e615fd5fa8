//! A pasted text before it is saved: what goes where.

use serde::{Deserialize, Serialize};

/// A pasted text before it is saved; empty when nothing was pasted.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Paste {
    /// The text.
    pub text: String,
    /// Names it: whoever saves has seen what goes where.
    pub looked: String,
    /// Its posts, in order.
    pub blocks: Vec<Block>,
    /// Where they may go: id of the network, and what the choice is called.
    pub options: Vec<(String, String)>,
    /// Posts that are there: network, part and save, for the form.
    pub over: Vec<String>,
    /// What was not understood, ready to show.
    pub doubts: Vec<String>,
}

/// A post of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Block {
    /// The line it starts on, ready to show.
    pub line: String,
    /// Its text.
    pub text: String,
    /// Id of the network it goes to; empty when it is left out.
    pub goes: String,
    /// How long it is there, in which unit; empty when it goes nowhere.
    pub count: String,
    /// `good`, or `problem` where the network would refuse it.
    pub verdict: String,
}
