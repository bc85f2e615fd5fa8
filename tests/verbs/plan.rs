//! What is planned when, polls, and posts copied from one network to another.

use crate::house::{BRAND, House, MINUTE, NOON, fields};
use crate::on_both;
use anyhow::{Context, Result};
use domain::content::Poll;
use domain::{At, Content, Post};
use studio::{item, part, plan};

on_both!(
    posts_planned_near_each_other_are_named,
    what_is_planned_is_listed_and_what_is_in_the_trash_is_not,
    a_poll_its_network_refuses_is_not_submitted,
    a_post_is_copied_to_a_network_that_has_none,
);

fn post(network: &str, planned: Option<At>) -> Post {
    Post { network: network.into(), text: "Un.".into(), planned_at: planned, ..Post::default() }
}

async fn posts_planned_near_each_other_are_named(house: House) -> Result<()> {
    let (first, second) =
        (house.article("Un", "Un.").await?, house.article("Deux", "Deux.").await?);
    let near = At(NOON.0 + 14 * MINUTE);
    let add = async |code: &str, post| {
        part::add_post(&house.studio, &house.community, BRAND, code, post).await
    };
    let here = add(&first, post("x", Some(NOON))).await?;
    let there = add(&second, post("x", Some(near))).await?;
    add(&second, post("linkedin", Some(NOON))).await?;
    let of = async |code: &str| {
        let opened = item::open(&house.studio, &house.viewer, BRAND, code).await?;
        plan::clashes(&house.studio, &opened).await
    };
    let found = of(&first).await?;
    let named: Vec<_> = found[&here].iter().map(|it| (it.title.as_str(), it.at)).collect();
    assert_eq!(named, [("Deux", near)], "the same network, not the other");
    assert_eq!(of(&second).await?[&there].len(), 1);
    // A minute later they are far enough from each other.
    let known = part::current(&house.studio, &house.community, BRAND, &second, there).await?;
    let moved = Content::Post(post("x", Some(At(NOON.0 + 15 * MINUTE))));
    part::save(&house.studio, &house.community, BRAND, &second, there, known.save, moved).await?;
    assert!(of(&first).await?[&here].is_empty());
    Ok(())
}

async fn what_is_planned_is_listed_and_what_is_in_the_trash_is_not(house: House) -> Result<()> {
    let (first, second) =
        (house.article("Un", "Un.").await?, house.article("Deux", "Deux.").await?);
    let later = At(NOON.0 + 60 * MINUTE);
    for (code, at) in [(&first, later), (&second, NOON)] {
        let new = post("x", Some(at));
        part::add_post(&house.studio, &house.community, BRAND, code, new).await?;
    }
    let listed = async || {
        let between = (NOON, At(later.0 + 1));
        let it = plan::plan(&house.studio, &house.viewer, BRAND, between).await?;
        anyhow::Ok(it.planned.into_iter().map(|it| it.title).collect::<Vec<_>>())
    };
    assert_eq!(listed().await?, ["Deux", "Un"], "soonest first");
    studio::trash::put(&house.studio, &house.manager, BRAND, &second).await?;
    assert_eq!(listed().await?, ["Un"]);
    let stranger = plan::plan(&house.studio, &house.stranger, BRAND, (NOON, later)).await;
    assert!(matches!(stranger, Err(studio::ActionError::NotFound)));
    Ok(())
}

async fn a_poll_its_network_refuses_is_not_submitted(house: House) -> Result<()> {
    let code = house.article("Un", "Un.").await?;
    let poll = Poll::typed("", ["Oui", "oui, mais en un peu plus de vingt-cinq lettres"], 1_440);
    let asked = Post { poll, ..post("x", None) };
    let id = part::add_post(&house.studio, &house.community, BRAND, &code, asked.clone()).await?;
    assert_eq!(fields(house.submit(&code).await), ["poll"]);
    let known = part::current(&house.studio, &house.community, BRAND, &code, id).await?;
    let short = Content::Post(Post { poll: Poll::typed("", ["Oui", "Non"], 1_440), ..asked });
    part::save(&house.studio, &house.community, BRAND, &code, id, known.save, short).await?;
    house.submit(&code).await?;
    Ok(())
}

async fn a_post_is_copied_to_a_network_that_has_none(house: House) -> Result<()> {
    let code = house.article("Un", "Un.").await?;
    let poll = Poll::typed("", ["Oui", "Non"], 1_440);
    let asked = Post { poll, ..post("x", Some(NOON)) };
    let from = part::add_post(&house.studio, &house.community, BRAND, &code, asked.clone()).await?;
    let copy = async |to: &str| {
        part::copy_post(&house.studio, &house.community, BRAND, &code, from, to).await
    };
    let made = copy("mastodon").await?;
    let opened = house.open(&code).await?;
    let part = opened.parts.iter().find(|it| it.id == made).context("the copy")?;
    assert_eq!(part.content, Content::Post(Post { network: "mastodon".into(), ..asked }));
    assert_eq!(fields(copy("mastodon").await), ["network"], "an item has one for each");
    assert_eq!(fields(copy("nowhere").await), ["network"]);
    Ok(())
}
