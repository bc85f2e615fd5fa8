//! What the analysis finds keeps an article from going on, where the brand says so.

use crate::house::{BRAND, House, fields};
use crate::on_both;
use anyhow::{Context, Result, bail};
use domain::workflow::{Blocking, Preset};
use domain::{Content, Ignored, ItemKind, Post};
use std::collections::BTreeSet;
use studio::brand::{Approval, set_approval};
use studio::item::{self, NewItem};
use studio::{ActionError, part, review};

on_both!(
    an_article_with_errors_is_not_handed_over,
    what_is_set_aside_wants_a_word,
    a_round_keeps_what_it_was_handed_over_under,
    nobody_releases_errors_alone,
    posts_and_visuals_are_not_concerned,
    what_a_network_cuts_or_leaves_out_blocks_a_post,
    each_kind_of_item_has_what_blocks_it,
);

const WRONG: &str = "Le marbre est prêt? Oui, il est prêt depuis hier soir et la page attend.";
const RIGHT: &str =
    "Le marbre est prêt\u{202f}? Oui, il est prêt depuis hier soir et la page attend.";

async fn blocks(house: &House, preset: Preset, what: &[Blocking]) -> Result<()> {
    let supervised = house.writer.person().into_iter().collect();
    let blocking: BTreeSet<Blocking> = what.iter().copied().collect();
    let typed = Approval { preset, supervised, blocking, ..Approval::default() };
    set_approval(&house.studio, &house.admin, BRAND, &typed).await?;
    Ok(())
}

/// What the refusal names: the fields, and what the analysis says.
fn said<T: std::fmt::Debug>(answer: Result<T, ActionError>) -> Result<Vec<(String, String)>> {
    let Err(ActionError::Invalid(problems)) = answer else { bail!("{answer:?}") };
    let said = problems.into_iter().map(|it| {
        let name = it.gap.map(|gap| gap.name).unwrap_or_default();
        (it.field.to_owned(), name)
    });
    Ok(said.collect())
}

async fn an_article_with_errors_is_not_handed_over(house: House) -> Result<()> {
    let code = house.article("Le marbre", WRONG).await?;
    // Advice, until the brand says otherwise.
    house.submit(&code).await?;
    review::withdraw(&house.studio, &house.writer, BRAND, &code).await?;
    blocks(&house, Preset::Reviewed, &[Blocking::Typography]).await?;
    let refused = said(house.submit(&code).await)?;
    assert!(refused.iter().all(|it| it.0 == "findings" && !it.1.is_empty()), "{refused:?}");
    assert_eq!(refused.len(), 1, "{refused:?}");
    assert!(house.open(&code).await?.item.workflow.round.is_none());
    house.write(&house.writer, &code, RIGHT).await?;
    house.submit(&code).await?;
    Ok(())
}

async fn what_is_set_aside_wants_a_word(house: House) -> Result<()> {
    blocks(&house, Preset::Reviewed, &[Blocking::Typography]).await?;
    let (studio, by) = (&house.studio, &house.writer);
    let code = house.article("Le marbre", WRONG).await?;
    let lead = house.lead(&code).await?.0;
    let passage = Ignored::Passage("prêt?".to_owned());
    part::ignore(studio, by, BRAND, &code, lead, &passage).await?;
    assert_eq!(fields(house.submit(&code).await), ["aside_note"]);
    let blank = review::submit(studio, by, BRAND, &code, &[], " \n").await;
    assert_eq!(fields(blank), ["aside_note"], "white space is no reason");
    review::submit(studio, by, BRAND, &code, &[], "Citation, telle quelle.").await?;
    let read = review::read(studio, &house.manager, BRAND, &code).await?;
    assert_eq!(read.round.context("open")?.note, "Citation, telle quelle.");
    Ok(())
}

