//! A server that goes away and comes back.

use crate::home::{Home, back_door};
use crate::world::{NOON, world};
use anyhow::Result;
use sea_orm::ConnectionTrait;
use store::{Outage, StoreError, people};

const CUT: &str = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                   WHERE datname = current_database() AND pid <> pg_backend_pid()";

#[tokio::test(flavor = "multi_thread")]
async fn a_cut_connection_costs_one_verb_and_no_restart() -> Result<()> {
    let Some(home) = Home::postgres().await? else { return Ok(()) };
    let world = world(&home.store).await?;
    let door = back_door(&home.database.url).await?;
    let cut = home
        .store
        .write(async |tx| {
            people::set_suspended(tx, world.manager, Some(NOON)).await?;
            door.execute_unprepared(CUT).await.map_err(|_| StoreError::NotFound)?;
            people::set_suspended(tx, world.writer, Some(NOON)).await
        })
        .await;
    assert!(matches!(cut, Err(StoreError::Unavailable(Outage::Gone))), "{cut:?}");

    let manager = people::by_id(home.store.read(), world.manager).await?.unwrap();
    assert_eq!(manager.suspended_at, None);
    home.store.write(async |tx| world.save(tx, world.writer, 1, "Encore.", NOON).await).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_standby_refuses_to_write_and_still_reads() -> Result<()> {
    let Some(home) = Home::postgres().await? else { return Ok(()) };
    let world = world(&home.store).await?;
    let sql =
        "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on',
               current_database()); END $$";
    back_door(&home.database.url).await?.execute_unprepared(sql).await?;
    let store = home.again().await?;
    let refused =
        store.write(async |tx| people::set_suspended(tx, world.manager, Some(NOON)).await).await;
    assert!(matches!(refused, Err(StoreError::Unavailable(Outage::Gone))), "{refused:?}");
    assert_eq!(people::count(store.read()).await?, 2);
    Ok(())
}
