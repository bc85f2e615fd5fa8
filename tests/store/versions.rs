//! Which saves are one version, and what a list of versions says.

use crate::home::Home;
use crate::on_both;
use crate::world::{MINUTE, NOON, World, id, world};
use anyhow::Result;
use domain::{At, Content, PartKind, PersonId, Post};
use store::parts::NewPart;
use store::{StoreError, parts, saves};

on_both!(saves_within_ten_minutes_are_one_version);
on_both!(a_closed_version_takes_no_more_saves);
on_both!(a_clock_set_back_opens_a_version);
on_both!(one_post_a_network_until_it_is_removed);

async fn number(home: &Home, world: &World, by: PersonId, at: At, closed: bool) -> Result<u32> {
    let next = home
        .store
        .write(async |tx| saves::next_version(tx, world.article, by, at, closed).await)
        .await?;
    Ok(next.number)
}

async fn save(home: &Home, world: &World, by: PersonId, seen: i64, minute: i64) -> Result<()> {
    let at = NOON.plus_ms(minute * MINUTE);
    let body = format!("Jet {seen}.");
    home.store.write(async |tx| world.save(tx, by, seen, &body, at).await).await?;
    Ok(())
}

async fn saves_within_ten_minutes_are_one_version(home: &Home) -> Result<()> {
    let world = world(&home.store).await?;
    save(home, &world, world.writer, 1, 9).await?;
    // Ten minutes after the first save of the version, not after its last.
    save(home, &world, world.writer, 2, 11).await?;
    save(home, &world, world.manager, 3, 12).await?;
    let listed = saves::versions(home.store.read(), world.article).await?;
    let line = |it: &saves::Version| (it.number, it.saves, it.by_name.clone());
    let expected = [(3, 1, "Noé".to_owned()), (2, 1, "Léa".to_owned()), (1, 2, "Léa".to_owned())];
    assert_eq!(listed.iter().map(line).collect::<Vec<_>>(), expected);

    let first = saves::of_version(home.store.read(), world.article, 1).await?.unwrap();
    assert_eq!((first.seq, first.hash), (2, listed[2].hash));
    assert_eq!(first.content.hash(), first.hash);
    Ok(())
}

async fn a_closed_version_takes_no_more_saves(home: &Home) -> Result<()> {
    let world = world(&home.store).await?;
    assert_eq!(number(home, &world, world.writer, NOON, false).await?, 1);
    assert_eq!(number(home, &world, world.writer, NOON, true).await?, 2);
    Ok(())
}

async fn a_clock_set_back_opens_a_version(home: &Home) -> Result<()> {
    let world = world(&home.store).await?;
    let before = NOON.plus_ms(-MINUTE);
    assert_eq!(number(home, &world, world.writer, before, false).await?, 2);
    Ok(())
}

async fn one_post_a_network_until_it_is_removed(home: &Home) -> Result<()> {
    let world = world(&home.store).await?;
    let first = post(home, &world).await?;
    let twice = post(home, &world).await;
    assert!(matches!(twice, Err(StoreError::Conflict("part_network"))), "{twice:?}");
    home.store.write(async |tx| parts::remove(tx, first.id, NOON).await).await?;
    post(home, &world).await?;
    let there = parts::of_item(home.store.read(), world.item).await?;
    let kinds: Vec<_> = there.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [PartKind::Article, PartKind::Post]);
    Ok(())
}

async fn post(home: &Home, world: &World) -> Result<parts::Part, StoreError> {
    let content = Content::Post(Post { network: "x".into(), ..Post::default() });
    let new = NewPart {
        id: id(),
        item: world.item,
        position: 1,
        content: &content,
        save: id(),
        by: world.writer,
        at: NOON,
    };
    home.store.write(async |tx| parts::insert(tx, &new).await).await
}
