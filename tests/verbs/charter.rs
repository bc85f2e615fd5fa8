//! The charter of a brand: what it asks of its texts, and what it does not let pass.

use crate::house::{BRAND, House, fields};
use crate::on_both;
use anyhow::Result;
use domain::charter::Typed;
use domain::{Content, Post};
use studio::item::NewItem;
use studio::{ActionError, brand, item, part};

on_both!(
    a_charter_is_set_by_who_configures_the_brand,
    what_blocks_is_not_submitted_until_it_is_right,
    advice_stops_nobody,
    what_blocks_is_not_the_writers_to_set_aside,
    posts_are_asked_their_own,
);

fn typed(texts: &[(&'static str, &str)], blocking: &[&'static str]) -> Typed {
    Typed {
        texts: texts.iter().map(|it| (it.0, it.1.to_owned())).collect(),
        blocking: blocking.iter().copied().collect(),
    }
}

async fn set(
    house: &House,
    texts: &[(&'static str, &str)],
    blocking: &[&'static str],
) -> Result<()> {
    let typed = typed(texts, blocking);
    brand::set_charter(&house.studio, &house.manager, BRAND, &typed, "france").await?;
    Ok(())
}

/// What kept a submission back: the field and the reason of each gap.
fn held<T: std::fmt::Debug>(answer: Result<T, ActionError>) -> Vec<(&'static str, String)> {
    let Err(ActionError::Invalid(problems)) = answer else { panic!("not held back: {answer:?}") };
    problems
        .into_iter()
        .map(|it| (it.field, it.gap.map(|it| it.name).unwrap_or_default()))
        .collect()
}

async fn a_charter_is_set_by_who_configures_the_brand(house: House) -> Result<()> {
    let wanted = typed(&[("banned", "leader"), ("sentence", "30")], &["banned"]);
    for by in [&house.writer, &house.community, &house.viewer] {
        let answer = brand::set_charter(&house.studio, by, BRAND, &wanted, "france").await;
        assert!(matches!(answer, Err(ActionError::Forbidden)), "{by:?}");
    }
    let stranger =
        brand::set_charter(&house.studio, &house.stranger, BRAND, &wanted, "france").await;
    assert!(matches!(stranger, Err(ActionError::NotFound)));
    brand::set_charter(&house.studio, &house.manager, BRAND, &wanted, "france").await?;
    let wrong = typed(&[("banned", "autre"), ("preferred", "seul"), ("sentence", "3")], &[]);
    let answer = brand::set_charter(&house.studio, &house.admin, BRAND, &wrong, "france").await;
    assert_eq!(fields(answer), ["preferred", "sentence"]);
    let kept = brand::settings(&house.studio, &house.manager, BRAND).await?.brand.settings.charter;
    assert_eq!(Typed::of(&kept), wanted, "what was refused changed nothing");
    let answer = brand::set_charter(&house.studio, &house.admin, BRAND, &wanted, "belgium").await;
    assert_eq!(fields(answer), ["typography"]);
    Ok(())
}

async fn what_blocks_is_not_submitted_until_it_is_right(house: House) -> Result<()> {
    let code = house.article("Le pain", "Les leaders du pain sont ici.").await?;
    set(&house, &[("banned", "leader"), ("mention", "Publicité")], &["banned", "mention"]).await?;
    let held = held(house.submit(&code).await);
    assert_eq!(held.iter().map(|it| it.0).collect::<Vec<_>>(), ["charter", "charter"]);
    assert!(held[0].1.contains("leader") && held[1].1.contains("Publicité"), "{held:?}");
    assert!(house.open(&code).await?.rounds.is_empty(), "no round was left behind");
    house.write(&house.writer, &code, "Les boulangeries sont ici. Publicité.").await?;
    house.submit(&code).await?;
    Ok(())
}

async fn advice_stops_nobody(house: House) -> Result<()> {
    let code = house.article("Le pain", "Les leaders du pain sont ici.").await?;
    set(&house, &[("banned", "leader"), ("mention", "Publicité")], &[]).await?;
    house.submit(&code).await?;
    Ok(())
}

async fn what_blocks_is_not_the_writers_to_set_aside(house: House) -> Result<()> {
    let code = house.article("Le pain", "Les leaders du pain sont ici.").await?;
    let (id, _) = house.lead(&code).await?;
    set(&house, &[("banned", "leader")], &["banned"]).await?;
    let rule = domain::Ignored::Rule("charter-banned".into());
    part::ignore(&house.studio, &house.writer, BRAND, &code, id, &rule).await?;
    assert_eq!(held(house.submit(&code).await).len(), 1);
    Ok(())
}

async fn posts_are_asked_their_own(house: House) -> Result<()> {
    let texts = [("hashtags-required", "marbre"), ("mention", "Publicité"), ("banned", "leader")];
    set(&house, &texts, &["hashtags", "mention", "banned"]).await?;
    let by = &house.community;
    let post = |text: &str| Post { network: "x".into(), text: text.into(), ..Post::default() };
    let new = NewItem::Post(post("Un leader du pain."));
    let code = item::create(&house.studio, by, BRAND, new).await?.to_string();
    let held = held(house.submit_as(by, &code).await);
    assert_eq!(held.len(), 2, "{held:?}");
    assert!(held.iter().any(|it| it.1.contains("#marbre")), "{held:?}");
    let (id, seen) = house.lead(&code).await?;
    let right = Content::Post(post("Une boulangerie. #marbre"));
    part::save(&house.studio, by, BRAND, &code, id, seen, right).await?;
    house.submit_as(by, &code).await?;
    Ok(())
}
