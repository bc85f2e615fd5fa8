//! Permission first: who may not, learns nothing and changes nothing.

use crate::house::{BRAND, House, text};
use crate::on_both;
use anyhow::Result;
use domain::workflow::Refusal;
use domain::{CommentId, Content, ContentHash, PartId, Post};
use std::collections::BTreeSet;
use studio::export::Format;
use studio::history::LogFilter;
use studio::item::NewItem;
use studio::library::{self, Ask};
use studio::review::{Proposal, Remark};
use studio::{ActionError, Actor, export, history, item, part, review, trash};

on_both!(each_verb_asks_who_acts, supervised_people_neither_release_nor_export);

/// What an attempt came to.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Came {
    Done,
    NotFound,
    Forbidden,
    Refused,
}

fn came<T>(answer: Result<T, ActionError>) -> Came {
    match answer {
        Ok(_) => Came::Done,
        Err(ActionError::NotFound) => Came::NotFound,
        Err(ActionError::Forbidden) => Came::Forbidden,
        Err(ActionError::Refused(_)) => Came::Refused,
        Err(other) => panic!("{other:?}"),
    }
}

/// Every verb that writes, tried by one person on an article that is under review.
async fn writes(house: &House, by: &Actor, code: &str, lead: PartId) -> Vec<(&'static str, Came)> {
    let studio = &house.studio;
    let (seen, said) = (seen(house, code).await, said(house, code).await);
    let other = || Content::Article(Box::new(text("Autre", "Autre.")));
    let post = || Post { network: "linkedin".into(), text: "Un.".into(), ..Post::default() };
    let picture = crate::house::PICTURE.to_vec();
    let remark = Remark { body: "Et si ?".into(), ..Remark::default() };
    let proposal = Proposal {
        part: Some(lead),
        quote: "Un".into(),
        words: "Deux".into(),
        ..Proposal::default()
    };
    let new = NewItem::Article(Box::new(text("Neuf", "")));
    vec![
        ("create", came(item::create(studio, by, BRAND, new).await)),
        ("save", came(part::save(studio, by, BRAND, code, lead, 1, other()).await)),
        ("due", came(item::set_due(studio, by, BRAND, code, Some(domain::At(1))).await)),
        ("assign", came(item::assign(studio, by, BRAND, code, domain::PersonId(lead.0)).await)),
        ("add post", came(part::add_post(studio, by, BRAND, code, post()).await)),
        ("add visual", came(part::add_visual(studio, by, BRAND, code, "a.jpg", picture).await)),
        ("name", came(part::name_version(studio, by, BRAND, code, lead, 1, "Un").await)),
        ("trash", came(trash::put(studio, by, BRAND, code).await)),
        ("remove", came(part::remove(studio, by, BRAND, code, lead).await)),
        ("bring back", came(part::bring_back(studio, by, BRAND, code, lead).await)),
        ("restore", came(part::restore(studio, by, BRAND, code, lead, 1).await)),
        ("submit", came(review::submit(studio, by, BRAND, code, &[], "").await)),
        (
            "release",
            came(review::self_release(studio, by, BRAND, code, &[], &BTreeSet::new()).await),
        ),
        ("withdraw", came(review::withdraw(studio, by, BRAND, code).await)),
        ("approve", came(review::approve(studio, by, BRAND, code, seen, "").await)),
        ("send back", came(review::request_changes(studio, by, BRAND, code, seen, "Non.").await)),
        ("comment", came(review::comment(studio, by, BRAND, code, &remark).await)),
        ("reply", came(review::reply(studio, by, BRAND, code, said, "Non.").await)),
        ("resolve", came(review::resolve(studio, by, BRAND, code, said).await)),
        ("suggest", came(review::suggest(studio, by, BRAND, code, &proposal).await)),
        ("accept", came(review::accept(studio, by, BRAND, code, said).await)),
        ("refuse", came(review::refuse(studio, by, BRAND, code, said, "").await)),
        ("reopen", came(review::reopen(studio, by, BRAND, code, said).await)),
    ]
}

