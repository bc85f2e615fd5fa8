//! Nothing is visible across brands.

use crate::home::Home;
use crate::on_both;
use crate::world::{NOON, brand, item, join, person, world};
use anyhow::Result;
use domain::Role;
use store::{StoreError, brands, items, memberships};

on_both!(an_item_of_another_brand_is_not_there);
on_both!(who_left_is_known_and_may_do_nothing);
on_both!(a_slug_is_taken_once);
on_both!(the_board_holds_every_item_of_its_brand);

async fn an_item_of_another_brand_is_not_there(home: &Home) -> Result<()> {
    let world = world(&home.store).await?;
    let other = home
        .store
        .write(async |tx| {
            let other = brand(tx, "autre").await?;
            let stranger = person(tx, "Zoé").await?;
            join(tx, other, stranger, Role::Manager).await?;
            anyhow::Ok((other, stranger))
        })
        .await?;
    let (other, stranger) = other;
    let read = home.store.read();
    assert!(items::by_code(read, other, &world.code).await?.is_none());
    assert!(items::board(read, other).await?.is_empty());
    assert!(memberships::of(read, world.brand, stranger).await?.is_none());
    let theirs = brands::of_person(read, stranger).await?;
    assert_eq!(theirs.iter().map(|(it, _)| it.slug.as_str()).collect::<Vec<_>>(), ["autre"]);
    Ok(())
}

async fn who_left_is_known_and_may_do_nothing(home: &Home) -> Result<()> {
    let world = world(&home.store).await?;
    let (brand, writer) = (world.brand, world.writer);
    home.store.write(async |tx| memberships::remove(tx, brand, writer, NOON).await).await?;
    let roster = memberships::roster(home.store.read(), brand).await?;
    let gone = roster.iter().find(|it| it.member.person == writer).unwrap();
    assert!(gone.name == "Léa" && !gone.member.may_read() && !gone.member.may_write());
    assert!(brands::of_person(home.store.read(), writer).await?.is_empty());

    let again = home.store.write(async |tx| memberships::remove(tx, brand, writer, NOON).await);
    assert!(matches!(again.await, Err(StoreError::NotFound)));
    home.store.write(async |tx| join(tx, brand, writer, Role::Viewer).await).await?;
    let back = memberships::of(home.store.read(), brand, writer).await?.unwrap();
    assert!(back.may_read() && !back.may_write());
    Ok(())
}

async fn a_slug_is_taken_once(home: &Home) -> Result<()> {
    world(&home.store).await?;
    let twice = home.store.write(async |tx| brand(tx, "marbre").await).await.unwrap_err();
    let cause = twice.downcast_ref::<StoreError>();
    assert!(matches!(cause, Some(StoreError::Conflict("brand_slug"))), "{twice:?}");
    Ok(())
}

async fn the_board_holds_every_item_of_its_brand(home: &Home) -> Result<()> {
    let world = world(&home.store).await?;
    home.store
        .write(async |tx| {
            for _ in 1..500 {
                item(tx, world.brand, world.writer).await?;
            }
            anyhow::Ok(())
        })
        .await?;
    let board = items::board(home.store.read(), world.brand).await?;
    assert_eq!(board.len(), 500);
    assert!(board.iter().all(|it| it.author_name == "Léa" && it.posts == 0 && it.visuals == 0));
    Ok(())
}
