//! A writer that dies in the middle: what was acknowledged is there, nothing is half-written.

use crate::home::{FAST, Home};
use crate::on_both;
use crate::world::{NOON, World, world};
use anyhow::{Context, Result};
use domain::{BrandId, ItemCode, ItemId, PartId, PersonId};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::Arc;
use store::{Store, StoreError, items, parts, people, saves};
use tokio::sync::Notify;

on_both!(a_dropped_verb_leaves_nothing);
on_both!(a_refused_verb_leaves_nothing);
on_both!(a_killed_process_keeps_what_it_acknowledged);

async fn a_dropped_verb_leaves_nothing(home: &Home) -> Result<()> {
    let world = Arc::new(world(&home.store).await?);
    let half_way = Arc::new(Notify::new());
    let verb = tokio::spawn({
        let (store, world, half_way) = (home.store.clone(), world.clone(), half_way.clone());
        async move {
            let forever = store.write(async |tx| {
                world.save(tx, world.writer, 1, "À moitié.", NOON).await?;
                half_way.notify_one();
                std::future::pending::<Result<()>>().await
            });
            forever.await
        }
    });
    half_way.notified().await;
    verb.abort();
    assert!(verb.await.unwrap_err().is_cancelled());
    whole(&home.store, &world, 1).await?;
    // The next writer does not wait for one that is gone.
    home.store.write(async |tx| world.save(tx, world.writer, 1, "Entier.", NOON).await).await?;
    whole(&home.store, &world, 2).await
}

async fn a_refused_verb_leaves_nothing(home: &Home) -> Result<()> {
    let world = world(&home.store).await?;
    let refused: Result<(), anyhow::Error> = home
        .store
        .write(async |tx| {
            people::set_suspended(tx, world.manager, Some(NOON)).await?;
            world.save(tx, world.writer, 7, "Sur un texte jamais lu.", NOON).await?;
            Ok(())
        })
        .await;
    let why = refused.unwrap_err().downcast::<StoreError>()?;
    assert!(matches!(why, StoreError::Stale));
    let manager = people::by_id(home.store.read(), world.manager).await?.unwrap();
    assert_eq!(manager.suspended_at, None);
    whole(&home.store, &world, 1).await
}

async fn a_killed_process_keeps_what_it_acknowledged(home: &Home) -> Result<()> {
    let world = world(&home.store).await?;
    home.store.close().await;
    let mut seen = 1;
    for acknowledged in [1, 5, 20] {
        let last = kill_after(home, &world, acknowledged)?;
        let store = home.again().await?;
        let part = parts::by_id(store.read(), world.item, world.article).await?.unwrap();
        // One save more may have been committed than was told.
        assert!((last..=last + 1).contains(&part.save_seq), "{last}, {}", part.save_seq);
        assert!(last >= seen + acknowledged);
        seen = part.save_seq;
        whole(&store, &world, seen).await?;
    }
    Ok(())
}

/// The number of the last save that a process told of before it was killed.
fn kill_after(home: &Home, world: &World, acknowledged: i64) -> Result<i64> {
    let told = format!(
        "{} {} {} {} {} {}",
        world.brand, world.writer, world.manager, world.item, world.code, world.article
    );
    let mut child = Command::new(std::env::current_exe()?)
        .args(["--exact", "killed::writes_until_killed", "--ignored", "--nocapture"])
        .env("MARBRE_STORE_CHILD", &home.database.url)
        .env("MARBRE_STORE_WORLD", told)
        .stdout(Stdio::piped())
        .spawn()?;
    let lines = BufReader::new(child.stdout.take().context("a pipe")?).lines();
    let mut saves = lines.map_while(Result::ok).filter_map(|line| saved(&line));
    let told = saves.by_ref().take(usize::try_from(acknowledged)?).last();
    child.kill()?;
    child.wait()?;
    // What it told between the last line read and its death counts as well.
    saves.last().or(told).context("the process saved nothing")
}

fn saved(line: &str) -> Option<i64> {
    line.strip_prefix("saved ")?.parse().ok()
}

#[tokio::test]
#[ignore = "started by a_killed_process_keeps_what_it_acknowledged"]
async fn writes_until_killed() -> Result<()> {
    let Ok(url) = std::env::var("MARBRE_STORE_CHILD") else { return Ok(()) };
    let world = handed_over(&std::env::var("MARBRE_STORE_WORLD")?)?;
    let store = Store::open_with(&url, FAST).await?;
    let mut seen = saves::last(store.read(), world.article).await?.context("a save")?.seq;
    loop {
        let body = format!("Jet {seen}. ") + &"Une phrase de plus. ".repeat(200);
        store.write(async |tx| world.save(tx, world.writer, seen, &body, NOON).await).await?;
        seen += 1;
        let mut out = std::io::stdout().lock();
        writeln!(out, "\nsaved {seen}")?;
        out.flush()?;
    }
}

fn handed_over(text: &str) -> Result<World> {
    let words: Vec<&str> = text.split(' ').collect();
    let [brand, writer, manager, item, code, article] = words[..] else {
        anyhow::bail!("six words")
    };
    Ok(World {
        brand: brand.parse::<BrandId>()?,
        writer: writer.parse::<PersonId>()?,
        manager: manager.parse::<PersonId>()?,
        item: item.parse::<ItemId>()?,
        code: code.parse::<ItemCode>()?,
        article: article.parse::<PartId>()?,
    })
}

/// Part, saves and workflow tell the same story, up to save number `seq`.
async fn whole(store: &Store, world: &World, seq: i64) -> Result<()> {
    let part = parts::by_id(store.read(), world.item, world.article).await?.unwrap();
    let last = saves::last(store.read(), world.article).await?.unwrap();
    let item = items::by_code(store.read(), world.brand, &world.code).await?.unwrap();
    assert_eq!((part.save_seq, last.seq, item.workflow_revision), (seq, seq, seq - 1));
    assert_eq!((part.hash, part.content.hash()), (last.hash, last.hash));
    assert_eq!(item.workflow.parts[&world.article].hash, part.hash);
    Ok(())
}
