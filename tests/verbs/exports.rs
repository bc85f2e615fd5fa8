//! Exports: approved parts and nothing else.

use crate::house::{BRAND, House};
use crate::on_both;
use anyhow::{Context, Result};
use domain::event::EventKind;
use domain::{ItemState, Post};
use studio::export::{Format, Why};
use studio::{export, history, part, review};

on_both!(
    a_brand_takes_what_is_approved_and_lists_the_rest,
    a_picture_that_changed_holds_its_article_back,
    what_left_is_in_the_history,
);

async fn a_brand_takes_what_is_approved_and_lists_the_rest(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    assert!(export::brand(studio, by, BRAND, Format::Wxr).await?.file.is_none());
    let ready = house.article("Prêt", "Texte prêt.").await?;
    house.submit(&ready).await?;
    house.approve(&house.manager, &ready).await?;
    let post = Post { network: "x".into(), text: "Pas relu.".into(), ..Post::default() };
    part::add_post(studio, by, BRAND, &ready, post).await?;
    house.article("Brouillon", "Texte en cours.").await?;
    let waiting = house.article("En relecture", "Texte relu.").await?;
    house.submit(&waiting).await?;
    let taken = export::brand(studio, by, BRAND, Format::Wxr).await?;
    let file = taken.file.context("a file")?;
    let text = String::from_utf8(file.bytes)?;
    assert!(text.contains("Texte prêt."));
    assert!(
        !text.contains("Pas relu") && !text.contains("en cours") && !text.contains("Texte relu")
    );
    let mut left: Vec<_> = taken.left_out.into_iter().map(|it| (it.label, it.why)).collect();
    left.sort_by(|a, b| a.0.cmp(&b.0));
    let expected = [
        ("Brouillon", ItemState::Draft),
        ("En relecture", ItemState::Review),
        ("x", ItemState::Draft),
    ];
    assert_eq!(left, expected.map(|(label, state)| (label.to_owned(), Why::NotApproved(state))));
    Ok(())
}

async fn a_picture_that_changed_holds_its_article_back(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let code = house.article("Le marbre", "![Une presse](presse.jpg)").await?;
    let (picture, visual) = house.picture(&code, "presse.jpg").await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    let visual = domain::Visual { alt: "Une autre presse".into(), ..visual };
    let saved =
        part::save(studio, by, BRAND, &code, picture, 2, domain::Content::Visual(visual)).await?;
    assert!(saved.voided);
    let taken = export::item(studio, by, BRAND, &code, Format::Markdown).await?;
    assert!(taken.file.is_none());
    let why: Vec<_> = taken.left_out.into_iter().map(|it| it.why).collect();
    assert!(why.contains(&Why::Picture("presse.jpg".into())), "{why:?}");
    review::submit(studio, by, BRAND, &code, &[], "").await?;
    house.approve(&house.manager, &code).await?;
    assert!(export::item(studio, by, BRAND, &code, Format::Markdown).await?.file.is_some());
    Ok(())
}

async fn what_left_is_in_the_history(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    let taken = export::item(&house.studio, &house.community, BRAND, &code, Format::Wxr).await?;
    let file = taken.file.context("a file")?;
    let opened = house.open(&code).await?;
    let told = history::of_item(&house.studio, &opened, 1).await?;
    let event = &told.first().context("an event")?.event;
    assert_eq!(event.kind, EventKind::Exported);
    assert_eq!(event.data["sha256"], domain::ContentHash::of(&file.bytes).to_string());
    assert_eq!(event.data["format"], "wxr");
    Ok(())
}
