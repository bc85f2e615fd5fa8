//! The review: what changed, what was said, what may be decided.

use super::comments::Talk;
use super::guest::Sent;
use super::item::ItemHead;
use serde::{Deserialize, Serialize};

/// The review.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Review {
    /// The item.
    pub item: ItemHead,
    /// The open round, or else the last one.
    pub round: Option<Round>,
    /// What each part of the round changed since it was last decided on.
    pub parts: Vec<PartChange>,
    /// What people said.
    pub talk: Talk,
    /// Who stands behind the approval of the leading part, in a sentence; empty when it has none.
    pub certificate: String,
    /// Parts that wait to be submitted.
    pub pending: Vec<Pending>,
    /// Stored words of what whoever submits signs.
    pub checklist: Vec<String>,
    /// Stored words of the groups of findings whose errors keep an article from going on.
    pub blocks: Vec<String>,
    /// Parts whose approval the reader may end.
    pub revocable: Vec<Pending>,
    /// Whom the reader may hand the decision on to: what the form sends, and how it reads.
    pub places: Vec<(String, String)>,
    /// Links that were sent to somebody outside for this round, latest first.
    pub links: Vec<Sent>,
    /// Whether the reader may send one now.
    pub may_invite: bool,
    /// Whether an address is written to.
    pub by_mail: bool,
}

/// A round.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Round {
    /// 1 for the item's first.
    pub number: u32,
    /// `open`, `approved`, `changes`, `withdrawn` or `stranded`.
    pub state: String,
    /// The version a decision names: that of the leading part.
    pub version: u32,
    /// Words in the leading part.
    pub words: u64,
    /// Digest of the frozen set: a decision names it.
    pub seen: String,
    /// Who handed it over.
    pub by: String,
    /// When, ready to show.
    pub at: String,
    /// What they said.
    pub note: String,
    /// The version each reader decided on before, when there is one.
    pub since: Option<u32>,
    /// Passages that changed.
    pub passages: usize,
    /// Who decided what.
    pub decisions: Vec<Decision>,
    /// Its stages, in order: name, and `done`, `now` or nothing yet.
    pub stages: Vec<(String, String)>,
    /// Stored words of what was signed when it was handed over.
    pub signed: Vec<String>,
    /// Stored words of what whoever approves ticks as well.
    pub check_again: Vec<String>,
    /// When the decision is due, in words; empty when it may take as long as it takes.
    pub due: String,
    /// Whether it should have been taken.
    pub late: bool,
    /// Who read it, each with the time, ready to show.
    pub readers: Vec<String>,
    /// Stored words of the groups of findings whose errors it was handed over without.
    pub blocks: Vec<String>,
    /// Whether the reader of this page is noted once they read it.
    pub notes_reading: bool,
}

/// A decision.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Decision {
    /// Who.
    pub by: String,
    /// `approved`, `changes-requested`, `parts-returned`, `taken-back` or `lapsed`.
    pub verdict: String,
    /// Whether it counts still.
    pub counts: bool,
    /// Stored words of what it is about, when something goes back.
    pub reasons: Vec<String>,
    /// What they said.
    pub comment: String,
    /// When, ready to show.
    pub at: String,
}

/// What one part changed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct PartChange {
    /// Its id.
    pub id: String,
    /// `article`, `post` or `visual`.
    pub kind: String,
    /// Title, network or file name.
    pub label: String,
    /// The version under review.
    pub version: u32,
    /// The version compared with; none at a first reading.
    pub since: Option<u32>,
    /// Fields that differ, or all of them at a first reading and for what is short: posts and visuals.
    pub fields: Vec<FieldChange>,
    /// The picture, for a visual.
    pub picture: Option<Picture>,
    /// The pictures a post shows: name and alternative text.
    pub pictures: Vec<(String, String)>,
    /// The whole text as it will be read, in Markdown, for an article.
    pub clean: String,
    /// Passages of that text which open comments are about.
    pub passages: Vec<Marked>,
    /// What its writers set aside of the analysis, for an article.
    pub ignored: Vec<SetAside>,
}

/// A passage that a comment is about.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Marked {
    /// Its bytes in the text.
    pub span: (usize, usize),
    /// Id of the comment.
    pub comment: String,
    /// Its number.
    pub number: usize,
}

/// Something that writers set aside of the analysis.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct SetAside {
    /// Name of the check, or that it is a passage.
    pub name: String,
    /// The beginning of its words; may be empty.
    pub quote: String,
    /// Who did.
    pub by: String,
}

/// What one field changed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct FieldChange {
    /// The field.
    pub id: String,
    /// Its name in the page's language.
    pub name: String,
    /// Its paragraphs.
    pub blocks: Vec<Block>,
}

/// A run of paragraphs.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Block {
    /// Whether something changed in it.
    pub changed: bool,
    /// Number of paragraphs, for a run that did not change.
    pub paragraphs: usize,
    /// Its words.
    pub pieces: Vec<Piece>,
}

/// Words that stayed, came or went.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Piece {
    /// `same`, `added` or `removed`.
    pub kind: String,
    /// The words.
    pub text: String,
}

/// A picture before and after.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Picture {
    /// Its name inside the item.
    pub name: String,
    /// Its alternative text.
    pub alt: String,
    /// Whether the file itself is another one than before.
    pub replaced: bool,
    /// Whether the focal point moved.
    pub moved: bool,
}

/// A part that waits to be submitted.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Pending {
    /// Its id.
    pub id: String,
    /// Title, network or file name.
    pub label: String,
    /// `article`, `post` or `visual`.
    pub kind: String,
}
