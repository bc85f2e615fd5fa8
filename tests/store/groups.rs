//! Verbs that wait for each other on SQLite share a commit: each is still kept or undone by itself, and
//! nobody hears of an end before the commit.

use crate::home::{FAST, Home, back_door};
use anyhow::Result;
use sea_orm::ConnectionTrait;
use std::sync::Arc;
use store::{Options, Outage, Store, StoreError, settings};
use tokio::sync::Notify;
use tokio::task::{JoinHandle, yield_now};

/// A verb that stands still in the middle.
struct Held {
    inside: Arc<Notify>,
    go_on: Arc<Notify>,
    verb: JoinHandle<Result<(), StoreError>>,
}

/// Puts a row, waits to be let go on, and ends as it is told to.
fn held(store: &Store, key: &'static str, end: Result<(), StoreError>) -> Held {
    let (inside, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (store, signal, wait) = (store.clone(), inside.clone(), go_on.clone());
    let verb = tokio::spawn(async move {
        let verb = store.write(async |tx| {
            settings::put(tx, key, "there").await?;
            signal.notify_one();
            wait.notified().await;
            end
        });
        verb.await
    });
    Held { inside, go_on, verb }
}

async fn there(store: &Store, key: &str) -> Result<bool, StoreError> {
    Ok(settings::get(store.read(), key).await?.is_some())
}

#[tokio::test]
async fn a_refused_verb_takes_no_other_with_it() -> Result<()> {
    let home = Home::sqlite().await?;
    let (before, refused, after) = in_one_group(&home.store, Err(StoreError::Stale)).await?;
    refused.go_on.notify_one();
    after.inside.notified().await;
    // All three are in one transaction: nobody sees anything of it, and nobody has heard.
    assert!(!there(&home.store, "before").await?);
    assert!(!before.verb.is_finished() && !refused.verb.is_finished());

    after.go_on.notify_one();
    before.verb.await??;
    assert!(matches!(refused.verb.await?, Err(StoreError::Stale)));
    after.verb.await??;
    assert!(there(&home.store, "before").await? && there(&home.store, "after").await?);
    assert!(!there(&home.store, "between").await?);
    Ok(())
}

#[tokio::test]
async fn a_verb_that_is_dropped_takes_no_other_with_it() -> Result<()> {
    let home = Home::sqlite().await?;
    let (before, dropped, after) = in_one_group(&home.store, Ok(())).await?;
    dropped.verb.abort();
    after.inside.notified().await;
    assert!(!before.verb.is_finished() && !there(&home.store, "before").await?);
    after.go_on.notify_one();
    before.verb.await??;
    after.verb.await??;
    assert!(there(&home.store, "before").await? && there(&home.store, "after").await?);
    assert!(!there(&home.store, "between").await?);
    Ok(())
}

/// Three verbs that stood in line behind another one: the first has ended and waits for the commit, the
/// second stands still in the middle.
async fn in_one_group(store: &Store, second: Result<(), StoreError>) -> Result<(Held, Held, Held)> {
    let gate = held(store, "gate", Ok(()));
    gate.inside.notified().await;
    let first = held(store, "before", Ok(()));
    let (second, third) = (held(store, "between", second), held(store, "after", Ok(())));
    // All three come to stand in line.
    yield_now().await;
    gate.go_on.notify_one();
    gate.verb.await??;
    first.go_on.notify_one();
    second.inside.notified().await;
    Ok((first, second, third))
}

#[tokio::test]
async fn who_leaves_while_waiting_for_the_commit_holds_nobody_up() -> Result<()> {
    let home = Home::sqlite().await?;
    let (first, second, third) = in_one_group(&home.store, Ok(())).await?;
    first.verb.abort();
    third.verb.abort();
    second.go_on.notify_one();
    second.verb.await??;
    assert!(there(&home.store, "between").await?);
    // Another process can write: nothing was left open.
    let door = back_door(&home.database.url).await?;
    door.execute_unprepared("INSERT INTO setting VALUES ('door', 'there')").await?;
    assert!(there(&home.store, "door").await?);
    Ok(())
}

#[tokio::test]
async fn closing_waits_for_those_in_line() -> Result<()> {
    let home = Home::sqlite().await?;
    let (first, second, third) = in_one_group(&home.store, Ok(())).await?;
    let closed = tokio::spawn({
        let store = home.store.clone();
        async move { store.close().await }
    });
    yield_now().await;
    second.go_on.notify_one();
    third.go_on.notify_one();
    closed.await?;
    for it in [first, second, third] {
        it.verb.await??;
    }
    assert!(there(&home.again().await?, "after").await?);
    Ok(())
}

#[tokio::test]
async fn when_the_disk_is_full_what_is_acknowledged_is_there_and_nothing_else() -> Result<()> {
    let home = Home::sqlite().await?;
    home.store.close().await;
    let path = home.database.url.trim_start_matches("sqlite://");
    let path = path.split('?').next().unwrap_or_default();
    let pages = u32::try_from(std::fs::metadata(path)?.len() / 4_096)?;
    let small = Options { max_pages: Some(pages + 20), ..FAST };
    let store = Store::open_with(&home.database.url, small).await?;

    let gate = held(&store, "gate", Ok(()));
    gate.inside.notified().await;
    let first = held(&store, "before", Ok(()));
    let full = tokio::spawn({
        let store = store.clone();
        async move { store.write(async |tx| settings::put(tx, "big", &"x".repeat(1 << 20)).await).await }
    });
    let third = held(&store, "after", Ok(()));
    yield_now().await;
    for it in [&gate, &first, &third] {
        it.go_on.notify_one();
    }
    gate.verb.await??;

    let full = full.await?;
    assert!(matches!(full, Err(StoreError::Unavailable(Outage::Full))), "{full:?}");
    assert_eq!(first.verb.await?.is_ok(), there(&store, "before").await?);
    assert_eq!(third.verb.await?.is_ok(), there(&store, "after").await?);
    assert!(!there(&store, "big").await?);
    store.write(async |tx| settings::put(tx, "later", "there").await).await?;
    assert!(there(&store, "later").await?);
    Ok(())
}
