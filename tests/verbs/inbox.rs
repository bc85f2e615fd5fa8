//! What waits for somebody: all of it, nothing else, and nothing of a brand that is not theirs.

use crate::house::{BRAND, House};
use crate::on_both;
use anyhow::{Context, Result};
use domain::workflow::Need::{self, Answer, Decide, Fix};
use domain::{Role, Roles};
use studio::inbox::{Inbox, inbox, places};
use studio::item::{assign, set_due};
use studio::person::{bring_back, set_roles, suspend_member};
use studio::review::Remark;
use studio::{ActionError, Actor, brand, review, trash};

on_both!(
    what_is_submitted_waits_for_those_who_may_decide,
    what_is_sent_back_waits_for_its_writers,
    a_question_waits_until_somebody_says_something,
    what_is_due_first_comes_first,
    people_who_come_and_go_find_what_waits_now,
    nothing_waits_in_a_brand_that_shows_nothing,
);

async fn read(house: &House, by: &Actor) -> Result<Inbox, ActionError> {
    inbox(&house.studio, by, None, 1).await
}

/// What waits for somebody: titles and what is wanted, in order.
async fn waits(house: &House, by: &Actor) -> Result<Vec<(String, Need)>> {
    let found = read(house, by).await?;
    let total: u64 = found.counts.values().sum();
    assert_eq!(
        places(&house.studio, by).await?.waiting,
        total,
        "the badge says what the page says"
    );
    assert_eq!(total, found.entries.len() as u64);
    Ok(found.entries.into_iter().map(|it| (it.title, it.need)).collect())
}

fn one(title: &str, need: Need) -> Vec<(String, Need)> {
    vec![(title.to_owned(), need)]
}

async fn what_is_submitted_waits_for_those_who_may_decide(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.write(&house.second, &code, "Un et demi.").await?;
    assert_eq!(waits(&house, &house.manager).await?, [], "a draft waits for nobody");
    house.submit(&code).await?;
    assert_eq!(waits(&house, &house.manager).await?, one("Le marbre", Decide));
    for other in [
        &house.second, // wrote in it
        &house.writer,
        &house.community,
        &house.viewer,
        &house.admin,
        &house.suspended,
        &house.stranger,
    ] {
        assert_eq!(waits(&house, other).await?, [], "{other:?}");
    }
    assert!(matches!(read(&house, &Actor::Operator).await, Err(ActionError::Forbidden)));
    house.approve(&house.manager, &code).await?;
    assert_eq!(waits(&house, &house.manager).await?, []);
    Ok(())
}

async fn what_is_sent_back_waits_for_its_writers(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    review::withdraw(&house.studio, &house.writer, BRAND, &code).await?;
    assert_eq!(waits(&house, &house.writer).await?, [], "nobody asked for anything");
    house.submit(&code).await?;
    let seen = review::read(&house.studio, &house.manager, BRAND, &code).await?.seen;
    let seen = seen.context("a round")?;
    review::request_changes(&house.studio, &house.manager, BRAND, &code, seen, "Plus.").await?;
    assert_eq!(waits(&house, &house.writer).await?, one("Le marbre", Fix));
    assert_eq!(waits(&house, &house.manager).await?, []);
    let sacha = house.community.person().context("a person")?;
    assign(&house.studio, &house.manager, BRAND, &code, sacha).await?;
    assert_eq!(waits(&house, &house.community).await?, one("Le marbre", Fix), "it is theirs now");
    house.submit(&code).await?;
    assert_eq!(waits(&house, &house.writer).await?, []);
    assert_eq!(waits(&house, &house.second).await?, one("Le marbre", Decide));
    Ok(())
}

