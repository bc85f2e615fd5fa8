//! A day of the calendar.

use serde::{Deserialize, Serialize};

/// A day of the calendar: how many days after 1970-01-01. Written `2026-12-25`.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct Day(pub i32);

impl Day {
    /// So many days later, held at the end of the range.
    #[must_use]
    pub fn plus(self, days: usize) -> Day {
        Day(self.0.saturating_add(i32::try_from(days).unwrap_or(i32::MAX)))
    }

    /// 0 for Monday to 6 for Sunday.
    #[must_use]
    pub fn weekday(self) -> usize {
        // The first of January 1970 was a Thursday.
        let days = i64::from(self.0) + 3;
        usize::try_from(days.rem_euclid(7)).unwrap_or(0)
    }

    /// The day of a year, a month from 1 and a day from 1, when there is one.
    ///
    /// Counted in years that begin in March, so that the leap day is their last.
    #[must_use]
    pub fn of(year: i32, month: u8, day: u8) -> Option<Day> {
        let known = (0..=9_999).contains(&year) && (1..=12).contains(&month);
        if !known || day == 0 || day > length(year, month) {
            return None;
        }
        let (month, day) = (i32::from(month), i32::from(day));
        let year = if month > 2 { year } else { year - 1 };
        let since_march = (month + 9) % 12;
        let days = 365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        Some(Day(days + (153 * since_march + 2) / 5 + day - 1 - TO_1970))
    }

    /// Year, month from 1 and day from 1.
    #[must_use]
    pub fn parts(self) -> (i32, u8, u8) {
        let days = i64::from(self.0) + i64::from(TO_1970);
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let since_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * since_march + 2) / 5 + 1;
        let month = if since_march < 10 { since_march + 3 } else { since_march - 9 };
        let year = year + era * 400 + i64::from(month <= 2);
        let small = |it: i64| u8::try_from(it).unwrap_or(1);
        (i32::try_from(year).unwrap_or(0), small(month), small(day))
    }

    /// The day written `2026-12-25`, when there is one.
    #[must_use]
    pub fn of_text(text: &str) -> Option<Day> {
        let mut pieces = text.split('-');
        let (year, month, day) = (pieces.next()?, pieces.next()?, pieces.next()?);
        let lengths = (year.len(), month.len(), day.len()) == (4, 2, 2);
        let digits = text.bytes().all(|it| it.is_ascii_digit() || it == b'-');
        if pieces.next().is_some() || !lengths || !digits {
            return None;
        }
        Day::of(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }
}

/// Days from the first of March of year 0 to 1970-01-01.
const TO_1970: i32 = 719_468;

fn length(year: i32, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        day.to_string()
    }
}

impl TryFrom<String> for Day {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Day, Self::Error> {
        Day::of_text(&text).ok_or("not a day")
    }
}
