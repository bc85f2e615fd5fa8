//! No room left: the save is refused clearly, what was there stays, and work goes on without a restart.

use crate::home::{FAST, Home, back_door};
use crate::world::{NOON, World, world};
use anyhow::Result;
use domain::{At, PersonId};
use sea_orm::ConnectionTrait;
use store::{Options, Outage, Store, StoreError, items, parts, people, saves, settings};

#[tokio::test(flavor = "multi_thread")]
async fn a_full_database_refuses_and_keeps_what_it_has() -> Result<()> {
    let home = Home::sqlite().await?;
    let world = world(&home.store).await?;
    home.store.close().await;

    let small = Options { max_pages: Some(pages(&home.database.url)? + ROOM), ..FAST };
    let store = Store::open_with(&home.database.url, small).await?;
    let (kept, why) = write_until_refused(&store, &world).await?;
    assert!(matches!(why, StoreError::Unavailable(Outage::Full)), "{why:?}");
    assert!(why.to_string().contains("full"), "{why}");
    assert!(kept > 1);
    holds(&store, &world, kept).await?;

    // What needs no room still works, and in transactions as before.
    suspend(&store, world.manager, Some(NOON)).await?;
    let undone: Result<(), StoreError> = store
        .write(async |tx| {
            people::set_suspended(tx, world.manager, None).await?;
            Err(StoreError::Stale)
        })
        .await;
    assert!(matches!(undone, Err(StoreError::Stale)));
    let manager = people::by_id(store.read(), world.manager).await?.unwrap();
    assert_eq!(manager.suspended_at, Some(NOON));
    store.close().await;

    let roomy = home.again().await?;
    holds(&roomy, &world, kept).await?;
    save(&roomy, &world, kept).await?;
    holds(&roomy, &world, kept + 1).await
}

/// Pages for the saves of this story; the tables, empty, take more with each that is added.
const ROOM: u32 = 30;

/// Pages of the file of a database, of 4,096 bytes each.
fn pages(url: &str) -> Result<u32> {
    let path = url.trim_start_matches("sqlite://").split('?').next().unwrap_or_default();
    Ok(u32::try_from(std::fs::metadata(path)?.len() / 4_096)?)
}

async fn write_until_refused(store: &Store, world: &World) -> Result<(i64, StoreError)> {
    for seen in 1..100 {
        if let Err(error) = save(store, world, seen).await {
            return Ok((seen, error.downcast::<StoreError>()?));
        }
    }
    anyhow::bail!("a hundred pages held a hundred long texts")
}

async fn save(store: &Store, world: &World, seen: i64) -> Result<()> {
    let body = "Une phrase de plus, et le fichier grandit. ".repeat(500) + &seen.to_string();
    store.write(async |tx| world.save(tx, world.writer, seen, &body, NOON).await).await?;
    Ok(())
}

async fn suspend(store: &Store, person: PersonId, at: Option<At>) -> Result<(), StoreError> {
    store.write(async |tx| people::set_suspended(tx, person, at).await).await
}

/// The last save that was acknowledged is there, whole, and nothing of a later one.
async fn holds(store: &Store, world: &World, kept: i64) -> Result<()> {
    let part = parts::by_id(store.read(), world.item, world.article).await?.unwrap();
    let last = saves::last(store.read(), world.article).await?.unwrap();
    let item = items::by_id(store.read(), world.item).await?.unwrap();
    assert_eq!((part.save_seq, last.seq, item.workflow_revision), (kept, kept, kept - 1));
    assert_eq!(part.content, last.content);
    assert_eq!(item.workflow.parts[&world.article].hash, part.hash);
    Ok(())
}

/// SQLite may undo a whole transaction by itself when room runs out. A trigger does the same here.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_database_undid_does_not_linger() -> Result<()> {
    let home = Home::sqlite().await?;
    let world = world(&home.store).await?;
    let undoes = "CREATE TRIGGER undo BEFORE INSERT ON setting WHEN NEW.key = 'undo'
                  BEGIN SELECT RAISE(ROLLBACK, 'undone'); END";
    back_door(&home.database.url).await?.execute_unprepared(undoes).await?;
    let undone = home.store.write(async |tx| settings::put(tx, "undo", "").await).await;
    assert!(undone.is_err());
    let refused = home.store.write(async |tx| {
        people::set_suspended(tx, world.manager, Some(NOON)).await?;
        Err::<(), _>(StoreError::Stale)
    });
    assert!(matches!(refused.await, Err(StoreError::Stale)));

    save(&home.store, &world, 1).await?;
    holds(&home.store, &world, 2).await?;
    holds(&home.again().await?, &world, 2).await?;
    let manager = people::by_id(home.store.read(), world.manager).await?.unwrap();
    assert_eq!(manager.suspended_at, None);
    Ok(())
}
