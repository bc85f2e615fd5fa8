//! Posts: one for each network, or an item on their own.

use crate::house::{BRAND, House, fields};
use crate::on_both;
use anyhow::{Context, Result};
use domain::{ItemKind, ItemState, Post};
use studio::export::Format;
use studio::item::NewItem;
use studio::{export, item, part, review};

on_both!(
    an_item_has_one_post_a_network,
    a_post_stands_on_its_own,
    a_thread_is_counted_post_by_post
);

fn post(network: &str, text: &str) -> Post {
    Post { network: network.into(), text: text.into(), ..Post::default() }
}

async fn an_item_has_one_post_a_network(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let code = house.article("Le marbre", "Un.").await?;
    part::add_post(studio, by, BRAND, &code, post("x", "")).await?;
    part::add_post(studio, by, BRAND, &code, post("linkedin", "")).await?;
    for network in ["x", "viadeo", "nulle-part", ""] {
        let answer = part::add_post(studio, by, BRAND, &code, post(network, "")).await;
        assert_eq!(fields(answer), ["network"], "{network}");
    }
    assert_eq!(house.open(&code).await?.parts.len(), 3);
    Ok(())
}

async fn a_post_stands_on_its_own(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let new = NewItem::Post(post("linkedin", "Samedi, l’atelier ouvre ses tiroirs.\n\nVenez."));
    let code = item::create(studio, by, BRAND, new).await?.to_string();
    let board = item::board(studio, by, BRAND).await?;
    let card = board.cards.first().context("a card")?;
    assert_eq!(card.kind, ItemKind::Post);
    assert_eq!(card.summary.title, "Samedi, l’atelier ouvre ses tiroirs.");
    review::submit(studio, by, BRAND, &code, &[], "").await?;
    house.approve(&house.manager, &code).await?;
    assert_eq!(house.open(&code).await?.item.state, ItemState::Approved);
    let taken = export::item(studio, by, BRAND, &code, Format::Markdown).await?;
    assert!(taken.file.is_some());
    let page = export::item(studio, by, BRAND, &code, Format::Wxr).await?;
    assert!(page.file.is_none() || page.left_out.is_empty());
    Ok(())
}

async fn a_thread_is_counted_post_by_post(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let long = "mot ".repeat(60);
    let one = NewItem::Post(post("x", &format!("{long}{long}")));
    let one = item::create(studio, by, BRAND, one).await?.to_string();
    assert_eq!(fields(review::submit(studio, by, BRAND, &one, &[], "").await), ["text"]);
    let two = NewItem::Post(post("x", &format!("{long}\n---\n{long}")));
    let two = item::create(studio, by, BRAND, two).await?.to_string();
    review::submit(studio, by, BRAND, &two, &[], "").await?;
    Ok(())
}
