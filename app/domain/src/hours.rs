//! The hours in which a brand works, and when so many of them are over.
//!
//! What time it is where is not known here: a [`Zone`] is given. Time is counted as it passes, so that a
//! night in which clocks change is as long as it was.

mod day;
mod typed;

pub use day::Day;
pub use typed::{WEEKDAYS, field_of};

use crate::At;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Minutes of a day on the clock.
pub const DAY: u16 = 24 * 60;

/// Most working hours a decision may take, and most before somebody is asked in: 30 days of 8 hours.
pub const MOST: u16 = 240;

/// Most days a brand closes beside those of the week.
pub const CLOSED: usize = 200;

/// Days looked through for working hours: an hour a week gives [`MOST`] of them within, whatever
/// [`CLOSED`] days fall on.
const LOOKED_THROUGH: usize = 4_000;

/// An hour, in milliseconds.
const HOUR_MS: i64 = 3_600_000;

/// What clocks show in a place.
pub trait Zone {
    /// The day it is there.
    fn day_of(&self, at: At) -> Day;

    /// The first instant of a day at which clocks there show so many minutes past midnight or more:
    /// 0 to [`DAY`], which is the beginning of the next.
    fn at(&self, day: Day, minute: u16) -> At;
}

/// When work begins and ends on a day, in minutes past midnight: `from` before `to`, `to` at most [`DAY`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Shift {
    /// When it begins.
    pub from: u16,
    /// When it ends.
    pub to: u16,
}

/// The hours in which a brand works.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Hours {
    /// From Monday to Sunday; none for a day on which nobody works.
    pub week: [Option<Shift>; 7],
    /// Days on which nobody works, whatever day of the week they are.
    pub closed: BTreeSet<Day>,
}

/// Monday to Friday, 9 to 18.
impl Default for Hours {
    fn default() -> Self {
        let day = Some(Shift { from: 9 * 60, to: 18 * 60 });
        Hours { week: [day, day, day, day, day, None, None], closed: BTreeSet::new() }
    }
}

impl Hours {
    /// When so many working hours have passed since an instant; none for no hours, or where the brand
    /// never works so long.
    #[must_use]
    pub fn after(&self, since: At, hours: u16, zone: &impl Zone) -> Option<At> {
        let mut left = i64::from(hours) * HOUR_MS;
        let first = zone.day_of(since);
        if hours == 0 {
            return None;
        }
        for day in (0..LOOKED_THROUGH).map(|it| first.plus(it)) {
            let Some((from, to)) = self.open(day, zone) else { continue };
            let from = from.max(since);
            let long = to.since_ms(from).max(0);
            if left <= long {
                return Some(from.plus_ms(left));
            }
            left -= long;
        }
        None
    }

    /// From when to when people work on a day.
    fn open(&self, day: Day, zone: &impl Zone) -> Option<(At, At)> {
        let shift = self.week.get(day.weekday()).copied().flatten()?;
        let open = !self.closed.contains(&day);
        open.then(|| (zone.at(day, shift.from), zone.at(day, shift.to.min(DAY))))
    }
}

#[cfg(test)]
mod tests;
