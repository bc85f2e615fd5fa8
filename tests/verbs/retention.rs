//! A history that is not kept for ever: only its beginning goes, and the rest still proves itself.

use crate::house::{BRAND, House, fields};
use crate::on_both;
use anyhow::{Context, Result};
use domain::BrandId;
use export::proof::{Differs, Proven, verify};
use store::events;
use studio::brand::set_history_years;
use studio::{ActionError, history};

on_both!(
    what_is_older_goes_and_a_signed_checkpoint_stands_in_its_place,
    a_history_of_which_all_is_old_goes_on_from_its_checkpoint,
    a_history_that_is_shortened_while_it_leaves_ends_before_its_end,
    nothing_is_removed_of_a_history_that_was_changed,
    the_database_itself_refuses_to_remove_anything_else,
);

const YEAR: i64 = 366 * 24 * 60;
const MONTH: i64 = 31 * 24 * 60;

async fn brand(house: &House) -> Result<BrandId> {
    let all = store::brands::by_slug(house.studio.store.read(), BRAND).await?;
    Ok(all.context("the brand")?.id)
}

async fn entries(house: &House) -> Result<Vec<String>> {
    let brand = Some(brand(house).await?);
    let rows = events::chain(house.studio.store.read(), brand, 0, 1_000).await?;
    Ok(rows.into_iter().map(|(_, it, _)| it.kind).collect())
}

async fn intact(house: &House) -> Result<u64> {
    Ok(history::intact(&house.studio, Some(brand(house).await?)).await??)
}

/// The brand keeps its history for a year; an article was approved long before.
async fn old(house: &House) -> Result<String> {
    let code = house.article("Ancien", "Un.").await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    house.wait(YEAR);
    set_history_years(&house.studio, &house.admin, BRAND, "1").await?;
    Ok(code)
}

async fn what_is_older_goes_and_a_signed_checkpoint_stands_in_its_place(
    house: House,
) -> Result<()> {
    let studio = &house.studio;
    for wrong in ["4", "-1", "forever", "", "256"] {
        let refused = set_history_years(studio, &house.admin, BRAND, wrong).await;
        assert_eq!(fields(refused), ["history_years"], "{wrong:?}");
    }
    let refused = set_history_years(studio, &house.writer, BRAND, "1").await;
    assert!(matches!(refused, Err(ActionError::Forbidden)), "{refused:?}");
    assert_eq!(history::shorten(studio).await?, 0, "kept for ever unless somebody says so");

    let code = old(&house).await?;
    let before = entries(&house).await?;
    let old = before.iter().position(|it| it == "brand-changed").context("the change")?;
    assert!(before[..old].contains(&"approved".to_owned()), "{before:?}");
    assert_eq!(history::shorten(studio).await?, old as u64);
    let after = entries(&house).await?;
    assert_eq!(after, ["brand-changed", "history-shortened"]);
    assert_eq!(intact(&house).await?, 2);
    // What was approved is as it was, and leaves.
    let left = studio::export::item(
        studio,
        &house.manager,
        BRAND,
        &code,
        studio::export::Format::Markdown,
    );
    let file = left.await?.file.context("a file")?;
    verify(&file.bytes, None)?;

    let (taken, _) = house.history(&house.admin).await?;
    let Proven::Log(log) = verify(&taken, None)? else { anyhow::bail!("no log") };
    // The export is written down as well.
    assert_eq!(log.document.entries, 3);
    let checkpoint = log.document.checkpoint.context("a checkpoint")?;
    assert_eq!((checkpoint.document.number, checkpoint.document.entries), (1, old as u64));

    assert_eq!(history::shorten(studio).await?, 0, "once a month");
    house.wait(YEAR);
    house.article("Nouveau", "Un.").await?;
    let more = history::shorten(studio).await?;
    assert!(more >= 4, "{more}");
    intact(&house).await?;
    let (taken, _) = house.history(&house.admin).await?;
    let Proven::Log(log) = verify(&taken, None)? else { anyhow::bail!("no log") };
    let checkpoint = log.document.checkpoint.context("a checkpoint")?.document;
    assert_eq!((checkpoint.number, checkpoint.entries), (2, old as u64 + more));
    Ok(())
}

async fn a_history_of_which_all_is_old_goes_on_from_its_checkpoint(house: House) -> Result<()> {
    old(&house).await?;
    house.wait(YEAR);
    let all = entries(&house).await?.len() as u64;
    assert_eq!(history::shorten(&house.studio).await?, all);
    assert_eq!(entries(&house).await?, ["history-shortened"]);
    house.wait(MONTH);
    house.article("Le marbre", "Un.").await?;
    assert!(intact(&house).await? >= 2);
    house.history(&house.admin).await?;
    Ok(())
}

async fn a_history_that_is_shortened_while_it_leaves_ends_before_its_end(
    house: House,
) -> Result<()> {
    let studio = &house.studio;
    old(&house).await?;
    let mut leaving = history::take(studio, &house.admin, BRAND).await?;
    assert!(leaving.piece(studio).await?.is_some(), "the signed line");
    assert!(history::shorten(studio).await? > 0);
    let cut = leaving.piece(studio).await;
    assert!(matches!(cut, Err(ActionError::Stale)), "{cut:?}");
    house.history(&house.admin).await?;
    Ok(())
}

async fn nothing_is_removed_of_a_history_that_was_changed(house: House) -> Result<()> {
    old(&house).await?;
    let before = entries(&house).await?;
    house.behind_the_back("event", "UPDATE event SET at = at + 1 WHERE kind = 'approved'").await?;
    let refused = history::shorten(&house.studio).await;
    assert!(matches!(refused, Err(ActionError::Internal(_))), "{refused:?}");
    assert_eq!(entries(&house).await?, before);
    Ok(())
}

async fn the_database_itself_refuses_to_remove_anything_else(house: House) -> Result<()> {
    old(&house).await?;
    let brand = brand(&house).await?;
    let refused = house
        .studio
        .store
        .write(async |tx| store::checkpoints::remove(tx, brand, i64::MAX).await)
        .await;
    assert!(refused.is_err(), "{refused:?}");
    history::shorten(&house.studio).await?;
    let refused = house
        .studio
        .store
        .write(async |tx| store::checkpoints::remove(tx, brand, i64::MAX).await)
        .await;
    assert!(refused.is_err(), "what came after the checkpoint: {refused:?}");
    // A checkpoint somebody wrote in is found, and what hangs on it is not signed.
    house
        .behind_the_back(
            "checkpoint",
            "UPDATE checkpoint SET signed = replace(signed, '\"number\":1', '\"number\":2')",
        )
        .await?;
    assert_eq!(history::intact(&house.studio, Some(brand)).await?, Err(Differs::Checkpoint(1)));
    assert!(history::take(&house.studio, &house.admin, BRAND).await.is_err());
    Ok(())
}
