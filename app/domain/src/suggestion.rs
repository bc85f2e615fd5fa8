//! Wordings that somebody proposed for a passage.

/// What became of a suggestion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SuggestionState {
    /// Nobody has decided.
    #[default]
    Open,
    /// The text says it now.
    Accepted,
    /// It is not taken up.
    Refused,
}

impl SuggestionState {
    /// All of them.
    pub const ALL: [SuggestionState; 3] =
        [SuggestionState::Open, SuggestionState::Accepted, SuggestionState::Refused];

    /// The word stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            SuggestionState::Open => "open",
            SuggestionState::Accepted => "accepted",
            SuggestionState::Refused => "refused",
        }
    }

    /// The state of a stored word.
    #[must_use]
    pub fn of_str(word: &str) -> Option<Self> {
        SuggestionState::ALL.into_iter().find(|it| it.as_str() == word)
    }
}
