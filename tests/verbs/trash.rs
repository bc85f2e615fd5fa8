//! The trash: out of sight everywhere, back as it was, gone after thirty days.

use crate::house::{BRAND, House, MINUTE, refused};
use crate::on_both;
use anyhow::{Context, Result};
use domain::ItemState;
use domain::event::EventKind;
use domain::workflow::Refusal;
use studio::export::Format;
use studio::library::{self, Ask};
use studio::review::Remark;
use studio::{ActionError, Actor, export, item, part, review, trash};

on_both!(
    what_is_in_the_trash_is_nowhere_else,
    it_comes_back_with_everything,
    who_may_is_decided_by_role,
    what_lay_there_for_thirty_days_is_gone,
);

const DAY: i64 = 24 * 60 * MINUTE;

async fn put(house: &House, by: &Actor, code: &str) -> Result<(), ActionError> {
    trash::put(&house.studio, by, BRAND, code).await
}

async fn take_out(house: &House, by: &Actor, code: &str) -> Result<(), ActionError> {
    trash::take_out(&house.studio, by, BRAND, code).await
}

async fn approved(house: &House, title: &str) -> Result<String> {
    let code = house.article(title, "Une table de pierre.").await?;
    house.picture(&code, "presse.jpg").await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    Ok(code)
}

async fn what_is_in_the_trash_is_nowhere_else(house: House) -> Result<()> {
    let code = approved(&house, "Le marbre").await?;
    approved(&house, "La presse").await?;
    let (studio, by) = (&house.studio, &house.manager);
    let opened = house.open(&code).await?;
    let (lead, visual) = (opened.parts[0].id, opened.parts[1].id);
    let (_, shown) = opened.visual("presse.jpg").context("a visual")?;
    let public = part::picture::approved(studio, shown.original, "presse.jpg").await;
    assert!(public.is_ok(), "the other item shows it too");
    put(&house, by, &code).await?;
    assert_eq!(item::board(studio, by, BRAND).await?.cards.len(), 1);
    let ask = Ask { query: "marbre".into(), ..Ask::default() };
    let read = library::library(studio, by, BRAND, &ask).await?;
    assert_eq!((read.total, read.near.len()), (0, 0));
    let file = export::brand(studio, by, BRAND, Format::Markdown).await?;
    assert_eq!(file.file.context("a file")?.items, 1);
    assert!(file.left_out.is_empty(), "{:?}", file.left_out);
    let gone = [
        item::open(studio, by, BRAND, &code).await.map(drop),
        item::set_due(studio, by, BRAND, &code, None).await,
        part::versions(studio, by, BRAND, &code, lead).await.map(drop),
        part::picture::original(studio, by, BRAND, &code, visual).await.map(drop),
        export::item(studio, by, BRAND, &code, Format::Wxr).await.map(drop),
        review::submit(studio, by, BRAND, &code, &[], "").await.map(drop),
        house.write(&house.writer, &code, "Encore.").await.map(drop),
        put(&house, by, &code).await,
    ];
    for answer in gone {
        assert!(matches!(answer, Err(ActionError::NotFound)), "{answer:?}");
    }
    let lying = trash::trash(studio, &house.viewer, BRAND).await?.lying;
    assert_eq!(lying.len(), 1);
    assert_eq!(lying[0].it.item.summary.title, "Le marbre");
    Ok(())
}

async fn it_comes_back_with_everything(house: House) -> Result<()> {
    let code = approved(&house, "Le marbre").await?;
    let (part, _) = house.lead(&code).await?;
    let remark = Remark { body: "Belle chute.".into(), part: Some(part), ..Remark::default() };
    review::comment(&house.studio, &house.manager, BRAND, &code, &remark).await?;
    let before = house.open(&code).await?;
    put(&house, &house.manager, &code).await?;
    house.wait(29 * 24 * 60);
    assert_eq!(trash::empty(&house.studio, &Actor::Operator).await?, 0);
    take_out(&house, &house.second, &code).await?;
    let after = house.open(&code).await?;
    assert_eq!(before.parts, after.parts);
    assert_eq!(before.item.summary, after.item.summary);
    assert_eq!(after.item.state, ItemState::Draft, "an approval never comes out of the trash");
    let file = export::item(&house.studio, &house.manager, BRAND, &code, Format::Markdown).await?;
    assert!(file.file.is_none());
    assert_eq!(review::threads(&house.studio, &after).await?.len(), 1);
    let told = studio::history::of_item(&house.studio, &after, 2).await?;
    let kinds: Vec<EventKind> = told.iter().map(|it| it.event.kind).collect();
    assert_eq!(kinds, [EventKind::ItemRestored, EventKind::ItemTrashed]);
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    let file = export::item(&house.studio, &house.manager, BRAND, &code, Format::Markdown).await?;
    assert!(file.file.is_some(), "but a new round approves it");
    let again = take_out(&house, &house.second, &code).await;
    assert!(matches!(again, Err(ActionError::NotFound)), "{again:?}");
    Ok(())
}

