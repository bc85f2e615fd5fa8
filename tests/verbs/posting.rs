//! What a brand keeps at hand for its posts: groups of hashtags and the book of mentions.

use crate::house::{BRAND, House, fields};
use crate::on_both;
use anyhow::{Context, Result};
use domain::brand::Posting;
use domain::{PartKind, Post};
use studio::brand::posting::{self as at_hand, seen};
use studio::export::Format;
use studio::item::NewItem;
use studio::part::{Pasted, paste_posts};
use studio::{ActionError, brand, export, item, part};

on_both!(
    whoever_works_for_a_brand_keeps_lists_at_hand,
    a_bad_line_changes_nothing,
    nobody_writes_over_a_list_they_have_not_seen,
    pasted_posts_are_added_all_or_none,
    links_say_what_the_brand_decided_and_else_the_usual,
    a_content_warning_is_counted_kept_and_exported,
);

const NOTHING: &str = "";

async fn kept(house: &House) -> Result<Posting> {
    Ok(at_hand::posting(&house.studio, &house.writer, BRAND).await?.brand.settings.posting)
}

async fn whoever_works_for_a_brand_keeps_lists_at_hand(house: House) -> Result<()> {
    let groups = ("lancement: marbre, #copie", &*seen(NOTHING));
    let people = ("Ada Lovelace: x ada", &*seen(NOTHING));
    let by = &house.viewer;
    let answer = brand::set_hashtag_groups(&house.studio, by, BRAND, groups).await;
    assert!(matches!(answer, Err(ActionError::Forbidden)), "{answer:?}");
    let answer = brand::set_people(&house.studio, by, BRAND, people).await;
    assert!(matches!(answer, Err(ActionError::Forbidden)), "{answer:?}");
    let answer = at_hand::posting(&house.studio, by, BRAND).await.map(drop);
    assert!(matches!(answer, Err(ActionError::Forbidden)), "{answer:?}");
    let answer = brand::set_people(&house.studio, &house.stranger, BRAND, people).await;
    assert!(matches!(answer, Err(ActionError::NotFound)));
    brand::set_hashtag_groups(&house.studio, &house.community, BRAND, groups).await?;
    brand::set_people(&house.studio, &house.admin, BRAND, people).await?;
    let kept = kept(&house).await?;
    assert_eq!(kept.group("lancement").map(|it| it.tags.join(" ")), Some("#marbre #copie".into()));
    let ada = kept.person("Ada Lovelace").map(|it| it.handles.clone());
    assert_eq!(ada, Some(vec![("x".to_owned(), "@ada".to_owned())]));
    Ok(())
}

async fn a_bad_line_changes_nothing(house: House) -> Result<()> {
    let by = &house.community;
    let wrong = ("un: #a\ndeux", &*seen(NOTHING));
    let answer = brand::set_hashtag_groups(&house.studio, by, BRAND, wrong).await;
    assert_eq!(fields(answer), ["groups"]);
    let wrong = ("Ada: x ada\nBob: orkut bob", &*seen(NOTHING));
    assert_eq!(fields(brand::set_people(&house.studio, by, BRAND, wrong).await), ["people"]);
    assert_eq!(kept(&house).await?, Posting::default());
    Ok(())
}

async fn nobody_writes_over_a_list_they_have_not_seen(house: House) -> Result<()> {
    let first = seen(NOTHING);
    let set = async |text: &str, seen: &str| {
        brand::set_hashtag_groups(&house.studio, &house.community, BRAND, (text, seen)).await
    };
    set("un: #a", &first).await?;
    assert!(matches!(set("deux: #b", &first).await, Err(ActionError::Stale)));
    set("un: #a\ndeux: #b", &seen("un: #a")).await?;
    assert_eq!(kept(&house).await?.groups.len(), 2);
    set("", &seen("un: #a\ndeux: #b")).await?;
    assert_eq!(kept(&house).await?.groups, []);
    Ok(())
}

