//! A machine's clock is a day off, in either direction, or is put right in between.

use crate::deciding::set;
use crate::guests::{agency_with_a_window, approves, link, open, waiting};
use crate::house::{BRAND, House, refused};
use crate::on_both;
use ::export::proof::verify;
use anyhow::{Context, Result};
use domain::BrandId;
use domain::workflow::Refusal;
use studio::export::{self, Format, Why};
use studio::{ActionError, history, proof, review};

on_both!(
    a_clock_put_back_takes_back_nothing_that_left,
    a_clock_put_forward_ends_the_time_to_take_back,
    a_link_outlives_no_clock,
    what_is_signed_hangs_together_whatever_clocks_said,
);

const DAY: i64 = 24 * 60;

async fn brand(house: &House) -> Result<BrandId> {
    let all = store::brands::by_slug(house.studio.store.read(), BRAND).await?;
    Ok(all.context("the brand")?.id)
}

/// Why the file of an item is not there; none when it is.
async fn stays(house: &House, code: &str) -> Result<Option<Why>> {
    let taken = export::item(&house.studio, &house.manager, BRAND, code, Format::Markdown).await?;
    assert_eq!(taken.file.is_none(), !taken.left_out.is_empty());
    Ok(taken.left_out.into_iter().next().map(|it| it.why))
}

async fn approved(house: &House, title: &str) -> Result<String> {
    let code = house.article(title, "Un.").await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    Ok(code)
}

async fn a_clock_put_back_takes_back_nothing_that_left(house: House) -> Result<()> {
    let (studio, manager) = (&house.studio, &house.manager);
    set(&house, |it| it.take_back = 20).await?;
    let code = approved(&house, "Le marbre").await?;
    studio.clock.advance_ms(20_000);
    assert_eq!(stays(&house, &code).await?, None, "it left");
    house.wait(-DAY);
    let late = review::take_back(studio, manager, BRAND, &code).await;
    assert_eq!(refused(late), Refusal::TooLate);
    // Somebody goes on working at that time, which changes nothing of it.
    house.article("Entre-temps", "Un.").await?;
    let late = review::take_back(studio, manager, BRAND, &code).await;
    assert_eq!(refused(late), Refusal::TooLate);
    assert!(matches!(stays(&house, &code).await?, Some(Why::NotYet(_))), "and nothing more does");
    // What is decided under that clock has its own seconds.
    let other = approved(&house, "Le plomb").await?;
    assert!(matches!(stays(&house, &other).await?, Some(Why::NotYet(_))));
    review::take_back(studio, manager, BRAND, &other).await?;
    house.approve(manager, &other).await?;
    studio.clock.advance_ms(20_000);
    assert_eq!(stays(&house, &other).await?, None);
    Ok(())
}

async fn a_clock_put_forward_ends_the_time_to_take_back(house: House) -> Result<()> {
    let (studio, manager) = (&house.studio, &house.manager);
    set(&house, |it| it.take_back = 20).await?;
    let code = approved(&house, "Le marbre").await?;
    house.wait(DAY);
    assert_eq!(refused(review::take_back(studio, manager, BRAND, &code).await), Refusal::TooLate);
    assert_eq!(stays(&house, &code).await?, None);
    house.wait(-DAY);
    assert_eq!(refused(review::take_back(studio, manager, BRAND, &code).await), Refusal::TooLate);
    Ok(())
}

async fn a_link_outlives_no_clock(house: House) -> Result<()> {
    agency_with_a_window(&house, 20).await?;
    let studio = &house.studio;
    let code = waiting(&house, "Un.").await?;
    let token = link(&house, &code, "Zoé").await?;
    house.wait(-DAY);
    open(&house, &token).await?;
    house.wait(8 * DAY);
    assert_eq!(review::end_out_of_date(studio).await?, 1);
    // Once it was ended no clock brings it back.
    house.wait(-7 * DAY);
    let ended = review::guest_looks(studio, &token).await;
    assert!(matches!(ended, Err(ActionError::NotFound)), "{ended:?}");
    let token = link(&house, &code, "Zoé").await?;
    approves(&house, &token, "Zoé").await?;
    studio.clock.advance_ms(20_000);
    assert_eq!(stays(&house, &code).await?, None, "it left");
    house.wait(-DAY);
    assert_eq!(refused(review::guest_takes_back(studio, &token).await), Refusal::TooLate);
    Ok(())
}

async fn what_is_signed_hangs_together_whatever_clocks_said(house: House) -> Result<()> {
    let studio = &house.studio;
    let mut codes = Vec::new();
    for (title, moves) in [("Un", DAY), ("Deux", -2 * DAY), ("Trois", DAY)] {
        house.wait(moves);
        codes.push(approved(&house, title).await?);
    }
    for code in &codes {
        let opened = house.open(code).await?;
        assert_eq!(proof::of_item(studio, &opened).await?.len(), 1);
        // What was approved under a clock that was ahead waits until it is that late.
        house.wait(3 * DAY);
        let taken = export::item(studio, &house.manager, BRAND, code, Format::Markdown).await?;
        verify(&taken.file.context("a file")?.bytes, None)?;
        house.wait(-3 * DAY);
    }
    history::intact(studio, Some(brand(&house).await?)).await??;
    let (taken, _) = house.history(&house.admin).await?;
    verify(&taken, None)?;
    Ok(())
}
