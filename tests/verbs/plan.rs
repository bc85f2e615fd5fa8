//! What is planned when, polls, and posts copied from one network to another.

use crate::house::{BRAND, House, MINUTE, NOON, fields};
use crate::on_both;
use anyhow::{Context, Result};
use domain::content::Poll;
use domain::notice::Notice;
use domain::{Article, At, Content, ItemState, PartId, Post};
use studio::brand::{self, Approval, set_approval};
use studio::export::{self, Format, Why};
use studio::notice;
use studio::plan::Line;
use studio::{Actor, item, part, plan, review, trash};

on_both!(
    posts_planned_near_each_other_are_named,
    what_is_planned_is_listed_and_what_is_in_the_trash_is_not,
    what_is_planned_says_what_a_file_would_hold_of_it,
    what_is_suspended_says_who_ended_its_approval,
    whoever_counts_on_a_date_is_told_once_that_nothing_leaves_then,
    a_date_that_is_past_and_a_decision_taken_back_suspend_nothing,
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
        anyhow::Ok(it.lines.into_iter().map(|it| it.planned.title).collect::<Vec<_>>())
    };
    assert_eq!(listed().await?, ["Deux", "Un"], "soonest first");
    trash::put(&house.studio, &house.manager, BRAND, &second).await?;
    assert_eq!(listed().await?, ["Un"]);
    let stranger = plan::plan(&house.studio, &house.stranger, BRAND, (NOON, later)).await;
    assert!(matches!(stranger, Err(studio::ActionError::NotFound)));
    Ok(())
}

/// What is planned on the day of the tests and the next, soonest first.
async fn lines(house: &House) -> Result<Vec<Line>> {
    let between = (NOON, At(NOON.0 + 2 * 24 * 60 * MINUTE));
    Ok(plan::plan(&house.studio, &house.viewer, BRAND, between).await?.lines)
}

async fn stays(house: &House) -> Result<Vec<Option<Why>>> {
    Ok(lines(house).await?.into_iter().map(|it| it.stand.stays).collect())
}

/// An hour after noon.
const ONE: At = At(NOON.0 + 60 * MINUTE);

/// An article of the writer's and a post by the community manager, both with a date, approved.
async fn approved(house: &House) -> Result<(String, PartId)> {
    let code = house.article("Le marbre", "Un.").await?;
    let (lead, save) = house.lead(&code).await?;
    let dated = Article {
        title: "Le marbre".into(),
        body: "Un.".into(),
        planned_at: Some(ONE),
        ..Article::default()
    };
    let dated = Content::Article(Box::new(dated));
    part::save(&house.studio, &house.writer, BRAND, &code, lead, save, dated).await?;
    let new = post("x", Some(At(ONE.0 + MINUTE)));
    let added = part::add_post(&house.studio, &house.community, BRAND, &code, new).await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    Ok((code, added))
}

async fn edit_post(house: &House, by: &Actor, code: &str, id: PartId, text: &str) -> Result<()> {
    let known = part::current(&house.studio, by, BRAND, code, id).await?;
    let Content::Post(now) = &known.content else { anyhow::bail!("a post") };
    let new = Content::Post(Post { text: text.into(), ..now.clone() });
    part::save(&house.studio, by, BRAND, code, id, known.save, new).await?;
    Ok(())
}

async fn what_is_planned_says_what_a_file_would_hold_of_it(house: House) -> Result<()> {
    let draft = Some(Why::NotApproved(ItemState::Draft));
    let (code, x) = approved(&house).await?;
    assert_eq!(stays(&house).await?, [None, None]);
    let table = async || {
        let taken = export::item(&house.studio, &house.manager, BRAND, &code, Format::Csv).await?;
        let file = taken.file.map(|it| String::from_utf8_lossy(&it.bytes).into_owned());
        let mut left: Vec<Why> = taken.left_out.into_iter().map(|it| it.why).collect();
        left.sort_by_key(|it| *it == Why::Lead);
        anyhow::Ok((file, left))
    };
    assert!(table().await?.0.is_some_and(|it| it.contains("Un.")));
    edit_post(&house, &house.community, &code, x, "Deux.").await?;
    assert_eq!(stays(&house).await?, [None, draft.clone()]);
    house.write(&house.writer, &code, "Deux.").await?;
    assert_eq!(stays(&house).await?, [draft.clone(), draft.clone()]);
    house.submit_as(&house.community, &code).await?;
    let waits = Some(Why::NotApproved(ItemState::Review));
    assert_eq!(stays(&house).await?, [waits.clone(), waits]);
    house.approve(&house.second, &code).await?;
    assert_eq!(stays(&house).await?, [None, None], "approved anew, for the date it says");
    house.write(&house.writer, &code, "Trois.").await?;
    assert_eq!(stays(&house).await?, [draft.clone(), Some(Why::Lead)], "an article's post");
    let (file, left) = table().await?;
    assert_eq!((file, left), (None, vec![Why::NotApproved(ItemState::Draft), Why::Lead]));
    brand::hold(&house.studio, &house.manager, BRAND, "Crise.").await?;
    assert_eq!(stays(&house).await?, [Some(Why::OnHold), Some(Why::OnHold)]);
    assert_eq!(table().await?.1, [Why::OnHold, Why::OnHold]);
    Ok(())
}

