//! Posts read at a stretch and approved together.

use crate::house::{BRAND, House};
use crate::on_both;
use anyhow::{Context, Result};
use domain::workflow::Refusal;
use domain::{Content, ContentHash, ItemState, Post};
use studio::item::{self, NewItem};
use studio::review::{self, Outcome, approve_together, posts_to_approve};
use studio::{ActionError, Actor, part};

on_both!(
    posts_are_approved_together_each_as_it_was_seen,
    posts_of_an_approved_article_are_among_them_and_articles_are_not,
);

fn post(network: &str, text: &str) -> Post {
    Post { network: network.into(), text: text.into(), ..Post::default() }
}

/// A post by the community manager, under review.
async fn submitted(house: &House, text: &str) -> Result<String> {
    let (studio, by) = (&house.studio, &house.community);
    let new = NewItem::Post(post("linkedin", text));
    let code = item::create(studio, by, BRAND, new).await?.to_string();
    house.submit_as(by, &code).await?;
    Ok(code)
}

async fn shown(house: &House, by: &Actor) -> Result<Vec<(String, ContentHash)>> {
    let found = posts_to_approve(&house.studio, by, BRAND).await?;
    assert!(!found.more);
    let shown = found.reviews.into_iter();
    shown.map(|it| Ok((it.opened.item.code.to_string(), it.seen.context("open")?))).collect()
}

async fn state(house: &House, code: &str) -> Result<ItemState> {
    Ok(house.open(code).await?.item.state)
}

async fn posts_are_approved_together_each_as_it_was_seen(house: House) -> Result<()> {
    let studio = &house.studio;
    let mut codes = Vec::new();
    for text in ["Premier.", "Deuxième.", "Troisième.", "Quatrième."] {
        codes.push(submitted(&house, text).await?);
    }
    let chosen = shown(&house, &house.manager).await?;
    assert_eq!(chosen.len(), 4);
    assert_eq!(shown(&house, &house.community).await?, [], "nobody approves their own");
    for by in [&house.viewer, &house.admin] {
        let refused = posts_to_approve(studio, by, BRAND).await;
        assert!(matches!(refused, Err(ActionError::Forbidden)), "{refused:?}");
        let refused = approve_together(studio, by, BRAND, &chosen).await;
        assert!(matches!(refused, Err(ActionError::Forbidden)), "{refused:?}");
    }
    let refused = approve_together(studio, &house.stranger, BRAND, &chosen).await;
    assert!(matches!(refused, Err(ActionError::NotFound)), "{refused:?}");

    // Between reading and deciding, one text becomes another, one is taken back, one is decided elsewhere.
    let rewritten = codes[1].as_str();
    review::withdraw(studio, &house.community, BRAND, rewritten).await?;
    let opened = house.open(rewritten).await?;
    let lead = opened.lead().context("the post")?;
    let other = Content::Post(post("linkedin", "Autre chose."));
    part::save(studio, &house.community, BRAND, rewritten, lead.id, lead.save_seq, other).await?;
    house.submit_as(&house.community, rewritten).await?;
    review::withdraw(studio, &house.community, BRAND, &codes[2]).await?;
    house.approve(&house.second, &codes[3]).await?;

    let done = approve_together(studio, &house.manager, BRAND, &chosen).await?;
    assert_eq!(done.len(), 4);
    for (code, outcome) in done {
        match codes.iter().position(|it| *it == code) {
            Some(0) => assert!(matches!(outcome, Ok(Outcome::Approved(_))), "{outcome:?}"),
            Some(1) => assert!(matches!(outcome, Err(ActionError::Stale)), "{outcome:?}"),
            _ => assert!(
                matches!(outcome, Err(ActionError::Refused(Refusal::NoRound))),
                "{outcome:?}"
            ),
        }
    }
    assert_eq!(state(&house, &codes[0]).await?, ItemState::Approved);
    assert_eq!(state(&house, rewritten).await?, ItemState::Review, "nobody saw this text");
    assert_eq!(shown(&house, &house.manager).await?.len(), 1);
    Ok(())
}

async fn posts_of_an_approved_article_are_among_them_and_articles_are_not(
    house: House,
) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    assert_eq!(shown(&house, &house.manager).await?, [], "an article is read by itself");
    house.approve(&house.manager, &code).await?;
    part::add_post(studio, by, BRAND, &code, post("linkedin", "Venez.")).await?;
    house.submit_as(by, &code).await?;
    let chosen = shown(&house, &house.manager).await?;
    assert_eq!(chosen.iter().map(|it| it.0.as_str()).collect::<Vec<_>>(), [code.as_str()]);
    let done = approve_together(studio, &house.manager, BRAND, &chosen).await?;
    assert!(matches!(done[0].1, Ok(Outcome::Approved(_))), "{done:?}");
    assert_eq!(house.open(&code).await?.item.state, ItemState::Approved);
    Ok(())
}
