//! What whoever hands a text over signs, and whoever approves may tick as well.

use serde::{Deserialize, Serialize};

/// One line of the checklist of a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// Facts were verified, and their sources are given.
    Facts,
    /// The text follows the brand's charter.
    Charter,
    /// The brand may use every picture.
    Rights,
    /// Every link was tried.
    Links,
    /// What the text is for is stated.
    Objective,
}

impl Check {
    /// All of them, in the order pages show them.
    pub const ALL: [Check; 5] =
        [Check::Facts, Check::Charter, Check::Rights, Check::Links, Check::Objective];

    /// The word stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Check::Facts => "facts",
            Check::Charter => "charter",
            Check::Rights => "rights",
            Check::Links => "links",
            Check::Objective => "objective",
        }
    }

    /// The check of a stored word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        Check::ALL.into_iter().find(|it| it.as_str() == word)
    }
}
