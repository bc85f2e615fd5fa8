//! What a brand decides for itself, and the brands one administers.

use serde::{Deserialize, Serialize};

/// What a brand decides for itself.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct BrandSettings {
    /// Languages it publishes in: code, and whether it is one.
    pub languages: Vec<(String, bool)>,
    /// Name of its time zone.
    pub zone: String,
    /// Names of time zones.
    pub zones: Vec<String>,
    /// Networks: id, name, and whether it posts there.
    pub networks: Vec<(String, String, bool)>,
    /// Limits of the analysis, by language and by what articles are for.
    pub thresholds: Vec<Limits>,
    /// What it asks of its texts: the name of each field of the form, and what it holds.
    pub charter: Vec<(String, String)>,
    /// What of it blocks, by the kind of article.
    pub blocking: Vec<String>,
    /// `solo`, `reviewed`, `agency` or `legal`.
    pub preset: String,
    /// The same for posts that stand on their own; empty for that of articles.
    pub posts: String,
    /// Seconds during which a decision can be taken back.
    pub take_back: u8,
    /// Stored words of groups of findings, and whether the errors of each keep an article from going on.
    pub blocks: Vec<(String, bool)>,
    /// The same for posts that stand on their own.
    pub blocks_posts: Vec<(String, bool)>,
    /// Stored words of the checklist, and whether whoever submits signs each.
    pub checklist: Vec<(String, bool)>,
    /// Whether whoever approves ticks it as well.
    pub checked_twice: bool,
    /// When people work, and how long decisions may take.
    pub deadlines: Deadlines,
    /// Who let nothing leave and when, in a sentence, and why; both empty when everything approved may.
    pub held: (String, String),
    /// Who could approve.
    pub managers: Vec<Somebody>,
    /// Who could approve after a manager.
    pub readers: Vec<Somebody>,
    /// Whether somebody outside approves after a manager, by a link.
    pub second_by_link: bool,
    /// Who writes.
    pub writers: Vec<Somebody>,
    /// Whether the reader may end a supervision.
    pub may_trust: bool,
    /// Whether suggesting words that are accepted counts as writing.
    pub suggesting_is_writing: bool,
    /// For how many years the history is kept; 0 for as long as the brand.
    pub history_years: u8,
    /// Stored words of the roles, and whether they sign in with a second factor.
    pub second_factor: Vec<(String, bool)>,
    /// The public key of its signatures, and its fingerprint; empty before its first certificate.
    pub key: (String, String),
}

/// Limits of the analysis for articles of a kind in a language.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Limits {
    /// Code of the language.
    pub language: String,
    /// What the articles are for: its stored word.
    pub kind: String,
    /// Each measure: its stored word, what was decided or nothing, and the usual value.
    pub values: Vec<(String, String, u64)>,
}

/// Somebody to choose.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Somebody {
    /// Their id.
    pub id: String,
    /// Their name.
    pub name: String,
    /// Whether they are chosen now.
    pub chosen: bool,
    /// Whether the reader may change that.
    pub may_change: bool,
}

/// When people work, and how long decisions may take.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Deadlines {
    /// For each day of the week from Monday, when work begins and ends: `09:00`; empty for a day off.
    pub week: Vec<(String, String)>,
    /// Days on which nobody works, one a line.
    pub closed: String,
    /// Working hours for the first decision, for the one after it, and until somebody is asked in; empty for
    /// none.
    pub hours: [String; 3],
    /// Who may be asked in.
    pub people: Vec<Somebody>,
}

/// The brands one administers.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Brands {
    /// They, by name.
    pub brands: Vec<Administered>,
}

/// One of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Administered {
    /// Its piece of the address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// When it was archived, ready to show; empty when it was not.
    pub archived: String,
}