async fn a_round_keeps_what_it_was_handed_over_under(house: House) -> Result<()> {
    blocks(&house, Preset::Reviewed, &[Blocking::Typography]).await?;
    let code = house.article("Le marbre", RIGHT).await?;
    house.submit(&code).await?;
    blocks(&house, Preset::Reviewed, &[]).await?;
    let round = house.open(&code).await?.item.workflow.round.context("open")?;
    assert_eq!(round.policy.blocking, BTreeSet::from([Blocking::Typography]));
    // Nor is what runs held to what was decided since.
    let open = house.article("La suite", WRONG).await?;
    house.submit(&open).await?;
    blocks(&house, Preset::Reviewed, &Blocking::ALL).await?;
    house.approve(&house.manager, &open).await?;
    Ok(())
}

async fn nobody_releases_errors_alone(house: House) -> Result<()> {
    blocks(&house, Preset::Solo, &[Blocking::Typography]).await?;
    let (studio, by) = (&house.studio, &house.manager);
    let new = NewItem::Article(Box::new(crate::house::text("Le marbre", WRONG)));
    let code = item::create(studio, by, BRAND, new).await?.to_string();
    let answer = review::self_release(studio, by, BRAND, &code, &[], &BTreeSet::new()).await;
    assert_eq!(said(answer)?[0].0, "findings");
    house.write(by, &code, RIGHT).await?;
    review::self_release(studio, by, BRAND, &code, &[], &BTreeSet::new()).await?;
    Ok(())
}

async fn posts_and_visuals_are_not_concerned(house: House) -> Result<()> {
    blocks(&house, Preset::Reviewed, &Blocking::ALL).await?;
    let text = domain::Post { network: "bluesky".into(), text: WRONG.into(), ..Default::default() };
    let by = &house.community;
    let code = item::create(&house.studio, by, BRAND, NewItem::Post(text)).await?.to_string();
    house.submit_as(by, &code).await?;
    Ok(())
}

const CUT: &str = "La page attend #l’été et la presse.";

fn post(text: &str) -> Post {
    Post { network: "x".into(), text: text.into(), ..Post::default() }
}

async fn what_a_network_cuts_or_leaves_out_blocks_a_post(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let code = house.article("Le marbre", RIGHT).await?;
    let id = part::add_post(studio, by, BRAND, &code, post(CUT)).await?;
    house.submit(&code).await?;
    review::withdraw(studio, &house.writer, BRAND, &code).await?;
    blocks(&house, Preset::Reviewed, &[Blocking::Networks]).await?;
    let refused = said(house.submit(&code).await)?;
    assert_eq!(refused.len(), 1, "{refused:?}");
    assert!(refused[0].0 == "findings" && refused[0].1.contains("#l"), "{refused:?}");
    // The article alone has nothing to do with it.
    let lead = house.lead(&code).await?.0;
    review::submit(studio, by, BRAND, &code, &[lead], "").await?;
    review::withdraw(studio, by, BRAND, &code).await?;
    let known = part::current(studio, by, BRAND, &code, id).await?;
    let whole = Content::Post(post("La page attend #lété et la presse."));
    part::save(studio, by, BRAND, &code, id, known.save, whole).await?;
    house.submit(&code).await?;
    Ok(())
}

async fn each_kind_of_item_has_what_blocks_it(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let alone = async || {
        let made = item::create(studio, by, BRAND, NewItem::Post(post(CUT))).await?;
        anyhow::Ok(made.to_string())
    };
    blocks(&house, Preset::Reviewed, &Blocking::ALL).await?;
    house.submit_as(by, &alone().await?).await?;
    let typed = Approval {
        supervised: house.writer.person().into_iter().collect(),
        posts_blocking: Blocking::ALL.into(),
        ..Approval::default()
    };
    set_approval(studio, &house.admin, BRAND, &typed).await?;
    let code = alone().await?;
    assert_eq!(said(house.submit_as(by, &code).await)?[0].0, "findings");
    let access = house.open(&code).await?.access;
    let known = BTreeSet::from([Blocking::Networks]);
    assert_eq!(access.policy(ItemKind::Post).blocking, known, "there is nothing else for a post");
    assert!(access.policy(ItemKind::Article).blocking.is_empty());
    house.submit(&house.article("Le marbre", WRONG).await?).await?;
    Ok(())
}
