//! Where a rule comes from, when it was checked, and how far to trust it.

use crate::sources;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// Year, four digits.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

/// The day the rules of this release were looked up.
pub const CHECKED: Day = Day { year: 2026, month: 11, day: 21 };

/// The day of this release. A rule checked more than 180 days before it fails the tests.
pub const RELEASED: Day = Day { year: 2026, month: 11, day: 21 };

/// Days after which a rule has to be looked up again.
pub const STALE_AFTER: i64 = 180;

impl Day {
    /// Days since 1 March of year 0 (proleptic Gregorian), for differences.
    #[must_use]
    pub fn number(self) -> i64 {
        let shifted = i64::from(self.month) + 9;
        let year = i64::from(self.year) + shifted / 12 - 1;
        let days = (153 * (shifted % 12) + 2) / 5 + i64::from(self.day) - 1;
        year * 365 + year / 4 - year / 100 + year / 400 + days
    }

    /// ISO 8601 form: `2026-11-21`.
    #[must_use]
    pub fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// How far to trust a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Never looked up: from memory.
    Memory,
    /// One third party, or sources that disagree.
    Low,
    /// Two independent peers, or one and evidence.
    Medium,
    /// An official document or the network's own code was read.
    High,
}

/// Sources, confidence and date of one rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// How far to trust it.
    pub confidence: Confidence,
    /// Keys of [`crate::source`]; never empty on the server, always in the browser.
    pub sources: &'static [&'static str],
    /// When it was last looked up.
    pub checked: Day,
}

impl Provenance {
    /// The sources as sentences to show.
    pub fn citations(&self) -> impl Iterator<Item = &'static str> {
        self.sources.iter().filter_map(|key| sources::source(key))
    }

    /// Days between the last check and a day; the tests hold every rule under [`STALE_AFTER`] at [`RELEASED`].
    #[must_use]
    pub fn age(&self, at: Day) -> i64 {
        at.number() - self.checked.number()
    }
}

/// A rule looked up for this release.
pub(crate) const fn known(confidence: Confidence, sources: &'static [&'static str]) -> Provenance {
    // No page shows sources from the browser: there they would be sent for nothing.
    let sources: &[&str] = if cfg!(target_family = "wasm") { &[] } else { sources };
    Provenance { confidence, sources, checked: CHECKED }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn days_apart_follow_the_calendar() {
        let day = |year, month, day| Day { year, month, day }.number();
        assert_eq!(day(2026, 11, 21) - day(2026, 11, 20), 1);
        assert_eq!(day(2024, 3, 1) - day(2024, 2, 28), 2);
        assert_eq!(day(2027, 1, 1) - day(2026, 1, 1), 365);
        assert_eq!(day(2026, 1, 1) - day(2025, 12, 31), 1);
    }
}
