//! Working hours against a clock that is looked at every minute.

use super::*;
use crate::name::FieldError;

/// Paris as it is kept since 1996: an hour more from the last Sunday of March, one in the morning of
/// universal time, to the last of October.
struct Paris;

const MINUTE_MS: i64 = 60_000;

fn utc(day: Day, minute: i64) -> At {
    At((i64::from(day.0) * 1_440 + minute) * MINUTE_MS)
}

fn last_sunday(year: i32, month: u8) -> Day {
    let days = (25..=31).rev().filter_map(|it| Day::of(year, month, it));
    days.into_iter().find(|it| it.weekday() == 6).expect("a Sunday")
}

/// Hours to add to universal time.
fn ahead(at: At) -> i64 {
    let day = Day(i32::try_from(at.0.div_euclid(86_400_000)).expect("a day"));
    let (year, _, _) = day.parts();
    let summer = utc(last_sunday(year, 3), 60)..utc(last_sunday(year, 10), 60);
    if summer.contains(&at) { 2 } else { 1 }
}

impl Zone for Paris {
    fn day_of(&self, at: At) -> Day {
        let there = at.0 + ahead(at) * HOUR_MS;
        Day(i32::try_from(there.div_euclid(86_400_000)).expect("a day"))
    }

    fn at(&self, day: Day, minute: u16) -> At {
        let shown = utc(day, i64::from(minute));
        let tried = [2, 1].map(|hours| (hours, At(shown.0 - hours * HOUR_MS)));
        let found = tried.into_iter().find(|(hours, at)| ahead(*at) == *hours);
        // Clocks never showed it: the instant they jumped over it.
        found.map_or(utc(day, 60), |it| it.1)
    }
}

fn paris(text: &str, minute: u16) -> At {
    Paris.at(Day::of_text(text).expect("a day"), minute)
}

/// Minute by minute, by what the clock on the wall says.
fn looked_at(hours: &Hours, since: At, wanted: u16) -> At {
    let mut left = i64::from(wanted) * 60;
    let mut at = since;
    while left > 0 {
        let there = (at.0 + ahead(at) * HOUR_MS).rem_euclid(86_400_000) / MINUTE_MS;
        let day = Paris.day_of(at);
        let shift = hours.week[day.weekday()].filter(|_| !hours.closed.contains(&day));
        if shift.is_some_and(|it| (i64::from(it.from)..i64::from(it.to)).contains(&there)) {
            left -= 1;
        }
        at = at.plus_ms(MINUTE_MS);
    }
    at
}

/// Numbers that look random and are the same every time.
fn dice(seed: &mut u64, most: u64) -> u64 {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*seed >> 33) % most
}

#[test]
fn days_are_those_of_the_calendar() {
    assert_eq!(Day::of(1970, 1, 1), Some(Day(0)));
    assert_eq!(Day::of(2000, 2, 29).map(|it| it.parts()), Some((2000, 2, 29)));
    assert_eq!(
        (Day::of(1900, 2, 29), Day::of(2026, 4, 31), Day::of(2026, 0, 1)),
        (None, None, None)
    );
    let mut day = Day::of(1896, 1, 1).expect("a day");
    let mut weekday = day.weekday();
    while day.parts().0 < 2110 {
        let (year, month, it) = day.parts();
        assert_eq!(Day::of(year, month, it), Some(day));
        assert_eq!(Day::of_text(&day.to_string()), Some(day));
        assert_eq!(day.weekday(), weekday, "{day}");
        (day, weekday) = (day.plus(1), (weekday + 1) % 7);
    }
    assert_eq!(Day::of_text("2026-11-22").map(Day::weekday), Some(6), "a Sunday");
    for wrong in ["", "2026-1-01", "2026-13-01", "25/12/2026", "2026-12-25-", "+026-12-25", "é"] {
        assert_eq!(Day::of_text(wrong), None, "{wrong}");
    }
}

#[test]
fn a_decision_is_due_after_the_hours_people_work() {
    let usual = Hours::default();
    let due = |since, hours| usual.after(since, hours, &Paris).expect("due");
    assert_eq!(due(paris("2026-11-20", 600), 4), paris("2026-11-20", 840), "on the same day");
    assert_eq!(due(paris("2026-11-20", 1_020), 4), paris("2026-11-23", 720), "over a week-end");
    assert_eq!(due(paris("2026-11-20", 1_020), 1), paris("2026-11-20", 1_080), "as work ends");
    assert_eq!(due(paris("2026-11-21", 180), 8), paris("2026-11-23", 1_020), "from a Saturday");
    assert_eq!(due(paris("2026-11-20", 1_320), 1), paris("2026-11-23", 600), "from the evening");
    assert_eq!(usual.after(paris("2026-11-20", 600), 0, &Paris), None, "no hours, no time");
}

#[test]
fn nobody_works_on_days_the_brand_is_closed() {
    let closed = ["2026-12-24", "2026-12-25"].map(|it| Day::of_text(it).expect("a day"));
    let hours = Hours { closed: closed.into(), ..Hours::default() };
    let due = hours.after(paris("2026-12-23", 1_020), 2, &Paris);
    assert_eq!(due, Some(paris("2026-12-28", 600)));
    let never = Hours { week: [None; 7], closed: BTreeSet::new() };
    assert_eq!(never.after(At(0), 1, &Paris), None);
}

