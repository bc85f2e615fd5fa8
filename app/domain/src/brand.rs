//! What a brand decides for itself, beside its name, its languages and its people.

mod measure;
pub mod own;
pub mod posting;

pub use measure::{AllThresholds, Measure, Thresholds, thresholds_key};
pub use posting::Posting;

use crate::charter::Charter;
use crate::content::PictureFormat;
use crate::hours::Hours;
use crate::workflow::{Blocking, Check, Deadline, Preset, Stage};
use crate::{At, ContentHash, PersonId, Roles};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a brand decides for itself. What was never decided is as the defaults say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Ids of the networks it posts to; none stands for all of them.
    pub networks: Vec<String>,
    /// How it shows itself.
    pub look: Look,
    /// Limits of the analysis of its articles, by their language and what they are for.
    pub thresholds: AllThresholds,
    /// What it asks of its texts.
    pub charter: Charter,
    /// Whose typography its French texts follow.
    pub typography: Typography,
    /// Who approves, instead of any manager; none stands for any manager.
    pub approvers: Vec<PersonId>,
    /// Who approves after the manager, where the workflow asks for it: any one of them.
    pub second: Vec<PersonId>,
    /// Whether somebody outside approves after the manager, by a link, instead of those people.
    pub second_by_link: bool,
    /// Who looks after whom of those who are supervised, and decides first on what they wrote.
    pub mentors: BTreeMap<PersonId, PersonId>,
    /// Stages the brand described itself, for [`Preset::Own`].
    pub stages: Vec<Stage>,
    /// Whether people may release their own work instead, where those are followed.
    pub self_release: bool,
    /// The workflow of posts that stand on their own; none stands for that of articles.
    pub posts: Option<Preset>,
    /// Seconds during which a decision can be taken back, [`TAKE_BACK`] at most: until then nothing
    /// leaves on the strength of it.
    pub take_back: u8,
    /// What whoever hands over signs.
    pub checklist: BTreeSet<Check>,
    /// Whether whoever approves ticks it as well.
    pub checked_twice: bool,
    /// What may not be found wrong with an article that is handed over, or with its posts.
    pub blocking: BTreeSet<Blocking>,
    /// The same for posts that stand on their own.
    pub posts_blocking: BTreeSet<Blocking>,
    /// Nothing of the brand leaves for now.
    pub held: Option<Held>,
    /// Whoever suggested words that were accepted has written in the text, and does not approve it.
    pub suggesting_is_writing: bool,
    /// Who works here in one of these roles signs in with a second factor.
    pub second_factor: Roles,
    /// When people work.
    pub hours: Hours,
    /// How long decisions may take.
    pub deadlines: Deadlines,
    /// What it keeps at hand for its posts.
    pub posting: Posting,
    /// For how many years its history is kept, one of [`KEPT_YEARS`]; 0 for as long as the brand.
    pub history_years: u8,
}

/// For how many years a history can be kept; 0 for as long as the brand.
pub const KEPT_YEARS: [u8; 6] = [0, 1, 2, 3, 5, 10];

/// How long decisions may take.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Deadlines {
    /// Working hours for each stage, in order, [`hours::MOST`](crate::hours::MOST) at most; 0, or a stage
    /// that is not there, for as long as it takes.
    pub hours: Vec<u16>,
    /// Working hours after which one more person may decide what is late; 0 for never.
    pub escalate: u16,
    /// Who that is; another manager where it is nobody, or somebody who could not.
    pub to: Option<PersonId>,
}

impl Deadlines {
    /// How long the decision of a stage may take, from 0.
    #[must_use]
    pub fn of(&self, stage: usize) -> Deadline {
        let hours = self.hours.get(stage).copied().unwrap_or(0);
        Deadline { hours, escalate: self.escalate, to: self.to }
    }
}

/// Most seconds during which a decision can be taken back.
pub const TAKE_BACK: u8 = 30;

/// Nothing of a brand leaves: what was approved stays approved, and waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Since when.
    pub at: At,
    /// Who said so.
    pub by: PersonId,
    /// Why, for whoever wonders.
    pub reason: String,
}

/// Whose typography the French texts of a brand follow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Typography {
    /// That of France.
    #[default]
    France,
    /// That of Canada.
    Canada,
    /// That of Switzerland.
    Switzerland,
    /// It is not looked at.
    Unchecked,
}

impl Typography {
    /// All of them, in the order menus show them.
    pub const ALL: [Typography; 4] =
        [Typography::France, Typography::Canada, Typography::Switzerland, Typography::Unchecked];

    /// The word stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Typography::France => "france",
            Typography::Canada => "canada",
            Typography::Switzerland => "switzerland",
            Typography::Unchecked => "unchecked",
        }
    }

    /// The one of a stored word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Typography> {
        Typography::ALL.into_iter().find(|it| it.as_str() == word)
    }
}

/// How a brand shows itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Look {
    /// Its logo.
    pub logo: Option<Logo>,
    /// Background of its initials, `#rrggbb`; empty for the house's own.
    pub colour: String,
    /// Colour of its initials, `#rrggbb`; empty for whichever of black and white reads best.
    pub ink: String,
}

/// A logo: a small picture, kept under its SHA-256.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logo {
    /// SHA-256 of its bytes.
    pub hash: ContentHash,
    /// Kind of file.
    pub format: PictureFormat,
}

impl Settings {
    /// Whether the brand posts to a network.
    #[must_use]
    pub fn uses(&self, network: &str) -> bool {
        self.networks.is_empty() || self.networks.iter().any(|it| it == network)
    }
}
