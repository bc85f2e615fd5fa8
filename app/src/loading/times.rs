//! Instants as people read them: in the brand's zone and the reader's language.

use domain::At;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use wording::Lang;

/// Shows instants.
#[derive(Clone, Debug)]
pub struct Times {
    zone: TimeZone,
    lang: Lang,
    now: Zoned,
}

impl Times {
    /// Times of a zone (an IANA name; UTC when unknown) in a language, seen from `now`.
    #[must_use]
    pub fn new(zone: &str, lang: Lang, now: At) -> Times {
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let now = stamp(now).to_zoned(zone.clone());
        Times { zone, lang, now }
    }

    /// Day and time: `Thu 21 Nov, 18:00`, `jeu. 21 nov. à 18 h`; the year when it is another one.
    #[must_use]
    pub fn full(&self, at: At) -> String {
        let it = stamp(at).to_zoned(self.zone.clone());
        format!("{}{}{}", self.day(&it), wording::times::times(self.lang).at, self.clock(&it))
    }

    /// The time alone for today, day and time otherwise.
    #[must_use]
    pub fn short(&self, at: At) -> String {
        let it = stamp(at).to_zoned(self.zone.clone());
        if it.date() == self.now.date() { self.clock(&it) } else { self.full(at) }
    }

    /// The day alone: `Thu 21 Nov`, `jeu. 21 nov.`; the year when it is another one.
    #[must_use]
    pub fn date(&self, at: At) -> String {
        self.day(&stamp(at).to_zoned(self.zone.clone()))
    }

    /// The time of day to the second: `18:00:05`.
    #[must_use]
    pub fn second(&self, at: At) -> String {
        stamp(at).to_zoned(self.zone.clone()).strftime("%H:%M:%S").to_string()
    }

    /// The time of day alone.
    #[must_use]
    pub fn time(&self, at: At) -> String {
        self.clock(&stamp(at).to_zoned(self.zone.clone()))
    }

    /// The reader's language.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> At {
        At(self.now.timestamp().as_millisecond())
    }

    /// The week this is in, from its Monday to the next, where the brand is.
    #[must_use]
    pub fn week(&self) -> (At, At) {
        let since = i64::from(self.now.weekday().to_monday_zero_offset());
        let monday = |days: i64| {
            let day = self.now.date().checked_add(jiff::Span::new().days(days));
            let start = day.ok().and_then(|it| it.to_zoned(self.zone.clone()).ok());
            start.map_or(self.now(), |it| At(it.timestamp().as_millisecond()))
        };
        (monday(-since), monday(7 - since))
    }

    /// `2026-11-21T18:00`, as a date and time field holds it.
    #[must_use]
    pub fn field(&self, at: At) -> String {
        stamp(at).to_zoned(self.zone.clone()).strftime("%Y-%m-%dT%H:%M").to_string()
    }

    fn day(&self, it: &Zoned) -> String {
        let words = wording::times::times(self.lang);
        let index = |n: i8| usize::try_from(n).unwrap_or(0);
        let weekday =
            words.weekdays.get(index(it.weekday().to_monday_zero_offset())).copied().unwrap_or("");
        let month = words.months.get(index(it.month() - 1)).copied().unwrap_or("");
        let year =
            if it.year() == self.now.year() { String::new() } else { format!(" {}", it.year()) };
        format!("{weekday} {} {month}{year}", it.day())
    }

    fn clock(&self, it: &Zoned) -> String {
        match (self.lang, it.minute()) {
            (Lang::En, minute) => format!("{:02}:{minute:02}", it.hour()),
            (Lang::Fr, 0) => format!("{}\u{a0}h", it.hour()),
            (Lang::Fr, minute) => format!("{}\u{a0}h\u{a0}{minute:02}", it.hour()),
        }
    }
}

/// The instant of a date and time field in a zone; none when it is empty or not a date.
#[must_use]
pub fn of_field(text: &str, zone: &str) -> Option<At> {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let local = jiff::civil::DateTime::strptime("%Y-%m-%dT%H:%M", text.trim()).ok()?;
    Some(At(local.to_zoned(zone).ok()?.timestamp().as_millisecond()))
}

/// The instant of a date and time field that showed a stored one: left as it was, the field says less than
/// what is stored (seconds, which of two hours when clocks go back).
#[must_use]
pub fn of_field_over(stored: Option<At>, text: &str, zone: &str) -> Option<At> {
    let shown = stored.map(|it| Times::new(zone, Lang::default(), it).field(it));
    if shown.as_deref() == Some(text.trim()) { stored } else { of_field(text, zone) }
}

fn stamp(at: At) -> Timestamp {
    Timestamp::from_millisecond(at.0).unwrap_or(Timestamp::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUMMER: At = At(1_782_000_000_000); // 2026-06-21T00:00Z

    #[test]
    fn a_time_is_shown_where_the_brand_is() {
        let fr = Times::new("Europe/Paris", Lang::Fr, SUMMER);
        assert_eq!(fr.full(SUMMER), "dim. 21 juin à 2\u{a0}h");
        let en = Times::new("America/Montreal", Lang::En, At(0));
        assert_eq!(en.full(SUMMER), "Sat 20 Jun 2026, 20:00");
    }

    #[test]
    fn a_week_begins_on_monday_and_is_shorter_when_the_hour_changes() {
        let paris = |text: &str| of_field(text, "Europe/Paris").expect("a date");
        let times = Times::new("Europe/Paris", Lang::Fr, paris("2027-03-28T12:00"));
        let week = (paris("2027-03-22T00:00"), paris("2027-03-29T00:00"));
        assert_eq!(times.week(), week);
        assert_eq!(week.1.since_ms(week.0), (7 * 24 - 1) * 3_600_000);
    }

    #[test]
    fn a_field_reads_back_across_the_change_of_hour() {
        for text in ["2027-03-28T01:59", "2027-03-28T03:00", "2027-10-31T01:00", "2027-10-31T03:00"]
        {
            let at = of_field(text, "Europe/Paris").expect("a date");
            assert_eq!(Times::new("Europe/Paris", Lang::Fr, at).field(at), text);
        }
        assert_eq!(of_field("tomorrow", "Europe/Paris"), None);
    }

    #[test]
    fn a_field_left_as_it_was_changes_nothing() {
        // Half past two comes twice on that night; the second time, with seconds.
        let stored = Some(At(1_824_946_215_000));
        let shown = Times::new("Europe/Paris", Lang::Fr, At(0)).field(At(1_824_946_215_000));
        assert_eq!(shown, "2027-10-31T02:30");
        assert_eq!(of_field_over(stored, &shown, "Europe/Paris"), stored);
        let moved = of_field_over(stored, "2027-10-31T04:00", "Europe/Paris");
        assert_eq!(moved, of_field("2027-10-31T04:00", "Europe/Paris"));
        assert_eq!(of_field_over(stored, "", "Europe/Paris"), None);
    }
}