async fn pasted_posts_are_added_all_or_none(house: House) -> Result<()> {
    let code = house.article("Le pain", "Un.").await?;
    let text = |network: &str, text: &str| Pasted {
        network: network.into(),
        text: text.into(),
        over: None,
    };
    let paste = async |posts: &[Pasted]| {
        paste_posts(&house.studio, &house.community, BRAND, &code, posts).await
    };
    let networks = async || {
        let opened = house.open(&code).await?;
        let posts = opened.of_kind(PartKind::Post).map(|it| it.content.label().to_owned());
        anyhow::Ok(posts.collect::<Vec<_>>())
    };
    let added = paste(&[text("x", "Un."), text("linkedin", "Deux.")]).await?;
    assert_eq!(networks().await?, ["x", "linkedin"]);
    let taken = paste(&[text("bluesky", "Trois."), text("x", "Quatre.")]).await;
    assert_eq!(fields(taken), ["network"]);
    let closed = paste(&[text("bluesky", "Trois."), text("myspace", "Quatre.")]).await;
    assert_eq!(fields(closed), ["network"]);
    assert_eq!(fields(paste(&[]).await), ["goes"]);
    assert_eq!(fields(paste(&[text("x", "a"), text("x", "b")]).await), ["goes"]);
    assert_eq!(networks().await?, ["x", "linkedin"], "none of a paste that was refused");
    let over = |seen| Pasted { over: Some((added[0], seen)), ..text("x", "Autre.") };
    assert!(matches!(paste(&[text("bluesky", "a"), over(7)]).await, Err(ActionError::Stale)));
    paste(&[text("bluesky", "Trois."), over(1)]).await?;
    assert_eq!(networks().await?, ["x", "linkedin", "bluesky"]);
    let by = &house.viewer;
    let answer = paste_posts(&house.studio, by, BRAND, &code, &[text("threads", "a")]).await;
    assert!(matches!(answer, Err(ActionError::Forbidden)));
    Ok(())
}

async fn links_say_what_the_brand_decided_and_else_the_usual(house: House) -> Result<()> {
    let set = async |by, campaign: &str, typed: &[(&str, &str, &str)]| {
        brand::set_campaigns(&house.studio, by, BRAND, campaign, typed).await
    };
    let answer = set(&house.viewer, "printemps", &[]).await;
    assert!(matches!(answer, Err(ActionError::Forbidden)), "{answer:?}");
    let by = &house.community;
    assert_eq!(fields(set(by, &"a".repeat(200), &[]).await), ["campaign"]);
    assert_eq!(fields(set(by, "", &[("minitel", "a", "b")]).await), ["network"]);
    set(by, "Printemps 2026", &[("x", "twitter", ""), ("linkedin", "linkedin", "social")]).await?;
    let brand = at_hand::posting(&house.studio, by, BRAND).await?.brand;
    let campaigns = &brand.settings.posting.campaigns;
    assert_eq!((campaigns.name.as_str(), campaigns.sources.len()), ("Printemps 2026", 1));
    let says = |id: &str| {
        let network = networks::network(id).expect("in the list");
        let utm = brand::utm_of(&brand, network, "c");
        (utm.source, utm.medium, utm.campaign)
    };
    assert_eq!(says("x"), ("twitter".into(), "social".into(), "c".into()));
    assert_eq!(says("linkedin").0, "linkedin");
    Ok(())
}

async fn a_content_warning_is_counted_kept_and_exported(house: House) -> Result<()> {
    let by = &house.community;
    let post = |warning: &str, length: usize| Post {
        network: "mastodon".into(),
        text: "a".repeat(length),
        warning: warning.into(),
        ..Post::default()
    };
    let submitted = async |it: Post| -> Result<_> {
        let code = item::create(&house.studio, by, BRAND, NewItem::Post(it)).await?.to_string();
        Ok((house.submit_as(by, &code).await, code))
    };
    assert_eq!(fields(submitted(post("Presse", 495)).await?.0), ["text"]);
    let (done, code) = submitted(post(" Presse ", 494)).await?;
    done?;
    house.approve(&house.manager, &code).await?;
    let table = export::item(&house.studio, by, BRAND, &code, Format::Csv).await?.file;
    let table = String::from_utf8(table.context("a file")?.bytes)?;
    assert!(table.contains("\"content warning\"") && table.contains("\"Presse\""), "{table}");
    let code = house.article("Le plomb", "Un.").await?;
    let long = part::add_post(&house.studio, by, BRAND, &code, post(&"a".repeat(1_001), 1)).await;
    assert_eq!(fields(long), ["warning"]);
    Ok(())
}