/// Every verb that reads.
async fn reads(house: &House, by: &Actor, code: &str, lead: PartId) -> Vec<(&'static str, Came)> {
    let studio = &house.studio;
    vec![
        ("board", came(item::board(studio, by, BRAND).await)),
        ("library", came(library::library(studio, by, BRAND, &Ask::default()).await)),
        ("log", came(history::log(studio, by, BRAND, &LogFilter::default()).await)),
        ("trash", came(trash::trash(studio, by, BRAND).await)),
        ("open", came(item::open(studio, by, BRAND, code).await)),
        ("compare", came(part::compare(studio, by, BRAND, code, None, (1, 1)).await)),
        ("current", came(part::current(studio, by, BRAND, code, lead).await)),
        ("removed", came(part::removed_posts(studio, by, BRAND, code).await)),
        ("versions", came(part::versions(studio, by, BRAND, code, lead).await)),
        ("version", came(part::version(studio, by, BRAND, code, lead, 1).await)),
        ("review", came(review::read(studio, by, BRAND, code).await)),
    ]
}

async fn seen(house: &House, code: &str) -> ContentHash {
    let review = review::read(&house.studio, &house.manager, BRAND, code).await;
    review.ok().and_then(|it| it.seen).unwrap_or(ContentHash([0; 32]))
}

async fn each_verb_asks_who_acts(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    let (lead, _) = house.lead(&code).await?;
    house.submit(&code).await?;
    let remark = Remark { body: "Une coquille.".into(), ..Remark::default() };
    review::comment(&house.studio, &house.manager, BRAND, &code, &remark).await?;
    let before = state(&house, &code).await?;
    for by in [&house.stranger, &house.suspended] {
        for (verb, came) in Box::pin(writes(&house, by, &code, lead)).await {
            assert_eq!(came, Came::NotFound, "{verb}");
        }
        for (verb, came) in reads(&house, by, &code, lead).await {
            assert_eq!(came, Came::NotFound, "{verb}");
        }
        let taken = export::item(&house.studio, by, BRAND, &code, Format::Wxr).await;
        assert_eq!(came(taken), Came::NotFound);
    }
    for by in [&house.viewer, &Actor::Operator] {
        for (verb, came) in Box::pin(writes(&house, by, &code, lead)).await {
            assert_eq!(came, Came::Forbidden, "{verb} by {by:?}");
        }
        for (verb, came) in reads(&house, by, &code, lead).await {
            assert_eq!(came, Came::Done, "{verb}");
        }
    }
    let taken = export::item(&house.studio, &house.viewer, BRAND, &code, Format::Wxr).await;
    assert_eq!(came(taken), Came::Forbidden);
    let unknown = reads(&house, &house.manager, "2345678999", lead).await;
    assert!(unknown.iter().skip(4).all(|it| it.1 == Came::NotFound), "{unknown:?}");
    for (verb, came) in Box::pin(writes(&house, &house.admin, &code, lead)).await {
        let expected = match verb {
            // An administrator may speak; only that.
            "comment" | "reply" | "suggest" => Came::Done,
            _ => Came::Forbidden,
        };
        assert_eq!(came, expected, "{verb}");
    }
    let after = state(&house, &code).await?;
    assert_eq!((before.0 + 3, before.1), after, "nothing but what the administrator said");
    assert_eq!(item::board(&house.studio, &house.viewer, BRAND).await?.cards.len(), 1);
    Ok(())
}

/// The first comment on the item.
async fn said(house: &House, code: &str) -> CommentId {
    let Ok(opened) = house.open(code).await else { return CommentId(Default::default()) };
    let threads = review::threads(&house.studio, &opened).await.unwrap_or_default();
    threads.first().map_or(CommentId(Default::default()), |it| it.comment.id)
}

/// Number of events, and of the item's workflow.
async fn state(house: &House, code: &str) -> Result<(usize, i64)> {
    let opened = house.open(code).await?;
    let told = history::of_item(&house.studio, &opened, 200).await?;
    Ok((told.len(), opened.item.workflow_revision))
}

async fn supervised_people_neither_release_nor_export(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Un.").await?;
    house.submit(&code).await?;
    let approval = house.approve(&house.writer, &code).await;
    assert!(matches!(approval, Err(ActionError::Refused(Refusal::Contributor(_)))));
    house.approve(&house.manager, &code).await?;
    for format in [Format::Markdown, Format::Wxr] {
        let taken = export::item(&house.studio, &house.writer, BRAND, &code, format).await;
        assert_eq!(came(taken), Came::Forbidden);
        let taken = export::brand(&house.studio, &house.writer, BRAND, format).await;
        assert_eq!(came(taken), Came::Forbidden);
    }
    assert!(!review::read(&house.studio, &house.writer, BRAND, &code).await?.may.export);
    Ok(())
}
