//! Many people at once: nothing is lost, nothing is counted twice, nobody is told to wait in vain.

use crate::home::Home;
use crate::on_both;
use crate::world::{NOON, World, article, id, world};
use anyhow::Result;
use domain::ItemState;
use std::sync::Arc;
use store::parts::{NewSave, Ready};
use store::{Store, StoreError, items, parts, saves};
use tokio::task::JoinSet;

/// How many at once.
const CROWD: i64 = 200;

on_both!(two_hundred_steps_on_one_item_are_all_taken);
on_both!(of_two_hundred_saves_over_one_text_one_is_kept);
on_both!(two_hundred_people_who_read_again_all_get_through);

async fn two_hundred_steps_on_one_item_are_all_taken(home: &Home) -> Result<()> {
    let world = Arc::new(world(&home.store).await?);
    let taken = crowd(home, &world, step).await?;
    assert_eq!(taken.iter().filter(|it| it.is_ok()).count() as i64, CROWD);
    let item = items::by_code(home.store.read(), world.brand, &world.code).await?.unwrap();
    assert_eq!(item.workflow_revision, CROWD);
    Ok(())
}

async fn of_two_hundred_saves_over_one_text_one_is_kept(home: &Home) -> Result<()> {
    let world = Arc::new(world(&home.store).await?);
    let outcomes =
        crowd(
            home,
            &world,
            |store, world, number| async move { save(&store, &world, 1, number).await },
        )
        .await?;
    let stale = outcomes.iter().filter(|it| matches!(it, Err(StoreError::Stale))).count();
    let kept = outcomes.iter().filter(|it| it.is_ok()).count();
    assert_eq!((kept, stale as i64), (1, CROWD - 1));
    Ok(())
}

async fn two_hundred_people_who_read_again_all_get_through(home: &Home) -> Result<()> {
    let world = Arc::new(world(&home.store).await?);
    let outcomes = crowd(home, &world, |store, world, number| async move {
        loop {
            let seen = saves::last(store.read(), world.article).await?.map_or(0, |it| it.seq);
            match save(&store, &world, seen, number).await {
                Err(StoreError::Stale) => {}
                outcome => return outcome,
            }
        }
    })
    .await?;
    assert!(outcomes.iter().all(Result::is_ok));
    let part = parts::by_id(home.store.read(), world.item, world.article).await?.unwrap();
    let last = saves::last(home.store.read(), world.article).await?.unwrap();
    assert_eq!((part.save_seq, last.seq), (CROWD + 1, CROWD + 1));
    assert_eq!(part.hash, last.hash);
    Ok(())
}

async fn crowd<F, Fut>(
    home: &Home,
    world: &Arc<World>,
    act: F,
) -> Result<Vec<Result<(), StoreError>>>
where
    F: Fn(Store, Arc<World>, i64) -> Fut,
    Fut: Future<Output = Result<(), StoreError>> + Send + 'static,
{
    let mut people = JoinSet::new();
    for number in 0..CROWD {
        people.spawn(act(home.store.clone(), world.clone(), number));
    }
    Ok(people.join_all().await)
}

async fn step(store: Store, world: Arc<World>, _: i64) -> Result<(), StoreError> {
    store
        .write(async |tx| {
            let item = items::by_code(tx, world.brand, &world.code).await?;
            let item = item.ok_or(StoreError::NotFound)?;
            let seen = item.workflow_revision;
            items::set_workflow(tx, item.id, seen, &item.workflow, ItemState::Draft, NOON).await?;
            Ok(())
        })
        .await
}

async fn save(store: &Store, world: &World, seen: i64, number: i64) -> Result<(), StoreError> {
    let content = article(&format!("Jet de la personne {number}."));
    store
        .write(async |tx| {
            let by = world.writer;
            let next = saves::next_version(tx, world.article, by, NOON, false).await?;
            let new = NewSave {
                id: id(),
                part: world.article,
                seen,
                version: next.number,
                content: &Ready::of(&content)?,
                by,
                at: NOON,
            };
            parts::save(tx, &new).await?;
            Ok(())
        })
        .await
}
