//! Who decides for somebody who is away: whom they named, as far as that one may.

use crate::house::{BRAND, House, fields};
use crate::on_both;
use anyhow::{Context, Result};
use domain::event::EventKind;
use domain::{PersonId, Role, Roles};
use studio::brand::{Approval, set_approval};
use studio::inbox::inbox;
use studio::person::away::{away, set_away};
use studio::person::set_roles;
use studio::review::stand_in;
use studio::{ActionError, Actor, history};

on_both!(
    whoever_was_named_decides_meanwhile,
    nobody_decides_who_could_not,
    those_who_named_each_other_pass_nothing_round,
    an_absence_that_means_nothing_is_refused,
);

/// The tests begin on Friday 2025-11-21, 13:00 in Paris.
const DAY: i64 = 24 * 60;

fn id(by: &Actor) -> Result<PersonId> {
    by.person().context("a person")
}

/// Dominique alone approves.
async fn only_dominique(house: &House) -> Result<()> {
    let approval = Approval {
        approvers: vec![id(&house.manager)?],
        supervised: vec![id(&house.writer)?],
        ..Approval::default()
    };
    set_approval(&house.studio, &house.admin, BRAND, &approval).await?;
    Ok(())
}

async fn leaves(house: &House, who: &Actor, days: (&str, &str), to: &Actor) -> Result<()> {
    set_away(&house.studio, who, BRAND, days, Some(id(to)?)).await?;
    Ok(())
}

async fn waits(house: &House, by: &Actor) -> Result<usize> {
    Ok(inbox(&house.studio, by, None, 1).await?.entries.len())
}

async fn whoever_was_named_decides_meanwhile(house: House) -> Result<()> {
    only_dominique(&house).await?;
    leaves(&house, &house.manager, ("2025-11-22", "2025-11-23"), &house.second).await?;
    let before = house.article("Avant", "Un.").await?;
    house.submit(&before).await?;
    assert_eq!(stand_in(&house.studio).await?, 0, "they are there today");
    house.wait(DAY);
    let during = house.article("Pendant", "Un.").await?;
    house.submit(&during).await?;
    let other = house.studio.clone();
    let (one, two) = tokio::join!(stand_in(&house.studio), stand_in(&other));
    assert_eq!(one? + two?, 2, "two servers hand each on once");
    assert_eq!(stand_in(&house.studio).await?, 0);
    assert_eq!((waits(&house, &house.second).await?, waits(&house, &house.manager).await?), (2, 0));
    assert!(house.approve(&house.manager, &before).await.is_err(), "the place is passed on");
    house.approve(&house.second, &before).await?;
    let told = history::of_item(&house.studio, &house.open(&during).await?, 9).await?;
    assert_eq!(told[0].event.kind, EventKind::Reassigned);
    assert_eq!(told[0].event.data["to"], id(&house.second)?.to_string());
    // Back on Monday: what is handed over then is theirs again.
    house.wait(2 * DAY);
    let after = house.article("Après", "Un.").await?;
    house.submit(&after).await?;
    assert_eq!(stand_in(&house.studio).await?, 0);
    assert_eq!(waits(&house, &house.manager).await?, 1);
    Ok(())
}

async fn nobody_decides_who_could_not(house: House) -> Result<()> {
    only_dominique(&house).await?;
    leaves(&house, &house.manager, ("2025-11-21", "2025-12-21"), &house.community).await?;
    let wrote = house.article("Le marbre", "Un.").await?;
    house.write(&house.community, &wrote, "Deux.").await?;
    house.submit(&wrote).await?;
    assert_eq!(stand_in(&house.studio).await?, 0, "they wrote in it");
    assert_eq!(
        (waits(&house, &house.manager).await?, waits(&house, &house.community).await?),
        (1, 0)
    );
    let roles = Roles(vec![Role::CommunityManager]);
    let community = id(&house.community)?;
    set_roles(&house.studio, &house.admin, BRAND, community, roles, false).await?;
    let other = house.article("Autre", "Un.").await?;
    house.submit(&other).await?;
    assert_eq!(stand_in(&house.studio).await?, 0, "they work under supervision now");
    assert!(house.approve(&house.community, &other).await.is_err());
    house.approve(&house.manager, &other).await?;
    Ok(())
}

async fn those_who_named_each_other_pass_nothing_round(house: House) -> Result<()> {
    only_dominique(&house).await?;
    let days = ("2025-11-21", "2025-11-30");
    leaves(&house, &house.manager, days, &house.second).await?;
    leaves(&house, &house.second, days, &house.manager).await?;
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    assert_eq!(stand_in(&house.studio).await?, 0);
    assert_eq!(waits(&house, &house.manager).await?, 1);
    leaves(&house, &house.second, days, &house.community).await?;
    assert_eq!(stand_in(&house.studio).await?, 1, "whom the one who is away named");
    assert_eq!(stand_in(&house.studio).await?, 0);
    assert_eq!(waits(&house, &house.community).await?, 1);
    Ok(())
}

async fn an_absence_that_means_nothing_is_refused(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.manager);
    let second = Some(id(&house.second)?);
    for (days, field) in [
        (("", "2025-11-30"), "away_from"),
        (("2025-11-30", "demain"), "away_until"),
        (("2025-11-30", "2025-11-29"), "away_until"),
        (("2025-11-01", "2025-11-20"), "away_until"),
        (("2025-11-30", "2027-11-30"), "away_until"),
    ] {
        assert_eq!(fields(set_away(studio, by, BRAND, days, second).await), [field], "{days:?}");
    }
    let days = ("2025-11-21", "2025-11-30");
    for wrong in [&house.writer, &house.suspended, &house.stranger, &house.manager] {
        let to = wrong.person();
        assert_eq!(fields(set_away(studio, by, BRAND, days, to).await), ["deputy"], "{wrong:?}");
    }
    assert_eq!(fields(set_away(studio, by, BRAND, days, None).await), ["deputy"]);
    let stranger = set_away(studio, &house.stranger, BRAND, days, second).await;
    assert!(matches!(stranger, Err(ActionError::NotFound)));
    set_away(studio, by, BRAND, days, second).await?;
    let said = away(studio, by).await?.remove(0).said.context("away")?;
    assert_eq!((said.0.to_string(), said.1.to_string()), (days.0.to_owned(), days.1.to_owned()));
    set_away(studio, by, BRAND, ("", ""), None).await?;
    assert_eq!(away(studio, by).await?.remove(0).said, None);
    assert_eq!(away(studio, &house.second).await?.remove(0).said, None, "each their own");
    Ok(())
}