async fn who_may_is_decided_by_role(house: House) -> Result<()> {
    let code = house.article("Le marbre", "Une table.").await?;
    for by in [&house.community, &house.viewer, &house.admin, &Actor::Operator] {
        let answer = put(&house, by, &code).await;
        assert!(matches!(answer, Err(ActionError::Forbidden)), "{by:?} {answer:?}");
    }
    for by in [&house.stranger, &house.suspended] {
        let answer = put(&house, by, &code).await;
        assert!(matches!(answer, Err(ActionError::NotFound)), "{by:?} {answer:?}");
    }
    house.submit(&code).await?;
    for by in [&house.writer, &house.manager] {
        assert!(matches!(refused(put(&house, by, &code).await), Refusal::Frozen(_)));
    }
    review::withdraw(&house.studio, &house.writer, BRAND, &code).await?;
    put(&house, &house.writer, &code).await?;
    for by in [&house.community, &house.viewer, &house.admin, &Actor::Operator] {
        let answer = take_out(&house, by, &code).await;
        assert!(matches!(answer, Err(ActionError::Forbidden)), "{by:?} {answer:?}");
    }
    for by in [&house.stranger, &house.suspended] {
        let answer = take_out(&house, by, &code).await;
        assert!(matches!(answer, Err(ActionError::NotFound)), "{by:?} {answer:?}");
    }
    take_out(&house, &house.writer, &code).await?;
    house.submit(&code).await?;
    house.approve(&house.manager, &code).await?;
    let own = put(&house, &house.writer, &code).await;
    assert!(
        matches!(own, Err(ActionError::Forbidden)),
        "what is approved is a manager's to delete"
    );
    put(&house, &house.manager, &code).await?;
    take_out(&house, &house.writer, &code).await?;
    Ok(())
}

async fn what_lay_there_for_thirty_days_is_gone(house: House) -> Result<()> {
    let code = approved(&house, "Secret de fabrication").await?;
    let kept = approved(&house, "La presse").await?;
    let id = house.open(&code).await?.item.id;
    put(&house, &house.manager, &code).await?;
    house.studio.clock.advance_ms(30 * DAY);
    assert_eq!(trash::empty(&house.studio, &Actor::Operator).await?, 0, "not a moment too early");
    house.studio.clock.advance_ms(1);
    let by_person = trash::empty(&house.studio, &house.manager).await;
    assert!(matches!(by_person, Err(ActionError::Forbidden)), "{by_person:?}");
    assert_eq!(trash::empty(&house.studio, &Actor::Operator).await?, 1);
    assert_eq!(trash::empty(&house.studio, &Actor::Operator).await?, 0);
    assert!(trash::trash(&house.studio, &house.manager, BRAND).await?.lying.is_empty());
    let gone = take_out(&house, &house.manager, &code).await;
    assert!(matches!(gone, Err(ActionError::NotFound)), "{gone:?}");
    let read = house.studio.store.read();
    let told = store::events::of_item(read, id, None, 50).await?;
    assert_eq!(told[0].event.kind, EventKind::ItemPurged);
    assert!(
        told.iter().any(|it| it.event.kind == EventKind::Approved),
        "what happened stays known"
    );
    assert_eq!(told[0].item_title.as_deref(), Some(""), "the title is gone with the texts");
    assert_eq!(store::certificates::of_item(read, id).await?.len(), 1);
    let ask = Ask { query: "secret".into(), ..Ask::default() };
    assert_eq!(library::library(&house.studio, &house.manager, BRAND, &ask).await?.total, 0);
    assert!(house.open(&kept).await.is_ok());
    Ok(())
}
