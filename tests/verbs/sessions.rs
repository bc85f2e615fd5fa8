//! Sessions end by the clock: when they are not used, and after a while whether they are used or not.

use crate::house::{BRAND, House};
use crate::on_both;
use anyhow::{Context, Result};
use studio::person::{reset_password, suspend};
use studio::session::{Device, IDLE_MS, LONGEST_MS, TOUCH_MS, resume, sign_in};
use studio::{Actor, export, part};

on_both!(
    a_session_that_is_not_used_ends,
    a_session_in_use_ends_as_well_after_its_longest,
    a_suspended_person_is_out_at_once,
    a_clock_that_is_a_day_off_loses_nothing,
);

/// The writer's address.
const EMAIL: &str = "camille@exemple.fr";

async fn token(house: &House) -> Result<String> {
    let password = reset_password(&house.studio, &Actor::Operator, EMAIL).await?;
    let signed = sign_in(&house.studio, EMAIL, &password, &Device::default()).await?;
    signed.session().context("a session")
}

async fn a_session_that_is_not_used_ends(house: House) -> Result<()> {
    let token = token(&house).await?;
    let clock = &house.studio.clock;
    clock.advance_ms(IDLE_MS - 1);
    assert!(resume(&house.studio, &token).await?.is_some(), "it ended early");
    // Its use gave it another fortnight.
    clock.advance_ms(IDLE_MS - 1);
    assert!(resume(&house.studio, &token).await?.is_some(), "its use did not count");
    clock.advance_ms(IDLE_MS);
    assert!(resume(&house.studio, &token).await?.is_none(), "it goes on for ever");
    Ok(())
}

async fn a_session_in_use_ends_as_well_after_its_longest(house: House) -> Result<()> {
    let token = token(&house).await?;
    let steps = LONGEST_MS / TOUCH_MS / 100;
    for step in 1..steps {
        house.studio.clock.advance_ms(TOUCH_MS * 100);
        assert!(resume(&house.studio, &token).await?.is_some(), "{step} of {steps}");
    }
    house.studio.clock.advance_ms(TOUCH_MS * 200);
    assert!(resume(&house.studio, &token).await?.is_none());
    Ok(())
}

async fn a_suspended_person_is_out_at_once(house: House) -> Result<()> {
    let token = token(&house).await?;
    suspend(&house.studio, &Actor::Operator, EMAIL).await?;
    assert!(resume(&house.studio, &token).await?.is_none());
    Ok(())
}

const DAY: i64 = 24 * 3_600_000;

/// A clock that jumps: saves come one after another all the same, and nobody is thrown out.
async fn a_clock_that_is_a_day_off_loses_nothing(house: House) -> Result<()> {
    let (token, clock) = (token(&house).await?, &house.studio.clock);
    let code = house.article("Le marbre", "Jet 0.").await?;
    for (jet, jump) in [DAY, -2 * DAY, DAY, -DAY, 2 * DAY].into_iter().enumerate() {
        clock.advance_ms(jump);
        assert!(resume(&house.studio, &token).await?.is_some(), "thrown out by the clock");
        let (part, seen) = house.lead(&code).await?;
        house.write(&house.writer, &code, &format!("Jet {}.", jet + 1)).await?;
        let (_, now) = house.lead(&code).await?;
        assert_eq!(now, seen + 1);
        let list = part::versions(&house.studio, &house.viewer, BRAND, &code, part).await?;
        let numbers: Vec<u32> = list.versions.iter().map(|it| it.number).collect();
        assert!(numbers.is_sorted_by(|a, b| a > b), "versions out of order: {numbers:?}");
    }
    house.submit(&code).await?;
    clock.advance_ms(-DAY);
    house.approve(&house.manager, &code).await?;
    let told =
        export::item(&house.studio, &house.community, BRAND, &code, export::Format::Markdown);
    assert!(told.await?.file.is_some(), "an approval from tomorrow does not count");
    Ok(())
}
