//! What clocks show where a brand is.

use domain::At;
use domain::hours::{DAY, Day, Zone};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Span, Timestamp};

/// A time zone of the IANA database.
pub struct Place(TimeZone);

impl Place {
    /// The zone of a name; UTC when unknown.
    #[must_use]
    pub fn of(name: &str) -> Place {
        Place(TimeZone::get(name).unwrap_or(TimeZone::UTC))
    }

    /// The first instant at which clocks show this or more on the day.
    fn first(&self, shown: DateTime) -> Option<Timestamp> {
        let found = self.0.to_ambiguous_timestamp(shown);
        match found.offset() {
            // Clocks never showed it: the instant they jumped over it.
            AmbiguousOffset::Gap { after, .. } => {
                let before = after.to_timestamp(shown).ok()?;
                self.0.following(before).next().map(|it| it.timestamp())
            }
            _ => found.earlier().ok(),
        }
    }
}

impl Zone for Place {
    fn day_of(&self, at: At) -> Day {
        let stamp = Timestamp::from_millisecond(at.0).unwrap_or_default();
        let date = stamp.to_zoned(self.0.clone()).date();
        let small = |it: i8| u8::try_from(it).unwrap_or(1);
        Day::of(date.year().into(), small(date.month()), small(date.day())).unwrap_or_default()
    }

    fn at(&self, day: Day, minute: u16) -> At {
        let found = shown(day, minute).and_then(|it| self.first(it));
        found.map_or(At(i64::MAX), |it| At(it.as_millisecond()))
    }
}

fn shown(day: Day, minute: u16) -> Option<DateTime> {
    let (year, month, of_month) = day.parts();
    let small = |it: u8| i8::try_from(it).unwrap_or(1);
    let date = Date::new(i16::try_from(year).ok()?, small(month), small(of_month)).ok()?;
    if minute >= DAY {
        return Some(date.tomorrow().ok()?.to_datetime(Time::midnight()));
    }
    let since = Span::new().minutes(i64::from(minute));
    date.to_datetime(Time::midnight()).checked_add(since).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Forty places: clocks that change by an hour, by half an hour, at midnight, never, or jump over a day.
    const PLACES: [&str; 40] = [
        "Europe/Paris",
        "Europe/London",
        "Europe/Dublin",
        "Europe/Lisbon",
        "Europe/Athens",
        "Europe/Moscow",
        "Europe/Istanbul",
        "Africa/Cairo",
        "Africa/Casablanca",
        "Africa/Johannesburg",
        "Africa/Lagos",
        "America/Montreal",
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Phoenix",
        "America/Los_Angeles",
        "America/St_Johns",
        "America/Havana",
        "America/Santiago",
        "America/Asuncion",
        "America/Sao_Paulo",
        "America/Martinique",
        "America/Cayenne",
        "America/Nuuk",
        "Asia/Beirut",
        "Asia/Jerusalem",
        "Asia/Tehran",
        "Asia/Dubai",
        "Asia/Kolkata",
        "Asia/Kathmandu",
        "Asia/Tokyo",
        "Asia/Shanghai",
        "Australia/Sydney",
        "Australia/Lord_Howe",
        "Pacific/Auckland",
        "Pacific/Chatham",
        "Pacific/Apia",
        "Pacific/Noumea",
        "Indian/Reunion",
    ];

    #[test]
    fn an_instant_is_the_first_at_which_clocks_show_it() {
        for name in PLACES {
            let place = Place::of(name);
            for day in (0..730).map(|it| Day::of(2026, 1, 1).unwrap_or_default().plus(it)) {
                let mut before = At(i64::MIN);
                for minute in (0..=DAY).step_by(45) {
                    let at = place.at(day, minute);
                    assert!(at >= before, "{name} {day} {minute}");
                    before = at;
                    let wanted = shown(day, minute).expect("a time");
                    let shows = |at: At| {
                        let stamp = Timestamp::from_millisecond(at.0).expect("a time");
                        stamp.to_zoned(place.0.clone()).datetime()
                    };
                    assert!(shows(at) >= wanted, "{name} {wanted}: too early");
                    assert!(shows(at.plus_ms(-1)) < wanted, "{name} {wanted}: not the first");
                }
                assert_eq!(place.day_of(place.at(day, 12 * 60)), day, "{name}");
            }
        }
    }

    #[test]
    fn the_ends_of_time_do_no_harm() {
        let place = Place::of("Nowhere/Else");
        for at in [At(i64::MIN), At(0), At(i64::MAX)] {
            let _ = place.at(place.day_of(at), DAY);
        }
        assert_eq!(place.at(Day(i32::MAX), 0), At(i64::MAX));
        assert_eq!(place.at(Day(i32::MIN), 0), At(i64::MAX));
    }
}
