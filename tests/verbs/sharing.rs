//! One text for several networks: written into the posts that were chosen, all or none.

use crate::house::{BRAND, House, fields};
use crate::on_both;
use anyhow::{Context, Result};
use domain::event::EventKind;
use domain::{Content, ItemState, PartId, PartKind, Post};
use studio::part::{self, Goes, seen_text, share_text, shared_text};
use studio::{ActionError, history};

on_both!(
    one_text_goes_into_the_posts_that_were_chosen,
    a_share_that_is_refused_changes_nothing,
    what_is_under_review_stays_and_what_is_approved_is_only_written_over_when_chosen,
    an_empty_text_takes_the_shared_text_away_and_leaves_the_posts,
    each_post_keeps_a_hash_of_its_own,
);

const NOTHING: &str = "";

fn new(network: &str) -> Goes {
    Goes { network: network.into(), over: None }
}

fn over(network: &str, part: PartId, seen: i64) -> Goes {
    Goes { network: network.into(), over: Some((part, seen)) }
}

async fn share(
    house: &House,
    code: &str,
    (text, seen): (&str, &str),
    goes: &[Goes],
) -> Result<(), ActionError> {
    let seen = seen_text(seen);
    share_text(&house.studio, &house.community, BRAND, code, (text, &seen), goes).await
}

/// Network, text and save of each post.
async fn posts(house: &House, code: &str) -> Result<Vec<(String, String, PartId, i64)>> {
    let opened = house.open(code).await?;
    let posts = opened.of_kind(PartKind::Post).map(|it| match &it.content {
        Content::Post(post) => (post.network.clone(), post.text.clone(), it.id, it.save_seq),
        _ => unreachable!("posts only"),
    });
    Ok(posts.collect())
}

async fn one_text_goes_into_the_posts_that_were_chosen(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    let own = Post { network: "facebook".into(), text: "À part.".into(), ..Post::default() };
    part::add_post(&house.studio, &house.community, BRAND, &code, own).await?;
    let text = "Un.\r\n---\r\nDeux.";
    share(&house, &code, (text, NOTHING), &[new("x"), new("linkedin")]).await?;
    let stored = shared_text(&house.studio, &house.viewer, BRAND, &code).await?;
    assert_eq!(stored, "Un.\n---\nDeux.");
    let all = posts(&house, &code).await?;
    let said: Vec<(&str, &str)> = all.iter().map(|it| (&*it.0, &*it.1)).collect();
    assert_eq!(
        said,
        [("facebook", "À part."), ("x", "Un.\n---\nDeux."), ("linkedin", "Un.\n\nDeux.")],
        "as each network takes it, and no other post"
    );
    let goes = [over("x", all[1].2, all[1].3), new("bluesky")];
    share(&house, &code, ("Trois.", "Un.\n---\nDeux."), &goes).await?;
    let texts: Vec<String> = posts(&house, &code).await?.into_iter().map(|it| it.1).collect();
    assert_eq!(texts, ["À part.", "Trois.", "Un.\n\nDeux.", "Trois."]);
    let before = posts(&house, &code).await?;
    share(&house, &code, ("Trois.", "Trois."), &[over("x", all[1].2, 2)]).await?;
    assert_eq!(posts(&house, &code).await?, before, "the same text again is no save");
    Ok(())
}

async fn a_share_that_is_refused_changes_nothing(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    share(&house, &code, ("Un.", NOTHING), &[new("x")]).await?;
    let (_, _, x, save) = posts(&house, &code).await?.into_iter().next().context("a post")?;
    let before = posts(&house, &code).await?;
    let refused =
        async |text: &str, goes: &[Goes]| fields(share(&house, &code, (text, "Un."), goes).await);
    assert_eq!(refused("Deux.", &[]).await, ["share_with"]);
    assert_eq!(refused("Deux.", &[new("bluesky"), new("bluesky")]).await, ["share_with"]);
    assert_eq!(refused("Deux.", &[new("bluesky"), new("minitel")]).await, ["share_with"]);
    assert_eq!(refused("Deux.", &[new("bluesky"), new("myspace")]).await, ["network"]);
    assert_eq!(refused("Deux.", &[new("bluesky"), new("x")]).await, ["network"]);
    assert_eq!(refused(&"a".repeat(200_000), &[new("bluesky")]).await, ["shared"]);
    assert_eq!(refused("a\0b", &[new("bluesky")]).await, ["shared"]);
    let both = [new("bluesky"), over("x", x, save - 1)];
    assert!(matches!(share(&house, &code, ("Deux.", "Un."), &both).await, Err(ActionError::Stale)));
    let blind = share(&house, &code, ("Deux.", NOTHING), &[over("x", x, save)]).await;
    assert!(matches!(blind, Err(ActionError::Stale)), "another shared text was there");
    let by = &house.viewer;
    let read = share_text(&house.studio, by, BRAND, &code, ("Deux.", ""), &[new("bluesky")]).await;
    assert!(matches!(read, Err(ActionError::Forbidden)), "{read:?}");
    let stranger = shared_text(&house.studio, &house.stranger, BRAND, &code).await;
    assert!(matches!(stranger, Err(ActionError::NotFound)));
    assert_eq!(posts(&house, &code).await?, before);
    assert_eq!(shared_text(&house.studio, &house.writer, BRAND, &code).await?, "Un.");
    Ok(())
}

async fn what_is_under_review_stays_and_what_is_approved_is_only_written_over_when_chosen(
    house: House,
) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    share(&house, &code, ("Un.", NOTHING), &[new("x"), new("bluesky")]).await?;
    house.submit(&code).await?;
    let all = posts(&house, &code).await?;
    let frozen = share(&house, &code, ("Deux.", "Un."), &[over("x", all[0].2, all[0].3)]).await;
    assert!(matches!(frozen, Err(ActionError::Refused(_))), "{frozen:?}");
    house.approve(&house.manager, &code).await?;
    share(&house, &code, ("Deux.", "Un."), &[over("x", all[0].2, all[0].3)]).await?;
    let opened = house.open(&code).await?;
    let state = |part| opened.item.workflow.state(part);
    assert_eq!(state(all[1].2), ItemState::Approved, "nobody chose it");
    assert_ne!(state(all[0].2), ItemState::Approved);
    Ok(())
}

async fn an_empty_text_takes_the_shared_text_away_and_leaves_the_posts(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    share(&house, &code, ("Un.", NOTHING), &[new("x")]).await?;
    share(&house, &code, (" \n", "Un."), &[new("bluesky")]).await?;
    assert_eq!(shared_text(&house.studio, &house.writer, BRAND, &code).await?, "");
    let texts: Vec<String> = posts(&house, &code).await?.into_iter().map(|it| it.1).collect();
    assert_eq!(texts, ["Un."]);
    let told = history::of_item(&house.studio, &house.open(&code).await?, 50).await?;
    let shared = told.iter().filter(|it| it.event.kind == EventKind::TextShared);
    assert_eq!(shared.count(), 2, "once it was written, once it was taken away");
    Ok(())
}

async fn each_post_keeps_a_hash_of_its_own(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    share(&house, &code, ("Un.", NOTHING), &[new("x"), new("bluesky")]).await?;
    let alone = |network: &str| {
        Content::Post(Post { network: network.into(), text: "Un.".into(), ..Post::default() })
            .hash()
    };
    let opened = house.open(&code).await?;
    for post in opened.of_kind(PartKind::Post) {
        assert_eq!(post.hash, alone(post.content.label()), "the shared text is in no hash");
    }
    Ok(())
}