async fn a_question_waits_until_somebody_says_something(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    review::ask(&house.studio, &house.manager, BRAND, &code, "D’où vient ce chiffre ?").await?;
    assert_eq!(waits(&house, &house.writer).await?, one("Le marbre", Answer));
    assert_eq!(waits(&house, &house.manager).await?, one("Le marbre", Decide));
    let remark = Remark { body: "Du rapport.".into(), ..Remark::default() };
    review::comment(&house.studio, &house.second, BRAND, &code, &remark).await?;
    assert_eq!(waits(&house, &house.writer).await?.len(), 1, "somebody else said something");
    review::comment(&house.studio, &house.writer, BRAND, &code, &remark).await?;
    assert_eq!(waits(&house, &house.writer).await?, []);
    review::ask(&house.studio, &house.manager, BRAND, &code, "Et celui-là ?").await?;
    assert_eq!(waits(&house, &house.writer).await?, one("Le marbre", Answer));
    house.approve(&house.second, &code).await?;
    assert_eq!(waits(&house, &house.writer).await?, [], "it is decided");
    Ok(())
}

async fn what_is_due_first_comes_first(house: House) -> Result<()> {
    let now = house.studio.clock.now();
    for (title, due) in [("Sans date", None), ("Demain", Some(2)), ("Ce soir", Some(1))] {
        let code = house.article(title, "Un.").await?;
        house.submit(&code).await?;
        let due = due.map(|it| now.plus_ms(it * 3_600_000));
        set_due(&house.studio, &house.writer, BRAND, &code, due).await?;
        house.wait(1);
    }
    let titles = async |by: &Actor| -> Result<Vec<String>> {
        Ok(read(&house, by).await?.entries.into_iter().map(|it| it.title).collect())
    };
    assert_eq!(titles(&house.manager).await?, ["Ce soir", "Demain", "Sans date"]);
    let code = read(&house, &house.manager).await?.entries[1].code.to_string();
    set_due(&house.studio, &house.writer, BRAND, &code, None).await?;
    assert_eq!(titles(&house.manager).await?, ["Ce soir", "Sans date", "Demain"]);
    Ok(())
}

async fn people_who_come_and_go_find_what_waits_now(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    let (studio, admin) = (&house.studio, &house.admin);
    let second = house.second.person().context("a person")?;
    let wait = async || waits(&house, &house.second).await;
    assert_eq!(wait().await?, one("Le marbre", Decide));
    suspend_member(studio, admin, BRAND, second, None).await?;
    assert_eq!(wait().await?, []);
    bring_back(studio, admin, BRAND, second).await?;
    assert_eq!(wait().await?, one("Le marbre", Decide));
    set_roles(studio, admin, BRAND, second, Roles(vec![Role::Writer]), true).await?;
    assert_eq!(wait().await?, []);
    set_roles(studio, admin, BRAND, second, Roles(vec![Role::Manager]), false).await?;
    assert_eq!(wait().await?, [], "whoever is supervised decides nothing");
    let community = house.community.person().context("a person")?;
    set_roles(studio, admin, BRAND, community, Roles(vec![Role::Manager]), true).await?;
    assert_eq!(waits(&house, &house.community).await?, one("Le marbre", Decide));
    Ok(())
}

async fn nothing_waits_in_a_brand_that_shows_nothing(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    let managers = Roles(vec![Role::Manager]);
    brand::set_second_factor(&house.studio, &house.admin, BRAND, managers).await?;
    let found = read(&house, &house.manager).await?;
    assert_eq!((found.entries, found.closed), (vec![], vec!["Atelier".to_owned()]));
    brand::set_second_factor(&house.studio, &house.admin, BRAND, Roles::default()).await?;
    brand::archive(&house.studio, &house.admin, BRAND).await?;
    assert_eq!(waits(&house, &house.manager).await?, [], "an archived brand waits for nobody");
    brand::restore(&house.studio, &house.admin, BRAND).await?;
    assert_eq!(waits(&house, &house.manager).await?, one("Le marbre", Decide));
    let seen = review::read(&house.studio, &house.manager, BRAND, &code).await?.seen;
    let seen = seen.context("a round")?;
    review::request_changes(&house.studio, &house.manager, BRAND, &code, seen, "Plus.").await?;
    trash::put(&house.studio, &house.writer, BRAND, &code).await?;
    assert_eq!(waits(&house, &house.writer).await?, [], "nothing waits in the trash");
    trash::take_out(&house.studio, &house.writer, BRAND, &code).await?;
    assert_eq!(waits(&house, &house.writer).await?, one("Le marbre", Fix));
    Ok(())
}
