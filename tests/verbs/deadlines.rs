//! How long decisions may take, in the hours a brand works.

use crate::house::{BRAND, House, MINUTE, fields};
use crate::on_both;
use anyhow::{Context, Result};
use domain::At;
use domain::workflow::Preset;
use studio::brand::{self, Approval, Times};
use studio::inbox::inbox;
use studio::item::set_due;
use studio::library::Filter;
use studio::notice::{self, remind};
use studio::{ActionError, Actor, item};

on_both!(
    a_decision_is_due_where_the_brand_works,
    a_round_keeps_the_deadline_it_was_submitted_under,
    each_stage_has_its_own_time,
    what_is_due_sooner_comes_first,
    whoever_it_waits_for_is_reminded_once,
    deadlines_that_mean_nothing_are_refused,
);

/// The house works Monday to Friday from 9 to 18, in Paris. The tests begin on a Friday at 13:00.
const HOUR: i64 = 60 * MINUTE;

/// Deadlines as typed: hours for the first stage, for the second, and until somebody is asked in.
pub fn times(first: &str, then: &str, escalate: &str) -> Times {
    let day = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    let (work, off) = (day("09:00", "18:00"), day("", ""));
    Times {
        week: [work.clone(), work.clone(), work.clone(), work.clone(), work, off.clone(), off],
        closed: String::new(),
        hours: [first.to_owned(), then.to_owned()],
        escalate: escalate.to_owned(),
        to: None,
    }
}

/// Sets them, as the manager.
pub async fn set(house: &House, times: &Times) -> Result<String, ActionError> {
    brand::set_deadlines(&house.studio, &house.manager, BRAND, times).await
}

async fn due(house: &House, code: &str) -> Result<Option<At>> {
    Ok(house.open(code).await?.item.decide_by())
}

async fn a_decision_is_due_where_the_brand_works(house: House) -> Result<()> {
    let now = house.studio.clock.now();
    let free = house.article("Sans délai", "Un.").await?;
    house.submit(&free).await?;
    assert_eq!(due(&house, &free).await?, None);
    set(&house, &times("3", "", "")).await?;
    let soon = house.article("Vite", "Un.").await?;
    house.submit(&soon).await?;
    assert_eq!(due(&house, &soon).await?, Some(now.plus_ms(3 * HOUR)), "the same day, at 16");
    // Monday is a holiday: seven hours are over on Tuesday at 11.
    set(&house, &Times { closed: "2025-11-24".into(), ..times("7", "", "") }).await?;
    let later = house.article("Plus tard", "Un.").await?;
    house.submit(&later).await?;
    assert_eq!(due(&house, &later).await?, Some(now.plus_ms((4 * 24 - 2) * HOUR)));
    let cards = item::board(&house.studio, &house.manager, BRAND).await?.cards;
    let of = |code: &str| cards.iter().find(|it| it.code.as_str() == code).map(|it| it.due());
    assert_eq!(of(&soon), Some(Some(now.plus_ms(3 * HOUR))));
    assert_eq!(of(&free), Some(None));
    Ok(())
}

async fn a_round_keeps_the_deadline_it_was_submitted_under(house: House) -> Result<()> {
    let now = house.studio.clock.now();
    set(&house, &times("3", "", "")).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    set(&house, &times("1", "", "")).await?;
    let then = Some(now.plus_ms(3 * HOUR));
    assert_eq!(due(&house, &code).await?, then);
    let opened = house.open(&code).await?;
    let kept = opened.round().context("a round")?.policy.stages[0].deadline.hours;
    assert_eq!(kept, 3, "the policy of the round says so");
    house.wait(10);
    house.approve(&house.manager, &code).await?;
    assert_eq!(due(&house, &code).await?, None, "nothing waits for a decision");
    house.write(&house.writer, &code, "Deux.").await?;
    house.submit(&code).await?;
    let then = now.plus_ms(10 * MINUTE + HOUR);
    assert_eq!(due(&house, &code).await?, Some(then), "another round has the new one");
    Ok(())
}

async fn each_stage_has_its_own_time(house: House) -> Result<()> {
    let now = house.studio.clock.now();
    let client = house.community.person().context("a person")?;
    let manager = house.manager.person().context("a person")?;
    let legal = Approval {
        preset: Preset::Legal,
        second: vec![client],
        approvers: vec![manager],
        supervised: vec![house.writer.person().context("a person")?],
        take_back: 30,
        ..Approval::default()
    };
    brand::set_approval(&house.studio, &house.second, BRAND, &legal).await?;
    set(&house, &times("2", "9", "")).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    assert_eq!(due(&house, &code).await?, Some(now.plus_ms(2 * HOUR)));
    house.wait(60);
    house.approve(&house.manager, &code).await?;
    // Nine hours from Friday at 14: Monday at 14.
    let monday = Some(now.plus_ms((3 * 24 + 1) * HOUR));
    assert_eq!(due(&house, &code).await?, monday);
    let waits = inbox(&house.studio, &house.community, None, 1).await?.entries;
    assert_eq!(waits.iter().map(|it| it.due_at).collect::<Vec<_>>(), [monday]);
    // A decision that is taken back has no more time than before.
    studio::review::take_back(&house.studio, &house.manager, BRAND, &code).await?;
    assert_eq!(due(&house, &code).await?, Some(now.plus_ms(2 * HOUR)));
    house.wait(30);
    house.approve(&house.manager, &code).await?;
    assert_eq!(due(&house, &code).await?, monday);
    Ok(())
}

