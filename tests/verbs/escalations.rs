//! What becomes of decisions nobody takes: one more person is asked in, and nothing else.

use crate::deadlines::{set, times};
use crate::house::{BRAND, House};
use crate::on_both;
use anyhow::{Context, Result};
use domain::event::EventKind;
use domain::notice::Notice::{self, AskedIn, Escalated};
use domain::{PersonId, Role, Roles};
use studio::brand::{Approval, Times, set_approval};
use studio::inbox::inbox;
use studio::person::{set_roles, suspend_member};
use studio::review::escalate;
use studio::{Actor, Studio, brand, history, notice, review};

on_both!(
    what_is_late_enough_asks_one_more_person_in,
    two_servers_ask_once,
    a_clock_that_is_off_asks_nobody_twice,
    whoever_is_asked_in_could_decide,
    where_there_is_nobody_it_is_said_once,
    nothing_is_asked_where_nothing_waits,
);

fn id(by: &Actor) -> Result<PersonId> {
    by.person().context("a person")
}

/// Dominique alone approves, within two hours; somebody is asked in an hour later. It is Friday, 13:00.
async fn late_in_two_hours(house: &House, to: Option<PersonId>) -> Result<()> {
    only_dominique(house).await?;
    set(house, &Times { to, ..times("2", "", "1") }).await?;
    Ok(())
}

async fn only_dominique(house: &House) -> Result<()> {
    let approval = Approval {
        approvers: vec![id(&house.manager)?],
        supervised: vec![id(&house.writer)?],
        ..Approval::default()
    };
    set_approval(&house.studio, &house.admin, BRAND, &approval).await?;
    Ok(())
}

async fn told(house: &House, by: &Actor) -> Result<Vec<Notice>> {
    let news = notice::news(&house.studio, by, None).await?;
    Ok(news.told.into_iter().map(|it| it.notice).collect())
}

async fn waits(house: &House, by: &Actor) -> Result<usize> {
    Ok(inbox(&house.studio, by, None, 1).await?.entries.len())
}

/// What happened of its own accord, the latest first.
async fn happened(house: &House, code: &str) -> Result<Vec<EventKind>> {
    let told = history::of_item(&house.studio, &house.open(code).await?, 100).await?;
    let own = told.into_iter().map(|it| it.event.kind);
    let own = own.filter(|it| matches!(it, EventKind::Escalated | EventKind::NobodyElse));
    Ok(own.collect())
}

async fn what_is_late_enough_asks_one_more_person_in(house: House) -> Result<()> {
    late_in_two_hours(&house, None).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    for minutes in [0, 120, 59] {
        house.wait(minutes);
        assert_eq!(escalate(&house.studio).await?, 0, "it is not late enough");
    }
    assert!(house.approve(&house.second, &code).await.is_err(), "it is not their turn");
    house.wait(1);
    assert_eq!(escalate(&house.studio).await?, 1);
    assert_eq!(escalate(&house.studio).await?, 0, "once");
    assert_eq!(
        house.open(&code).await?.item.state,
        domain::ItemState::Review,
        "nothing is decided"
    );
    assert_eq!(told(&house, &house.second).await?, [AskedIn]);
    assert_eq!(told(&house, &house.writer).await?, [Escalated]);
    assert_eq!((waits(&house, &house.second).await?, waits(&house, &house.manager).await?), (1, 1));
    notice::remind(&house.studio).await?;
    assert_eq!(told(&house, &house.second).await?, [AskedIn], "they know that it is late");
    assert_eq!(happened(&house, &code).await?, [EventKind::Escalated]);
    house.approve(&house.second, &code).await?;
    let opened = house.open(&code).await?;
    assert_eq!(opened.item.state, domain::ItemState::Approved);
    let also = &opened.rounds[0].policy.stages[0].slots[0].also;
    assert!(also.contains(&id(&house.second)?), "the round says who was asked in");
    Ok(())
}

