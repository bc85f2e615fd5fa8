//! What people said about an item.

use super::review::Piece;
use serde::{Deserialize, Serialize};

/// Every comment on an item, and what the reader may do there.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Talk {
    /// The comments, oldest first.
    pub threads: Vec<Thread>,
    /// Whether the reader may comment and answer.
    pub may_comment: bool,
}

/// A comment and the answers to it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Thread {
    /// Its id.
    pub id: String,
    /// Who made it.
    pub by: String,
    /// When, ready to show.
    pub at: String,
    /// What it is about: part and version.
    pub about: String,
    /// The passage it is about.
    pub quote: String,
    /// Where that passage is on this page; empty when it is not there.
    pub href: String,
    /// The words of that passage as they stand in the editor, where it is shown there.
    pub words: String,
    /// How many times they stand there before it.
    pub before: usize,
    /// Its number in the text, when it is marked there.
    pub number: Option<usize>,
    /// That the passage is gone, in a sentence; empty while it is there.
    pub gone: String,
    /// The comment.
    pub body: String,
    /// The words it proposes for that passage.
    pub suggestion: Option<Proposed>,
    /// The answers, oldest first.
    pub replies: Vec<Reply>,
    /// Who settled it and when, in a sentence; empty while it is open.
    pub resolved: String,
    /// Whether the reader may settle it, or open it again.
    pub may_settle: bool,
    /// The page it is shown on, which its forms lead back to: `edit`, or empty for the review.
    pub from: String,
}

/// Words proposed for a passage.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Proposed {
    /// What would go, stay and come.
    pub pieces: Vec<Piece>,
    /// What was decided, in a sentence; empty while nothing is.
    pub decided: String,
    /// Whether nobody has decided.
    pub open: bool,
    /// Whether the part is under review.
    pub frozen: bool,
    /// Whether the reader may write there, and so accept.
    pub may_accept: bool,
}

/// An answer.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Reply {
    /// Who wrote it.
    pub by: String,
    /// When, ready to show.
    pub at: String,
    /// The answer.
    pub body: String,
}
