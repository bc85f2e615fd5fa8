//! What approval refuses, with the reason.

use crate::house::{BRAND, House, fields, refused};
use crate::on_both;
use anyhow::{Context, Result};
use domain::workflow::Refusal;
use domain::{ContentHash, Post};
use studio::part::limits::LARGEST_COMMENT;
use studio::review::Remark;
use studio::{ActionError, part, review};

on_both!(
    an_unfinished_item_is_not_submitted,
    a_contributor_does_not_approve,
    editing_costs_the_approval_and_the_page_knows,
    a_decision_names_what_was_seen,
    a_decided_round_is_over,
    what_was_asked_for_stands_until_the_next_decision,
    sending_back_needs_a_reason,
    only_its_submitter_and_managers_take_a_round_back,
    nobody_submits_what_nobody_could_approve,
    posts_added_later_do_not_cost_the_article_its_approval,
    a_comment_is_checked,
    the_part_an_item_is_about_stays,
);

async fn an_unfinished_item_is_not_submitted(house: House) -> Result<()> {
    let code = house.article("", "Un ![x](perdue.jpg)").await?;
    let (studio, by) = (&house.studio, &house.community);
    let long = Post { network: "x".into(), text: "mot ".repeat(100), ..Post::default() };
    part::add_post(studio, by, BRAND, &code, long).await?;
    let picture = crate::house::PICTURE.to_vec();
    part::add_visual(studio, by, BRAND, &code, "a.jpg", picture).await?;
    assert_eq!(fields(house.submit(&code).await), ["title", "picture", "text", "alt"]);
    let opened = house.open(&code).await?;
    assert_eq!(opened.rounds.len(), 0, "no round was left behind");
    assert!(opened.item.workflow.round.is_none());
    let gaps = review::gaps(&opened.parts, &opened.item.workflow.pending(), &Default::default());
    let named: Vec<_> =
        gaps.iter().map(|it| (it.label.as_str(), it.field, it.name.as_str())).collect();
    let expected =
        [("", "title", ""), ("", "picture", "perdue.jpg"), ("x", "text", ""), ("a.jpg", "alt", "")];
    assert_eq!(named, expected);
    Ok(())
}

async fn a_contributor_does_not_approve(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.write(&house.manager, &code, "Un, par la direction.").await?;
    house.submit(&code).await?;
    assert!(matches!(refused(house.approve(&house.manager, &code).await), Refusal::Contributor(_)));
    assert!(house.approve(&house.second, &code).await.is_ok());
    Ok(())
}

async fn editing_costs_the_approval_and_the_page_knows(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    let may = async |by| {
        review::read(&house.studio, by, BRAND, &code).await.map(|it| it.may.editing_costs_approval)
    };
    assert!(may(&house.manager).await?);
    assert!(!may(&house.writer).await?, "a writer never could");
    house.write(&house.manager, &code, "Deux.").await?;
    assert!(!may(&house.manager).await?, "it is lost already");
    Ok(())
}

async fn a_decision_names_what_was_seen(house: House) -> Result<()> {
    let (studio, manager) = (&house.studio, &house.manager);
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    let old = review::read(studio, manager, BRAND, &code).await?.seen.context("a round")?;
    review::withdraw(studio, &house.writer, BRAND, &code).await?;
    house.write(&house.writer, &code, "Deux.").await?;
    house.submit(&code).await?;
    for seen in [old, ContentHash([0; 32])] {
        let approved = review::approve(studio, manager, BRAND, &code, seen, "").await;
        assert!(matches!(approved, Err(ActionError::Stale)), "{approved:?}");
        let sent_back = review::request_changes(studio, manager, BRAND, &code, seen, "Non.").await;
        assert!(matches!(sent_back, Err(ActionError::Stale)), "{sent_back:?}");
    }
    assert!(review::read(studio, manager, BRAND, &code).await?.decisions.is_empty());
    Ok(())
}

async fn what_was_asked_for_stands_until_the_next_decision(house: House) -> Result<()> {
    let (studio, manager) = (&house.studio, &house.manager);
    let asked = async |code: &str| -> Result<Vec<(u32, String, String)>> {
        let found = review::asked(studio, &house.open(code).await?).await?;
        Ok(found.into_iter().map(|it| (it.version, it.by, it.comment)).collect())
    };
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    assert_eq!(asked(&code).await?, []);
    let seen = review::read(studio, manager, BRAND, &code).await?.seen.context("a round")?;
    review::request_changes(studio, manager, BRAND, &code, seen, "Plus court.").await?;
    let stands = vec![(1, "Dominique".to_owned(), "Plus court.".to_owned())];
    assert_eq!(asked(&code).await?, stands);
    house.wait(30);
    house.write(&house.writer, &code, "Deux.").await?;
    house.submit(&code).await?;
    assert_eq!(asked(&code).await?, stands, "it is read beside the next round");
    review::withdraw(studio, &house.writer, BRAND, &code).await?;
    assert_eq!(asked(&code).await?, stands, "taking back decides nothing");
    assert_eq!(house.open(&code).await?.item.state, domain::ItemState::Changes);
    house.submit(&code).await?;
    house.approve(manager, &code).await?;
    assert_eq!(asked(&code).await?, []);
    Ok(())
}