#[test]
fn a_night_in_which_clocks_change_is_as_long_as_it_was() {
    let always = Hours { week: [Some(Shift { from: 0, to: DAY }); 7], closed: BTreeSet::new() };
    for (eve, long) in [("2027-03-27", 23), ("2027-10-30", 25)] {
        let noon = paris(eve, 720);
        let due = always.after(noon, 24, &Paris).expect("due");
        assert_eq!(due, noon.plus_ms(24 * HOUR_MS), "hours are hours: {eve}");
        let next = Day::of_text(eve).expect("a day").plus(1);
        let sunday = Paris.at(next, DAY).since_ms(Paris.at(next, 0));
        assert_eq!(sunday, long * HOUR_MS, "{eve}");
    }
    // Work would begin at half past two, which clocks jump over: it begins when they did.
    let night = Shift { from: 150, to: 300 };
    let nights = Hours { week: [Some(night); 7], closed: BTreeSet::new() };
    let due = nights.after(paris("2027-03-28", 0), 1, &Paris).expect("due");
    assert_eq!(due, paris("2027-03-28", 240));
}

#[test]
fn hours_are_those_a_clock_on_the_wall_counts() {
    let mut seed = 20_261_122;
    // The weeks around both changes of hour, and an ordinary one; nights apart, in which half an hour comes
    // twice or never.
    let starts = ["2027-03-22", "2027-10-25", "2026-12-21"];
    for turn in 0..200 {
        let mut week = [None; 7];
        for shift in &mut week {
            let from = 240 + u16::try_from(dice(&mut seed, 700)).expect("small");
            let to = from + 30 + u16::try_from(dice(&mut seed, 470)).expect("small");
            *shift = (dice(&mut seed, 4) > 0).then_some(Shift { from, to: to.min(DAY) });
        }
        let first = Day::of_text(starts[turn % starts.len()]).expect("a day");
        let closed = first.plus(usize::try_from(dice(&mut seed, 14)).expect("small"));
        let hours = Hours { week, closed: [closed].into() };
        if hours.week.iter().all(Option::is_none) {
            continue;
        }
        let minute = i64::try_from(dice(&mut seed, 10 * 1_440)).expect("small");
        let since = utc(first, minute);
        let wanted = 1 + u16::try_from(dice(&mut seed, 30)).expect("small");
        let due = hours.after(since, wanted, &Paris).expect("due");
        assert_eq!(due, looked_at(&hours, since, wanted), "{hours:?} from {since:?}: {wanted}");
        assert!(hours.after(since, wanted + 1, &Paris) > Some(due), "more hours are more time");
    }
}

#[test]
fn what_is_typed_is_read_back() {
    let closed = "2026-12-25\r\n\n 2027-01-01 ";
    let typed = |week: &[(&str, &str)]| {
        let text = |at: usize| week.get(at).map_or(("", ""), |it| *it);
        let days = std::array::from_fn(|at| (text(at).0.to_owned(), text(at).1.to_owned()));
        Hours::of_typed(&days, closed)
    };
    let hours = typed(&[("09:00", "18:00"), ("22:30", "00:00")]).expect("hours");
    assert_eq!(
        (hours.typed(0), hours.typed(1)),
        (("09:00".into(), "18:00".into()), ("22:30".into(), "00:00".into()))
    );
    assert_eq!(hours.typed(6), (String::new(), String::new()));
    assert_eq!(hours.closed.len(), 2);
    assert_eq!(typed(&[]), Err(("hours", FieldError::Empty)), "somebody works some time");
    assert_eq!(typed(&[("09:00", "09:30")]), Err(("hours", FieldError::Empty)));
    for wrong in [("18:00", "09:00"), ("9h", "18:00"), ("09:00", ""), ("25:00", "26:00")] {
        assert_eq!(typed(&[wrong]), Err(("hours", FieldError::Malformed)), "{wrong:?}");
    }
    let days = std::array::from_fn(|_| ("09:00".to_owned(), "18:00".to_owned()));
    assert_eq!(Hours::of_typed(&days, "Christmas"), Err(("closed", FieldError::Malformed)));
    let many: String = (0..=200).map(|it| format!("{}\n", Day(20_000).plus(it))).collect();
    assert_eq!(Hours::of_typed(&days, &many), Err(("closed", FieldError::TooMany(CLOSED))));
    let kept = serde_json::to_string(&hours).expect("a document");
    assert_eq!(serde_json::from_str::<Hours>(&kept).expect("hours"), hours);
}

#[test]
fn the_ends_of_time_do_no_harm() {
    let usual = Hours::default();
    struct Nowhere;
    impl Zone for Nowhere {
        fn day_of(&self, at: At) -> Day {
            Day(i32::try_from(at.0 / 86_400_000).unwrap_or(i32::MAX))
        }
        fn at(&self, _: Day, _: u16) -> At {
            At(i64::MIN)
        }
    }
    assert_eq!(usual.after(At(i64::MAX), MOST, &Nowhere), None);
    assert_eq!(usual.after(At(i64::MIN), MOST, &Nowhere), None);
}
