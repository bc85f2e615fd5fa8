//! What differs between countries.

use super::{NBSP, THIN};

/// Spaces a country puts around signs.
#[derive(Debug)]
pub(in crate::typography) struct Profile {
    /// Before `; ! ?`.
    pub(super) before_high: char,
    /// Whether no space at all is also right before `; ! ?`.
    pub(super) none_accepted: bool,
    /// Before `:`.
    pub(super) before_colon: char,
    /// Inside « ».
    pub(super) inside_guillemets: char,
    /// Between groups of three digits.
    pub(super) thousands: char,
}

/// France: the usage of the Imprimerie nationale, with U+00A0 before the colon and inside « ».
pub(super) static FRANCE: Profile = Profile {
    before_high: THIN,
    none_accepted: false,
    before_colon: NBSP,
    inside_guillemets: NBSP,
    thousands: THIN,
};

/// Canada: the table of the Office québécois de la langue française; the thin space before
/// `; ! ?` is left out where there is none.
pub(super) static CANADA: Profile = Profile {
    before_high: THIN,
    none_accepted: true,
    before_colon: NBSP,
    inside_guillemets: NBSP,
    thousands: THIN,
};

/// Switzerland: thin spaces everywhere.
pub(super) static SWITZERLAND: Profile = Profile {
    before_high: THIN,
    none_accepted: false,
    before_colon: THIN,
    inside_guillemets: THIN,
    thousands: THIN,
};

impl Profile {
    /// The space before a sign.
    pub(super) fn before(&self, sign: char) -> char {
        if sign == ':' { self.before_colon } else { self.before_high }
    }
}
