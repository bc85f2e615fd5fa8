//! What people say about a text: answers, what is settled, and by whom.

use crate::house::{BRAND, House, fields};
use crate::on_both;
use anyhow::{Context, Result};
use domain::event::EventKind;
use domain::{CommentId, ItemState, Post};
use studio::part::limits::LARGEST_COMMENT;
use studio::review::{self, Remark, Thread};
use studio::{ActionError, Actor, history, item, part};

on_both!(
    a_thread_is_answered_settled_and_opened_again,
    an_answer_opens_what_was_settled,
    whoever_asked_wrote_or_manages_settles,
    people_talk_while_a_text_is_frozen_and_after_it_is_approved,
    an_answer_is_checked,
    a_comment_of_another_item_is_not_there,
    open_comments_are_counted_on_the_board,
    what_is_deleted_for_good_is_deleted_with_what_was_said,
);

async fn says(house: &House, by: &Actor, code: &str, body: &str) -> Result<CommentId> {
    let (lead, _) = house.lead(code).await?;
    let remark = Remark { body: body.into(), part: Some(lead), ..Remark::default() };
    Ok(review::comment(&house.studio, by, BRAND, code, &remark).await?)
}

/// The only thread, as somebody sees it.
async fn thread(house: &House, by: &Actor, code: &str) -> Result<Thread> {
    let opened = item::open(&house.studio, by, BRAND, code).await?;
    let threads = review::threads(&house.studio, &opened).await?;
    threads.into_iter().next().context("a thread")
}

async fn a_thread_is_answered_settled_and_opened_again(house: House) -> Result<()> {
    let (studio, writer, manager) = (&house.studio, &house.writer, &house.manager);
    let code = house.article("Le marbre", "Un.").await?;
    let id = says(&house, manager, &code, "Une source ?").await?;
    house.wait(1);
    review::reply(studio, writer, BRAND, &code, id, " Oui, le catalogue.\r\nPage 4. ").await?;
    house.wait(1);
    review::reply(studio, &house.admin, BRAND, &code, id, "Vu.").await?;
    let said = thread(&house, manager, &code).await?;
    let answers: Vec<_> =
        said.replies.iter().map(|(it, by)| (by.as_str(), it.body.as_str())).collect();
    assert_eq!(answers, [("Camille", "Oui, le catalogue.\nPage 4."), ("Alix", "Vu.")]);
    assert_eq!(
        (said.resolved, review::open_comments(studio, &house.open(&code).await?).await?),
        (None, 1)
    );

    review::resolve(studio, writer, BRAND, &code, id).await?;
    let at = studio.clock.now();
    house.wait(1);
    review::resolve(studio, manager, BRAND, &code, id).await?;
    let said = thread(&house, manager, &code).await?;
    assert_eq!(said.resolved, Some(("Camille".to_owned(), at)), "the first one counts");
    assert_eq!(review::open_comments(studio, &house.open(&code).await?).await?, 0);

    review::reopen(studio, manager, BRAND, &code, id).await?;
    review::reopen(studio, manager, BRAND, &code, id).await?;
    assert_eq!(thread(&house, manager, &code).await?.resolved, None);
    let told = history::of_item(studio, &house.open(&code).await?, 50).await?;
    let count = |kind| told.iter().filter(|it| it.event.kind == kind).count();
    assert_eq!(count(EventKind::Replied), 2);
    assert_eq!(count(EventKind::CommentResolved), 1, "what changed nothing is not recorded");
    assert_eq!(count(EventKind::CommentReopened), 1);
    Ok(())
}

async fn an_answer_opens_what_was_settled(house: House) -> Result<()> {
    let (studio, writer, manager) = (&house.studio, &house.writer, &house.manager);
    let code = house.article("Le marbre", "Un.").await?;
    let id = says(&house, manager, &code, "Une source ?").await?;
    review::resolve(studio, writer, BRAND, &code, id).await?;
    review::reply(studio, manager, BRAND, &code, id, "Je ne la vois pas.").await?;
    assert_eq!(thread(&house, manager, &code).await?.resolved, None);
    let told = history::of_item(studio, &house.open(&code).await?, 1).await?;
    assert_eq!(told[0].event.data["reopened"], true);
    Ok(())
}

async fn whoever_asked_wrote_or_manages_settles(house: House) -> Result<()> {
    let studio = &house.studio;
    let code = house.article("Le marbre", "Un.").await?;
    let by_admin = says(&house, &house.admin, &code, "Le prix a changé.").await?;
    for who in [&house.writer, &house.manager, &house.second, &house.admin] {
        assert!(thread(&house, who, &code).await?.may_settle, "{who:?}");
        review::resolve(studio, who, BRAND, &code, by_admin).await?;
        review::reopen(studio, who, BRAND, &code, by_admin).await?;
    }
    // Who neither asked nor wrote may answer, no more.
    let refused = review::resolve(studio, &house.community, BRAND, &code, by_admin).await;
    assert!(matches!(refused, Err(ActionError::Forbidden)), "{refused:?}");
    assert!(!thread(&house, &house.community, &code).await?.may_settle);
    house.wait(30);
    house.write(&house.community, &code, "Deux.").await?;
    assert!(thread(&house, &house.community, &code).await?.may_settle, "wrote since");
    review::resolve(studio, &house.community, BRAND, &code, by_admin).await?;
    Ok(())
}

