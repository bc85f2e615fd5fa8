//! When an item should be done, and what the board says of it.

use crate::house::{BRAND, House, MINUTE, NOON};
use crate::on_both;
use anyhow::{Context, Result};
use domain::event::EventKind;
use domain::{At, ItemState, Post};
use store::items::Card;
use studio::{history, item, part};

on_both!(a_due_day_is_set_changed_and_cleared, an_approved_item_says_what_still_waits);

async fn a_due_day_is_set_changed_and_cleared(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    let (friday, monday) = (At(NOON.0 + 3 * 60 * 24 * MINUTE), At(NOON.0 + 6 * 60 * 24 * MINUTE));
    assert_eq!(card(&house, &code).await?.due_at, None);
    for due in [Some(friday), Some(monday), Some(monday), None] {
        item::set_due(&house.studio, &house.manager, BRAND, &code, due).await?;
        assert_eq!(card(&house, &code).await?.due_at, due);
    }
    let told = history::of_item(&house.studio, &house.open(&code).await?, 50).await?;
    let changes = told.iter().filter(|it| it.event.kind == EventKind::DueSet).count();
    assert_eq!(changes, 3, "what changes nothing is no event");
    Ok(())
}

async fn an_approved_item_says_what_still_waits(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    let approved = card(&house, &code).await?;
    assert_eq!((approved.state, approved.pending), (ItemState::Approved, 0));
    for network in ["x", "linkedin"] {
        let post = Post { network: network.into(), text: "Un.".into(), ..Post::default() };
        part::add_post(&house.studio, &house.community, BRAND, &code, post).await?;
    }
    // A day is no text: the approval stands.
    item::set_due(&house.studio, &house.community, BRAND, &code, Some(NOON)).await?;
    let waiting = card(&house, &code).await?;
    assert_eq!((waiting.state, waiting.pending), (ItemState::Approved, 2));
    house.write(&house.community, &code, "Deux.").await?;
    let draft = card(&house, &code).await?;
    assert_eq!((draft.state, draft.pending), (ItemState::Draft, 0), "a draft waits as a whole");
    Ok(())
}

async fn card(house: &House, code: &str) -> Result<Card> {
    let board = item::board(&house.studio, &house.viewer, BRAND).await?;
    board.cards.into_iter().find(|it| it.code.as_str() == code).context("its card")
}