async fn two_servers_ask_once(house: House) -> Result<()> {
    late_in_two_hours(&house, None).await?;
    let mut codes = Vec::new();
    for number in 0..5 {
        let code = house.article(&format!("Le marbre {number}"), "Un.").await?;
        house.submit(&code).await?;
        codes.push(code);
    }
    house.wait(181);
    let other = Studio { ..house.studio.clone() };
    let (one, two) = tokio::join!(escalate(&house.studio), escalate(&other));
    assert_eq!(one? + two?, 5);
    for code in &codes {
        assert_eq!(happened(&house, code).await?, [EventKind::Escalated]);
    }
    assert_eq!(told(&house, &house.second).await?, [AskedIn; 5]);
    Ok(())
}

async fn a_clock_that_is_off_asks_nobody_twice(house: House) -> Result<()> {
    late_in_two_hours(&house, None).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    // A day ahead, a day behind, and right again.
    for (minutes, asked) in [(24 * 60, 1), (-48 * 60, 0), (24 * 60, 0), (7 * 24 * 60, 0)] {
        house.wait(minutes);
        assert_eq!(escalate(&house.studio).await?, asked);
        assert_eq!(waits(&house, &house.second).await?, 1, "they were asked and still are");
    }
    assert_eq!(told(&house, &house.second).await?, [AskedIn]);
    // A round that is taken back and handed over again begins anew.
    review::withdraw(&house.studio, &house.writer, BRAND, &code).await?;
    house.submit(&code).await?;
    assert_eq!((escalate(&house.studio).await?, waits(&house, &house.second).await?), (0, 0));
    house.wait(7 * 24 * 60);
    assert_eq!(escalate(&house.studio).await?, 1);
    Ok(())
}

async fn whoever_is_asked_in_could_decide(house: House) -> Result<()> {
    let client = id(&house.viewer)?;
    late_in_two_hours(&house, Some(client)).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    // The round keeps whom it names.
    set(&house, &times("2", "", "1")).await?;
    house.wait(181);
    assert_eq!(escalate(&house.studio).await?, 1);
    assert_eq!((waits(&house, &house.viewer).await?, waits(&house, &house.second).await?), (1, 0));
    // Somebody who wrote in it, or was put under supervision meanwhile, is not: another manager is.
    set(&house, &Times { to: Some(id(&house.community)?), ..times("2", "", "1") }).await?;
    let mut codes = Vec::new();
    for wrote in [true, false] {
        let code = house.article("Le marbre", "Un.").await?;
        if wrote {
            house.write(&house.community, &code, "Deux.").await?;
        }
        house.submit(&code).await?;
        codes.push(code);
    }
    let (admin, community) = (&house.admin, id(&house.community)?);
    let roles = Roles(vec![Role::CommunityManager]);
    set_roles(&house.studio, admin, BRAND, community, roles, false).await?;
    house.wait(4 * 24 * 60);
    assert_eq!(escalate(&house.studio).await?, 2);
    assert_eq!(waits(&house, &house.second).await?, 2);
    assert_eq!(waits(&house, &house.community).await?, 0);
    assert_eq!(waits(&house, &house.writer).await?, 0);
    Ok(())
}

async fn where_there_is_nobody_it_is_said_once(house: House) -> Result<()> {
    late_in_two_hours(&house, None).await?;
    suspend_member(&house.studio, &house.admin, BRAND, id(&house.second)?, None).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    house.wait(181);
    for _ in 0..3 {
        assert_eq!(escalate(&house.studio).await?, 0);
    }
    assert_eq!(happened(&house, &code).await?, [EventKind::NobodyElse]);
    assert_eq!(waits(&house, &house.manager).await?, 1);
    house.approve(&house.manager, &code).await?;
    Ok(())
}

async fn nothing_is_asked_where_nothing_waits(house: House) -> Result<()> {
    late_in_two_hours(&house, None).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    let never = house.article("Sans délai", "Un.").await?;
    set(&house, &times("2", "", "")).await?;
    house.submit(&never).await?;
    let shut = house.article("Rangé", "Un.").await?;
    set(&house, &times("2", "", "1")).await?;
    house.submit(&shut).await?;
    brand::archive(&house.studio, &house.admin, BRAND).await?;
    house.wait(7 * 24 * 60);
    assert_eq!(escalate(&house.studio).await?, 0);
    assert_eq!(told(&house, &house.second).await?, []);
    brand::restore(&house.studio, &house.admin, BRAND).await?;
    assert_eq!(escalate(&house.studio).await?, 1, "it is late still");
    assert_eq!(happened(&house, &never).await?, []);
    Ok(())
}