async fn a_decided_round_is_over(house: House) -> Result<()> {
    let (studio, manager) = (&house.studio, &house.manager);
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    let seen = review::read(studio, manager, BRAND, &code).await?.seen.context("a round")?;
    review::approve(studio, manager, BRAND, &code, seen, "").await?;
    let again = review::approve(studio, &house.second, BRAND, &code, seen, "").await;
    assert_eq!(refused(again), Refusal::NoRound);
    let back =
        review::request_changes(studio, &house.second, BRAND, &code, seen, "Trop tard").await;
    assert_eq!(refused(back), Refusal::NoRound);
    assert_eq!(
        refused(review::withdraw(studio, &house.writer, BRAND, &code).await),
        Refusal::NoRound
    );
    assert_eq!(refused(house.submit(&code).await), Refusal::NothingToSubmit);
    Ok(())
}

async fn sending_back_needs_a_reason(house: House) -> Result<()> {
    let (studio, manager) = (&house.studio, &house.manager);
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    let seen = review::read(studio, manager, BRAND, &code).await?.seen.context("a round")?;
    for comment in [String::new(), " \n ".into(), "x".repeat(LARGEST_COMMENT + 1)] {
        let answer =
            review::request_changes(studio, manager, BRAND, &code, seen, comment.as_str()).await;
        assert_eq!(fields(answer), ["comment"]);
    }
    assert!(house.open(&code).await?.round().is_some());
    Ok(())
}

async fn only_its_submitter_and_managers_take_a_round_back(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    let answer = review::withdraw(&house.studio, &house.community, BRAND, &code).await;
    assert!(matches!(answer, Err(ActionError::Forbidden)), "{answer:?}");
    review::withdraw(&house.studio, &house.manager, BRAND, &code).await?;
    assert!(house.write(&house.writer, &code, "Deux.").await.is_ok(), "it can be edited again");
    Ok(())
}

async fn nobody_submits_what_nobody_could_approve(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.write(&house.manager, &code, "Deux.").await?;
    house.write(&house.second, &code, "Trois.").await?;
    let answer = refused(house.submit(&code).await);
    assert!(matches!(answer, Refusal::NobodyCanApprove { missing: 1, .. }), "{answer:?}");
    let may = review::read(&house.studio, &house.writer, BRAND, &code).await?.may;
    assert_eq!((may.submit, may.submit_refusal), (false, Some(answer)), "the page says it before");
    Ok(())
}

async fn posts_added_later_do_not_cost_the_article_its_approval(house: House) -> Result<()> {
    let (studio, community) = (&house.studio, &house.community);
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    let post = Post { network: "linkedin".into(), text: "Une table.".into(), ..Post::default() };
    let post = part::add_post(studio, community, BRAND, &code, post).await?;
    let opened = house.open(&code).await?;
    assert_eq!(opened.item.workflow.pending(), [post]);
    review::submit(studio, community, BRAND, &code, &[], "").await?;
    let review = review::read(studio, &house.second, BRAND, &code).await?;
    assert_eq!(review.parts.iter().map(|it| it.part).collect::<Vec<_>>(), [post]);
    let article = opened.lead().context("a leading part")?.id;
    assert!(review.opened.item.workflow.exportable(article).is_some());
    Ok(())
}

async fn a_comment_is_checked(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    let (part, _) = house.lead(&code).await?;
    let says = async |remark: Remark| {
        review::comment(&house.studio, &house.writer, BRAND, &code, &remark).await
    };
    let body = || "Une coquille.".to_owned();
    assert_eq!(fields(says(Remark::default()).await), ["comment"]);
    let nul = Remark { body: "a\0b".into(), ..Remark::default() };
    assert_eq!(fields(says(nul).await), ["comment"]);
    let future = Remark { body: body(), part: Some(part), version: Some(9), ..Remark::default() };
    assert_eq!(fields(says(future).await), ["version"]);
    let quote = Some("Un.".to_owned());
    says(Remark { body: body(), part: Some(part), quote, ..Remark::default() }).await?;
    let threads = review::threads(&house.studio, &house.open(&code).await?).await?;
    let [thread] = threads.as_slice() else { panic!("one comment") };
    assert_eq!((thread.comment.version, thread.by.as_str()), (Some(1), "Camille"));
    Ok(())
}

async fn the_part_an_item_is_about_stays(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.community);
    let code = house.article("Le marbre", "Un.").await?;
    let (article, _) = house.lead(&code).await?;
    let answer = part::remove(studio, by, BRAND, &code, article).await;
    assert!(matches!(answer, Err(ActionError::Forbidden)), "{answer:?}");
    let (picture, _) = house.picture(&code, "presse.jpg").await?;
    part::remove(studio, by, BRAND, &code, picture).await?;
    let answer = part::remove(studio, by, BRAND, &code, picture).await;
    assert!(matches!(answer, Err(ActionError::NotFound)), "{answer:?}");
    assert_eq!(house.open(&code).await?.parts.len(), 1);
    house.picture(&code, "presse.jpg").await?;
    assert_eq!(house.lead(&code).await?.0, article);
    Ok(())
}
