//! Hours of work as people type them.

use super::{CLOSED, DAY, Day, Hours, Shift};
use crate::name::FieldError;
use std::collections::BTreeSet;

/// The days of the week as a form names them, from Monday.
pub const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The least work of a week, in minutes: an hour. Decisions would be due in years otherwise.
const LEAST: u16 = 60;

/// The name of the field in which work begins or ends on a day of the week: `mon_from`, `mon_to`.
#[must_use]
pub fn field_of(weekday: &str, begins: bool) -> String {
    format!("{weekday}_{}", if begins { "from" } else { "to" })
}

impl Hours {
    /// The hours of what was typed: for each day of the week when work begins and ends (`09:00`; both
    /// empty where nobody works, an end of `00:00` for midnight), and the days on which nobody works
    /// (`2026-12-25`, one a line).
    ///
    /// # Errors
    /// The field and why: `hours` empty when nobody works an hour a week, or malformed where a day's are no
    /// times or end before they begin; `closed` malformed, or too many.
    pub fn of_typed(
        week: &[(String, String); 7],
        closed: &str,
    ) -> Result<Hours, (&'static str, FieldError)> {
        let mut hours = Hours { week: [None; 7], closed: days(closed)? };
        for (shift, (from, to)) in hours.week.iter_mut().zip(week) {
            *shift = day(from.trim(), to.trim()).ok_or(("hours", FieldError::Malformed))?;
        }
        let work: u16 = hours.week.iter().flatten().map(|it| it.to - it.from).sum();
        if work < LEAST { Err(("hours", FieldError::Empty)) } else { Ok(hours) }
    }

    /// When work begins and ends on a day of the week, as a field of time holds it; both empty where nobody
    /// works.
    #[must_use]
    pub fn typed(&self, weekday: usize) -> (String, String) {
        let text = |it: u16| format!("{:02}:{:02}", it / 60 % 24, it % 60);
        let shift = self.week.get(weekday).copied().flatten();
        shift.map_or_else(Default::default, |it| (text(it.from), text(it.to)))
    }
}

/// The shift of a day; none inside when nobody works; none at all when that is no shift.
fn day(from: &str, to: &str) -> Option<Option<Shift>> {
    if from.is_empty() && to.is_empty() {
        return Some(None);
    }
    let (from, to) = (minutes(from)?, minutes(to)?);
    let to = if to == 0 { DAY } else { to };
    (from < to).then_some(Some(Shift { from, to }))
}

/// Minutes past midnight of `09:30`; browsers may add seconds.
fn minutes(text: &str) -> Option<u16> {
    let mut pieces = text.split(':');
    let number = |it: &str| {
        let plain = (1..=2).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_digit());
        plain.then(|| it.parse::<u16>().ok()).flatten()
    };
    let (hour, minute) = (number(pieces.next()?)?, number(pieces.next()?)?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

fn days(typed: &str) -> Result<BTreeSet<Day>, (&'static str, FieldError)> {
    let lines = typed.lines().map(str::trim).filter(|it| !it.is_empty());
    let mut days = BTreeSet::new();
    for line in lines {
        days.insert(Day::of_text(line).ok_or(("closed", FieldError::Malformed))?);
        if days.len() > CLOSED {
            return Err(("closed", FieldError::TooMany(CLOSED)));
        }
    }
    Ok(days)
}
