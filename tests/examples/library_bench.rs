//! A brand of 10,000 items, on the finished program: `cargo xtask bench` runs it, on SQLite and, where
//! `MARBRE_TEST_POSTGRES` names a server, on PostgreSQL.
//!
//! Each page is asked for over HTTP by somebody who is signed in. Figures are printed beside their aim.

use anyhow::{Context, Result};
use domain::workflow::Need;
use domain::{ItemCode, PartId, SaveId};
use std::time::Instant;
use store::parts::{self, NewSave, Ready};
use store::waiting::{self, Needs};
use store::{Store, brands};
use studio::chance;
use tests::databases::Database;
use tests::many::{article, code, fill};
use tests::studio::{Studio, founded, founded_with};

/// Items of the brand.
const ITEMS: u64 = 10_000;
/// Times each page is asked for.
const TIMES: usize = 60;
/// Saves of an article.
const SAVES: usize = 300;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let studio = founded().await?;
    let file = format!("sqlite://{}", studio.marbre.data.join("marbre.sqlite").display());
    measure("SQLite", &studio, &file).await?;
    if let Some(database) = Database::postgres().await? {
        let studio = founded_with(&["--database", &database.url]).await?;
        measure("PostgreSQL", &studio, &database.url).await?;
    }
    Ok(())
}

async fn measure(name: &str, studio: &Studio, url: &str) -> Result<()> {
    let (lea, brand) = (&studio.lea, &studio.brand);
    let store = Store::open(url).await?;
    let filled = Instant::now();
    let last = fill(&store, brand, ITEMS).await?;
    println!("{name}: {ITEMS} items written in {:.1} s", filled.elapsed().as_secs_f64());
    for (what, path) in [
        ("board", "board".to_owned()),
        ("board, late", "board?due=late".to_owned()),
        ("library", "library".to_owned()),
        ("library, page 400", "library?page=400".to_owned()),
        ("library, a state and a tag", "library?state=review&tag=sujet+7".to_owned()),
        ("search, one word of 500", "library?q=mot7".to_owned()),
        ("search, in every item", "library?q=partout".to_owned()),
        ("search, two words", "library?q=partout+mot31".to_owned()),
        ("search, a beginning", "library?q=mo".to_owned()),
        ("search, nothing, the nearest", "library?q=tirte".to_owned()),
        ("activity log", "activity".to_owned()),
        ("trash", "trash".to_owned()),
        ("editor, beside all others", format!("items/{}/edit", ItemCode::of_random(code(7)))),
    ] {
        let path = format!("/b/{brand}/{path}");
        let mut took = Vec::new();
        for _ in 0..TIMES {
            let asked = Instant::now();
            let answer = lea.get(&path)?;
            took.push(asked.elapsed().as_secs_f64() * 1_000.0);
            anyhow::ensure!(answer.status == 200, "{path}: {answer:?}");
        }
        line(&format!("{name}: {what}"), &mut took, "p95 100 ms");
    }
    everything_waits(&store, brand, last.1).await?;
    for (what, path) in [("inbox", "/inbox"), ("inbox, page 150", "/inbox?page=150")] {
        let mut took = Vec::new();
        for _ in 0..TIMES {
            let asked = Instant::now();
            let answer = lea.get(path)?;
            took.push(asked.elapsed().as_secs_f64() * 1_000.0);
            anyhow::ensure!(answer.text().contains("Titre"), "{path}: {answer:?}");
        }
        line(&format!("{name}: {what}, {ITEMS} items wait"), &mut took, "p95 150 ms");
    }
    let mut took = saves(&store, last).await?;
    line(&format!("{name}: save of 20 kB, found at once"), &mut took, "");
    store.close().await;
    Ok(())
}

/// Every item waits for a decision of this person.
async fn everything_waits(store: &Store, slug: &str, by: domain::PersonId) -> Result<()> {
    let brand = brands::by_slug(store.read(), slug).await?.context("the brand")?;
    let needs = |it: store::items::Card| Needs {
        decide_by: it.due_at,
        item: it.id,
        due_at: it.due_at,
        needs: [(by, Need::Decide)].into(),
        asked: false,
    };
    let all = store::items::board(store.read(), brand.id).await?;
    let all: Vec<Needs> = all.into_iter().map(needs).collect();
    let now = domain::At(1_790_000_000_000);
    store.write(async |tx| waiting::set_all(tx, brand.id, &all, now).await).await?;
    Ok(())
}

/// Saves of a longer article, one after the other, as the server's store makes them.
async fn saves(store: &Store, (part, by): (PartId, domain::PersonId)) -> Result<Vec<f64>> {
    let mut took = Vec::new();
    for number in 0..SAVES {
        let content = article(number as u64, 3_000);
        let at = domain::At(1_790_000_000_000);
        let seen = i64::try_from(number)? + 1;
        let saved = Instant::now();
        store
            .write(async |tx| {
                let save = SaveId(chance::id());
                let content = &Ready::of(&content)?;
                let new = NewSave { id: save, part, seen, version: 1, content, by, at };
                parts::save(tx, &new).await
            })
            .await?;
        took.push(saved.elapsed().as_secs_f64() * 1_000.0);
    }
    Ok(took)
}

fn line(what: &str, took: &mut [f64], aim: &str) {
    took.sort_by(f64::total_cmp);
    let at = |part: usize| took[(took.len() - 1) * part / 100];
    let aim = if aim.is_empty() { String::new() } else { format!("   (aim {aim})") };
    println!("{what:<48} median {:.1} ms, p95 {:.1} ms{aim}", at(50), at(95));
}