async fn people_talk_while_a_text_is_frozen_and_after_it_is_approved(house: House) -> Result<()> {
    let studio = &house.studio;
    let code = house.article("Le marbre", "Un.").await?;
    let early = says(&house, &house.manager, &code, "Avant.").await?;
    house.submit(&code).await?;
    let (lead, save) = house.lead(&code).await?;
    let frozen = says(&house, &house.manager, &code, "Pendant.").await?;
    review::reply(studio, &house.writer, BRAND, &code, early, "Oui.").await?;
    review::resolve(studio, &house.writer, BRAND, &code, early).await?;
    house.approve(&house.manager, &code).await?;
    says(&house, &house.writer, &code, "Après.").await?;
    review::reply(studio, &house.writer, BRAND, &code, frozen, "Fait.").await?;
    review::resolve(studio, &house.manager, BRAND, &code, frozen).await?;
    let opened = house.open(&code).await?;
    assert_eq!(opened.item.workflow.state(lead), ItemState::Approved, "the approval stands");
    assert_eq!(house.lead(&code).await?, (lead, save), "nothing was saved");
    assert_eq!(review::open_comments(studio, &opened).await?, 1);
    Ok(())
}

async fn an_answer_is_checked(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.writer);
    let code = house.article("Le marbre", "Un.").await?;
    let id = says(&house, &house.manager, &code, "Une source ?").await?;
    let long = "x".repeat(LARGEST_COMMENT + 1);
    for body in ["", " \n ", "a\0b", &long] {
        let answer = review::reply(studio, by, BRAND, &code, id, body).await;
        assert_eq!(fields(answer), ["reply"]);
    }
    let most = "x".repeat(LARGEST_COMMENT);
    review::reply(studio, by, BRAND, &code, id, &most).await?;
    assert_eq!(thread(&house, by, &code).await?.replies.len(), 1);
    Ok(())
}

async fn a_comment_of_another_item_is_not_there(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.manager);
    let code = house.article("Le marbre", "Un.").await?;
    let other = house.article("L’encre", "Deux.").await?;
    let id = says(&house, by, &other, "Une source ?").await?;
    for answer in [
        review::reply(studio, by, BRAND, &code, id, "Oui.").await.map(drop),
        review::resolve(studio, by, BRAND, &code, id).await,
        review::reopen(studio, by, BRAND, &code, id).await,
    ] {
        assert!(matches!(answer, Err(ActionError::NotFound)), "{answer:?}");
    }
    let said = thread(&house, by, &other).await?;
    assert!(said.replies.is_empty() && said.resolved.is_none());
    Ok(())
}

async fn open_comments_are_counted_on_the_board(house: House) -> Result<()> {
    let (studio, by) = (&house.studio, &house.manager);
    let code = house.article("Le marbre", "Un.").await?;
    let post = Post { network: "linkedin".into(), text: "Un.".into(), ..Post::default() };
    let post = part::add_post(studio, &house.community, BRAND, &code, post).await?;
    let first = says(&house, by, &code, "Une.").await?;
    let remark = Remark { body: "Deux.".into(), part: Some(post), ..Remark::default() };
    review::comment(studio, by, BRAND, &code, &remark).await?;
    let count = async || -> Result<u32> {
        let board = item::board(studio, by, BRAND).await?;
        Ok(board.cards.first().context("a card")?.comments)
    };
    assert_eq!(count().await?, 2);
    review::resolve(studio, by, BRAND, &code, first).await?;
    assert_eq!(count().await?, 1);
    Ok(())
}

async fn what_is_deleted_for_good_is_deleted_with_what_was_said(house: House) -> Result<()> {
    let studio = &house.studio;
    let code = house.article("Le marbre", "Un.").await?;
    let id = says(&house, &house.manager, &code, "Une source ?").await?;
    review::reply(studio, &house.writer, BRAND, &code, id, "Oui.").await?;
    let item = house.open(&code).await?.item.id;
    studio::trash::put(studio, &house.manager, BRAND, &code).await?;
    let gone = review::reply(studio, &house.writer, BRAND, &code, id, "Tard.").await;
    assert!(matches!(gone, Err(ActionError::NotFound)), "{gone:?}");
    house.wait(31 * 24 * 60);
    assert_eq!(studio::trash::empty(studio, &Actor::Operator).await?, 1);
    let read = studio.store.read();
    assert_eq!(store::comments::of_item(read, item).await?, []);
    assert_eq!(store::replies::of_item(read, item).await?, []);
    Ok(())
}
