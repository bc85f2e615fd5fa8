//! Sessions end by the clock: when they are not used, and after a while whether they are used or not.

use crate::house::House;
use crate::on_both;
use anyhow::Result;
use studio::Actor;
use studio::person::{reset_password, suspend};
use studio::session::{Device, IDLE_MS, LONGEST_MS, TOUCH_MS, resume, sign_in};

on_both!(
    a_session_that_is_not_used_ends,
    a_session_in_use_ends_as_well_after_its_longest,
    a_suspended_person_is_out_at_once,
);

/// The writer's address.
const EMAIL: &str = "camille@exemple.fr";

async fn token(house: &House) -> Result<String> {
    let password = reset_password(&house.studio, &Actor::Operator, EMAIL).await?;
    Ok(sign_in(&house.studio, EMAIL, &password, &Device::default()).await?)
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
