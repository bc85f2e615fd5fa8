//! The states of items and parts.

use crate::Lang;

/// The states of items and parts.
pub struct States {
    /// Not yet submitted.
    pub draft: &'static str,
    /// In an open round.
    pub review: &'static str,
    /// Sent back.
    pub changes: &'static str,
    /// May be exported.
    pub approved: &'static str,
}

impl States {
    /// The word for a stored state.
    #[must_use]
    pub fn of(&self, state: &str) -> &'static str {
        match state {
            "review" => self.review,
            "changes" => self.changes,
            "approved" => self.approved,
            _ => self.draft,
        }
    }
}

static EN: States = States {
    draft: "Draft",
    review: "In review",
    changes: "Changes requested",
    approved: "Approved",
};

static FR: States = States {
    draft: "Brouillon",
    review: "En relecture",
    changes: "Modifications demandées",
    approved: "Bon à publier",
};

/// The states in a language.
#[must_use]
pub fn states(lang: Lang) -> &'static States {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
