//! A copy taken while people work is whole.

use crate::home::{FAST, Home};
use crate::world::{NOON, id, world};
use anyhow::Result;
use std::sync::Arc;
use store::parts::{NewSave, Ready};
use store::{Store, StoreError, parts, saves};

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_taken_under_writes_is_whole() -> Result<()> {
    let home = Home::sqlite().await?;
    let world = Arc::new(world(&home.store).await?);
    let folder = tempfile::tempdir()?;
    let writer = tokio::spawn({
        let (store, world) = (home.store.clone(), world.clone());
        async move {
            for seen in 1..=200 {
                let body = format!("Jet {seen}. ") + &"Une phrase de plus. ".repeat(200);
                store
                    .write(async |tx| world.save(tx, world.writer, seen, &body, NOON).await)
                    .await?;
            }
            anyhow::Ok(())
        }
    });
    for number in 0..10 {
        let path = folder.path().join(format!("{number}.db"));
        let before = saves::last(home.store.read(), world.article).await?.unwrap().seq;
        home.store.copy_to(&path).await?;
        let copy = Store::open_with(&path.display().to_string(), FAST).await?;
        let part = parts::by_id(copy.read(), world.item, world.article).await?.unwrap();
        let last = saves::last(copy.read(), world.article).await?.unwrap();
        assert!(part.save_seq >= before);
        assert_eq!((part.save_seq, part.hash), (last.seq, last.content.hash()));
        copy.close().await;
    }
    writer.await??;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_never_replaces_a_file() -> Result<()> {
    let home = Home::sqlite().await?;
    let world = world(&home.store).await?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("copy.db");
    home.store.copy_to(&path).await?;
    let (content, by) = (crate::world::article("Après la copie."), world.writer);
    let new = NewSave {
        id: id(),
        part: world.article,
        seen: 1,
        version: 1,
        content: &Ready::of(&content)?,
        by,
        at: NOON,
    };
    home.store.write(async |tx| parts::save(tx, &new).await).await?;
    let again = home.store.copy_to(&path).await;
    assert!(matches!(again, Err(StoreError::Db(_))), "{again:?}");
    let copy = Store::open_with(&path.display().to_string(), FAST).await?;
    assert_eq!(saves::last(copy.read(), world.article).await?.unwrap().seq, 1);
    Ok(())
}
