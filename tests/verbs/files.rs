//! Files: kept as long as something shows them, gone a day after nothing does.

use crate::house::{BRAND, House, MINUTE, PICTURE};
use crate::on_both;
use anyhow::Result;
use domain::ContentHash;
use studio::files::sweep;
use studio::{ActionError, Actor, brand, part, trash};

on_both!(
    what_nothing_shows_is_gone_after_a_day,
    what_another_shows_stays,
    what_is_brought_again_stays,
    only_the_operator_sweeps,
);

const DAY: i64 = 24 * 60 * MINUTE;

async fn there(house: &House, hash: ContentHash) -> Result<bool> {
    let known = store::blobs::by_hash(house.studio.store.read(), hash).await?.is_some();
    assert_eq!(house.studio.blobs.has(hash).await?, known, "a row and its file go together");
    Ok(known)
}

/// An article with a picture that lay in the trash for thirty days.
async fn purged(house: &House) -> Result<ContentHash> {
    let code = house.article("Le marbre", "Un.").await?;
    let (_, visual) = house.picture(&code, "presse.jpg").await?;
    trash::put(&house.studio, &house.manager, BRAND, &code).await?;
    house.studio.clock.advance_ms(31 * DAY);
    assert_eq!(swept(house).await?, 0, "it can be taken out of the trash");
    assert_eq!(trash::empty(&house.studio, &Actor::Operator).await?, 1);
    Ok(visual.original)
}

async fn swept(house: &House) -> Result<u64> {
    Ok(sweep(&house.studio, &Actor::Operator).await?)
}

async fn what_nothing_shows_is_gone_after_a_day(house: House) -> Result<()> {
    let hash = purged(&house).await?;
    assert_eq!(swept(&house).await?, 0, "noticed, and kept for a day");
    assert!(there(&house, hash).await?);
    house.studio.clock.advance_ms(DAY - 1);
    assert_eq!(swept(&house).await?, 0);
    house.studio.clock.advance_ms(1);
    assert_eq!(swept(&house).await?, 1);
    assert!(!there(&house, hash).await?);
    assert_eq!(swept(&house).await?, 0);
    // The same picture is as welcome as any.
    let code = house.article("La presse", "Un.").await?;
    let (_, again) = house.picture(&code, "presse.jpg").await?;
    assert_eq!(again.original, hash);
    assert!(there(&house, hash).await?);
    Ok(())
}

async fn what_another_shows_stays(house: House) -> Result<()> {
    let hash = purged(&house).await?;
    let (studio, code) = (&house.studio, house.article("La presse", "Un.").await?);
    let (id, _) = house.picture(&code, "presse.jpg").await?;
    brand::set_logo(studio, &house.admin, BRAND, Some(PICTURE.to_vec())).await?;
    let logo = brand::settings(studio, &house.admin, BRAND).await?.brand.settings.look.logo;
    let logo = anyhow::Context::context(logo, "a logo")?.hash;
    // A version of it is kept as long as its item.
    part::remove(studio, &house.community, BRAND, &code, id).await?;
    for _ in 0..3 {
        studio.clock.advance_ms(2 * DAY);
        assert_eq!(swept(&house).await?, 0);
    }
    assert!(there(&house, hash).await? && there(&house, logo).await?);
    brand::set_logo(studio, &house.admin, BRAND, None).await?;
    for gone in [0, 1, 0] {
        studio.clock.advance_ms(2 * DAY);
        assert_eq!(swept(&house).await?, gone, "the logo");
    }
    assert!(there(&house, hash).await? && !there(&house, logo).await?);
    Ok(())
}

async fn what_is_brought_again_stays(house: House) -> Result<()> {
    let hash = purged(&house).await?;
    assert_eq!(swept(&house).await?, 0, "noticed");
    let code = house.article("La presse", "Un.").await?;
    house.picture(&code, "presse.jpg").await?;
    for _ in 0..3 {
        house.studio.clock.advance_ms(2 * DAY);
        assert_eq!(swept(&house).await?, 0);
    }
    assert!(there(&house, hash).await?);
    Ok(())
}

async fn only_the_operator_sweeps(house: House) -> Result<()> {
    for by in [&house.admin, &house.manager, &house.stranger] {
        let answer = sweep(&house.studio, by).await;
        assert!(matches!(answer, Err(ActionError::Forbidden)), "{answer:?}");
    }
    Ok(())
}