async fn what_is_due_sooner_comes_first(house: House) -> Result<()> {
    let now = house.studio.clock.now();
    set(&house, &times("4", "", "")).await?;
    let slow = house.article("Quatre heures", "Un.").await?;
    house.submit(&slow).await?;
    set(&house, &times("2", "", "")).await?;
    let quick = house.article("Deux heures", "Un.").await?;
    house.submit(&quick).await?;
    let titles = async |by: &Actor| -> Result<Vec<String>> {
        let found = inbox(&house.studio, by, None, 1).await?.entries;
        Ok(found.into_iter().map(|it| it.title).collect())
    };
    assert_eq!(titles(&house.manager).await?, ["Deux heures", "Quatre heures"]);
    // The item itself should be done before its stage is due.
    let sooner = Some(now.plus_ms(HOUR));
    set_due(&house.studio, &house.writer, BRAND, &slow, sooner).await?;
    assert_eq!(titles(&house.manager).await?, ["Quatre heures", "Deux heures"]);
    set_due(&house.studio, &house.writer, BRAND, &slow, Some(now.plus_ms(99 * HOUR))).await?;
    assert_eq!(due(&house, &slow).await?, Some(now.plus_ms(4 * HOUR)));
    assert_eq!(titles(&house.manager).await?, ["Deux heures", "Quatre heures"]);
    let late = Filter { due_before: Some(now.plus_ms(3 * HOUR)), ..Filter::default() };
    let (studio, read) = (&house.studio, house.studio.store.read());
    let access = studio::access::brand(read, &house.viewer, BRAND).await?;
    let found = item::board_of(studio, access, &late).await?.cards;
    let found: Vec<&str> = found.iter().map(|it| it.summary.title.as_str()).collect();
    assert_eq!(found, ["Deux heures"], "the board finds what is late");
    Ok(())
}

async fn whoever_it_waits_for_is_reminded_once(house: House) -> Result<()> {
    use domain::notice::Notice::{DueSoon, Overdue, ReviewAsked};
    let told = async |by: &Actor| -> Result<Vec<domain::notice::Notice>> {
        for _ in 0..3 {
            remind(&house.studio).await?;
        }
        let news = notice::news(&house.studio, by, None).await?;
        Ok(news.told.into_iter().map(|it| it.notice).collect())
    };
    set(&house, &times("3", "", "")).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    assert_eq!(told(&house.manager).await?, [ReviewAsked], "whoever was just asked knows");
    house.wait(181);
    assert_eq!(told(&house.manager).await?, [Overdue, ReviewAsked]);
    assert_eq!(told(&house.second).await?, [Overdue, ReviewAsked]);
    assert_eq!(told(&house.writer).await?, [], "they wait themselves");
    // A clock that is a day off, one way and the other.
    for minutes in [24 * 60, -48 * 60, 24 * 60] {
        house.wait(minutes);
        assert_eq!(told(&house.manager).await?, [Overdue, ReviewAsked]);
    }
    // Two days of work: a day before, once.
    set(&house, &times("18", "", "")).await?;
    let long = house.article("Deux jours", "Un.").await?;
    house.submit(&long).await?;
    assert_eq!(told(&house.second).await?.len(), 3);
    house.wait(3 * 24 * 60);
    assert_eq!(told(&house.second).await?[0], DueSoon);
    house.approve(&house.second, &long).await?;
    house.wait(5 * 24 * 60);
    assert_eq!(told(&house.second).await?.len(), 4, "it is decided");
    Ok(())
}

async fn deadlines_that_mean_nothing_are_refused(house: House) -> Result<()> {
    let nobody = Times { week: Default::default(), ..times("3", "", "") };
    assert_eq!(fields(set(&house, &nobody).await), ["hours"]);
    let mut backwards = times("3", "", "");
    backwards.week[0] = ("18:00".into(), "09:00".into());
    assert_eq!(fields(set(&house, &backwards).await), ["hours"]);
    for wrong in ["241", "-1", "3,5", "trois"] {
        assert_eq!(fields(set(&house, &times(wrong, "", "")).await), ["first"], "{wrong}");
        assert_eq!(fields(set(&house, &times("", wrong, "")).await), ["then"], "{wrong}");
        assert_eq!(fields(set(&house, &times("", "", wrong)).await), ["escalate"], "{wrong}");
    }
    let closed = Times { closed: "Noël".into(), ..times("3", "", "") };
    assert_eq!(fields(set(&house, &closed).await), ["closed"]);
    for wrong in [&house.writer, &house.suspended, &house.stranger] {
        let to = Times { to: wrong.person(), ..times("3", "", "2") };
        assert_eq!(fields(set(&house, &to).await), ["escalate_to"], "{wrong:?}");
    }
    for by in [&house.writer, &house.community, &house.viewer, &Actor::Operator] {
        let answer = brand::set_deadlines(&house.studio, by, BRAND, &times("3", "", "")).await;
        assert!(matches!(answer, Err(ActionError::Forbidden)), "{by:?}");
    }
    let typed = times("3", "", "");
    let stranger = brand::set_deadlines(&house.studio, &house.stranger, BRAND, &typed).await;
    assert!(matches!(stranger, Err(ActionError::NotFound)));
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    assert_eq!(due(&house, &code).await?, None, "nothing of it was kept");
    Ok(())
}
