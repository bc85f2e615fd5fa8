//! Upgrades: old or new, never between; two at once; never backwards.

use crate::home::{FAST, Home, back_door};
use crate::on_both;
use crate::world::world;
use anyhow::Result;
use sea_orm::ConnectionTrait;
use store::{Outage, Store, StoreError, people};

on_both!(a_database_is_upgraded_once);
on_both!(a_newer_database_is_refused);
on_both!(a_step_that_fails_undoes_those_before_it);
on_both!(what_was_written_before_the_library_is_found_in_it);

async fn a_database_is_upgraded_once(home: &Home) -> Result<()> {
    assert!(home.store.pending().await?.is_empty());
    world(&home.store).await?;
    home.store.migrate().await?;
    assert_eq!(people::count(home.store.read()).await?, 2);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_upgrade_a_file_at_once() -> Result<()> {
    let (_folder, url) = Home::no_file()?;
    two_at_once(&Store::open_with(&url, FAST).await?, &Store::open_with(&url, FAST).await?).await
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_upgrade_a_server_at_once() -> Result<()> {
    let Some(home) = Home::postgres().await? else { return Ok(()) };
    home.empty_server().await?;
    two_at_once(&home.store, &home.again().await?).await
}

async fn two_at_once(one: &Store, other: &Store) -> Result<()> {
    assert!(!one.pending().await?.is_empty());
    let (first, second) = tokio::join!(one.migrate(), other.migrate());
    first?;
    second?;
    assert!(one.pending().await?.is_empty() && other.pending().await?.is_empty());
    world(other).await?;
    Ok(())
}

async fn a_newer_database_is_refused(home: &Home) -> Result<()> {
    let door = back_door(&home.database.url).await?;
    let step = "INSERT INTO seaql_migrations VALUES ('m20991231_time_travel', 0)";
    door.execute_unprepared(step).await?;
    for refused in [home.store.pending().await.map(drop), home.store.migrate().await] {
        let why = refused.unwrap_err();
        assert!(matches!(why, StoreError::Newer(_)), "{why:?}");
        assert!(why.to_string().contains("m20991231_time_travel"), "{why}");
    }
    Ok(())
}

async fn a_step_that_fails_undoes_those_before_it(home: &Home) -> Result<()> {
    go_back(&home.database.url, &["m20261121_items", "m20261121_history"], &["event"]).await?;
    // The tables of items are still there, so making them again fails, and so must all the rest.
    assert!(home.store.migrate().await.is_err());
    assert_eq!(home.store.pending().await?, ["m20261121_items", "m20261121_history"]);
    let door = back_door(&home.database.url).await?;
    assert!(door.execute_unprepared("SELECT * FROM event").await.is_err());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_copied_before_its_upgrade() -> Result<()> {
    let (_folder, url) = Home::no_file()?;
    let store = Store::open_with(&url, FAST).await?;
    store.migrate().await?;
    let copy = format!("{url}.before-m20261121_history");
    let there =
        || copy.strip_prefix("sqlite://").is_some_and(|it| std::path::Path::new(it).exists());
    assert!(!there());
    world(&store).await?;
    go_back(&url, &["m20261121_history"], &["event"]).await?;
    store.migrate().await?;
    assert!(there() && store.pending().await?.is_empty());

    let copy = Store::open(&copy).await?;
    assert_eq!(copy.pending().await?, ["m20261121_history"]);
    assert_eq!(people::count(copy.read()).await?, 2);
    Ok(())
}

/// What the library of an older database did not have.
const WITHOUT_LIBRARY: [&str; 11] = [
    "DROP INDEX item_column",
    "DROP INDEX item_latest",
    "DROP INDEX item_owner",
    "DROP INDEX item_trash",
    "DROP INDEX part_shown",
    "DROP TABLE item_tag",
    "DROP TABLE view",
    "DROP TABLE version_name",
    "ALTER TABLE item DROP COLUMN trashed_at",
    "ALTER TABLE item DROP COLUMN trashed_by",
    "ALTER TABLE item DROP COLUMN purged_at",
];

async fn what_was_written_before_the_library_is_found_in_it(home: &Home) -> Result<()> {
    let world = world(&home.store).await?;
    let steps = ["m20261122_library", "m20261122_board", "m20261123_search"];
    go_back(&home.database.url, &steps, &["search_entry", "search_aim"]).await?;
    let door = back_door(&home.database.url).await?;
    door.execute_unprepared("DROP TABLE IF EXISTS search_words").await?;
    for sql in WITHOUT_LIBRARY {
        door.execute_unprepared(sql).await?;
    }
    home.store.migrate().await?;
    let word = prose::search::sought("copies").remove(0);
    let words = vec![store::search::Wanted { word, people: Vec::new() }];
    let filter = store::items::Filter { words, ..Default::default() };
    let found = store::items::list(home.store.read(), world.brand, &filter, 0, 10).await?;
    assert_eq!(found.cards.first().map(|it| it.id), Some(world.item));
    Ok(())
}

#[tokio::test]
async fn a_place_that_cannot_be_opened_says_so() {
    let nowhere = Store::open("/nowhere/at/all/marbre.db").await.unwrap_err();
    assert!(matches!(nowhere, StoreError::Unavailable(Outage::Gone)), "{nowhere:?}");
}

async fn go_back(url: &str, steps: &[&str], tables: &[&str]) -> Result<()> {
    let door = back_door(url).await?;
    for step in steps {
        let sql = format!("DELETE FROM seaql_migrations WHERE version = '{step}'");
        door.execute_unprepared(&sql).await?;
    }
    for table in tables {
        door.execute_unprepared(&format!("DROP TABLE {table}")).await?;
    }
    Ok(())
}