async fn what_is_suspended_says_who_ended_its_approval(house: House) -> Result<()> {
    let ended = async || {
        let ended = lines(&house).await?.into_iter().map(|it| it.stand.ended);
        anyhow::Ok(ended.map(|it| it.map(|it| (it.by, it.at, it.edited))).collect::<Vec<_>>())
    };
    let (code, x) = approved(&house).await?;
    assert_eq!(ended().await?, [None, None]);
    house.wait(5);
    let at = house.studio.clock.now();
    edit_post(&house, &house.community, &code, x, "Deux.").await?;
    let community = house.community.person().context("somebody")?;
    assert_eq!(ended().await?, [None, Some((community, at, true))]);
    let (lead, _) = house.lead(&code).await?;
    review::revoke(&house.studio, &house.manager, BRAND, &code, &[lead], "Faux.").await?;
    let manager = house.manager.person().context("somebody")?;
    assert_eq!(ended().await?[0], Some((manager, at, false)), "it says the same");
    house.submit(&code).await?;
    assert!(ended().await?.iter().all(Option::is_some), "until it is approved again");
    house.approve(&house.second, &code).await?;
    assert_eq!(ended().await?, [None, None]);
    Ok(())
}

async fn told(house: &House, by: &Actor) -> Result<Vec<Notice>> {
    let news = notice::news(&house.studio, by, None).await?;
    Ok(news.told.into_iter().map(|it| it.notice).collect())
}

async fn whoever_counts_on_a_date_is_told_once_that_nothing_leaves_then(
    house: House,
) -> Result<()> {
    let count = async |by: &Actor| {
        let told = told(&house, by).await?;
        let of = |notice| told.iter().filter(|it| **it == notice).count();
        anyhow::Ok((of(Notice::PlanSuspended), of(Notice::ApprovalVoided) + of(Notice::Revoked)))
    };
    let (code, x) = approved(&house).await?;
    edit_post(&house, &house.writer, &code, x, "Deux.").await?;
    assert_eq!(count(&house.community).await?, (1, 0), "who planned it");
    for manager in [&house.manager, &house.second] {
        assert_eq!(count(manager).await?, (1, 0), "told once, and what matters");
    }
    assert_eq!(count(&house.writer).await?, (0, 0), "whoever did it knows");
    assert_eq!(count(&house.viewer).await?, (0, 0));
    edit_post(&house, &house.writer, &code, x, "Trois.").await?;
    assert_eq!(count(&house.community).await?, (1, 0), "it was suspended already");
    let (lead, _) = house.lead(&code).await?;
    review::revoke(&house.studio, &house.manager, BRAND, &code, &[lead], "Faux.").await?;
    assert_eq!(count(&house.writer).await?, (1, 0), "who planned the article");
    assert_eq!(count(&house.second).await?, (2, 0));
    assert_eq!(count(&house.community).await?, (1, 1), "who wrote in it, and planned the post");
    house.submit_as(&house.community, &code).await?;
    house.approve(&house.second, &code).await?;
    trash::put(&house.studio, &house.manager, BRAND, &code).await?;
    trash::take_out(&house.studio, &house.manager, BRAND, &code).await?;
    assert_eq!(count(&house.second).await?, (3, 0), "once for both");
    Ok(())
}

async fn a_date_that_is_past_and_a_decision_taken_back_suspend_nothing(house: House) -> Result<()> {
    let supervised = house.writer.person().into_iter().collect();
    let approval = Approval { take_back: 20, supervised, ..Approval::default() };
    set_approval(&house.studio, &house.admin, BRAND, &approval).await?;
    let (code, x) = approved(&house).await?;
    review::take_back(&house.studio, &house.manager, BRAND, &code).await?;
    assert!(!told(&house, &house.community).await?.contains(&Notice::PlanSuspended));
    house.approve(&house.manager, &code).await?;
    assert!(matches!(stays(&house).await?[..], [Some(Why::NotYet(_)), Some(Why::NotYet(_))]));
    house.wait(90);
    edit_post(&house, &house.writer, &code, x, "Deux.").await?;
    assert!(!told(&house, &house.community).await?.contains(&Notice::PlanSuspended));
    assert!(told(&house, &house.second).await?.contains(&Notice::ApprovalVoided));
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
