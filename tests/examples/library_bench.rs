//! A brand of 10,000 items, on the finished program: `cargo xtask bench` runs it, on SQLite and, where
//! `MARBRE_TEST_POSTGRES` names a server, on PostgreSQL.
//!
//! Each page is asked for over HTTP by somebody who is signed in. Figures are printed beside their aim.

use anyhow::{Context, Result};
use domain::workflow::{Event, Workflow};
use domain::{Article, Content, ItemCode, ItemId, ItemKind, ItemState, PartId, Post, SaveId};
use std::time::Instant;
use store::items::{Item, Summary};
use store::parts::{self, NewPart, NewSave};
use store::{Store, brands, items, memberships};
use studio::chance;
use tests::asking::Visitor;
use tests::databases::Database;
use tests::marbre::Marbre;

/// Items of the brand.
const ITEMS: u64 = 10_000;
/// Times each page is asked for.
const TIMES: usize = 60;
/// Saves of an article.
const SAVES: usize = 300;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = format!("sqlite://{}", folder.path().join("marbre.sqlite").display());
    let marbre = Marbre::start_in(folder.path(), &[]).await?;
    measure("SQLite", &marbre, &file).await?;
    if let Some(database) = Database::postgres().await? {
        let marbre = Marbre::start(&["--database", &database.url]).await?;
        measure("PostgreSQL", &marbre, &database.url).await?;
    }
    Ok(())
}

async fn measure(name: &str, marbre: &Marbre, url: &str) -> Result<()> {
    let (lea, brand) = founder(marbre).await?;
    let store = Store::open(url).await?;
    let filled = Instant::now();
    let last = fill(&store, &brand).await?;
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
    let mut took = saves(&store, last).await?;
    line(&format!("{name}: save of 20 kB, found at once"), &mut took, "");
    store.close().await;
    Ok(())
}

/// Founds the studio; gives its founder and the brand.
async fn founder(marbre: &Marbre) -> Result<(Visitor, String)> {
    let said = marbre.line("/setup?token=").await?;
    let token = said.split_once("?token=").context("a token")?.1.trim();
    let mut lea = Visitor::new(&marbre.url(""))?;
    let fields = [
        ("token", token),
        ("lang", "fr"),
        ("name", "Léa Castel"),
        ("email", "lea@example.org"),
        ("password", "le plomb fond à 327 degrés"),
        ("brand", "Atelier Castel"),
    ];
    lea.cookie = lea.post("/setup", &fields)?.session().context("a session")?;
    let home = lea.get("/")?;
    let brand = home.location().split('/').nth(2).context("a brand")?.to_owned();
    Ok((lea, brand))
}

/// Writes the items, a few hundred a transaction; gives the last one's part.
async fn fill(store: &Store, slug: &str) -> Result<(PartId, domain::PersonId)> {
    let brand = brands::by_slug(store.read(), slug).await?.context("the brand")?;
    let roster = memberships::members(&memberships::roster(store.read(), brand.id).await?);
    let by = roster.first().context("the founder")?.person;
    let mut last = None;
    for page in 0..ITEMS / 200 {
        last = store
            .write(async |tx| {
                let mut last = None;
                for number in page * 200..(page + 1) * 200 {
                    let at = domain::At(1_760_000_000_000 + i64::try_from(number)? * 1_000);
                    let (item, part) = (ItemId(chance::id()), PartId(chance::id()));
                    let content = article(number, 400);
                    let add = Event::Add { part, hash: content.hash(), by };
                    let (workflow, _) = Workflow::default()
                        .apply(add, &roster)
                        .map_err(|it| anyhow::anyhow!("{it:?}"))?;
                    let row = Item {
                        id: item,
                        brand: brand.id,
                        code: ItemCode::of_random(code(number)),
                        kind: ItemKind::Article,
                        author: by,
                        summary: Summary {
                            title: content.label().into(),
                            language: "fr".into(),
                            words: 400,
                            ..Summary::default()
                        },
                        state: ItemState::BOARD[usize::try_from(number % 4)?],
                        due_at: (number % 3 == 0).then_some(at),
                        workflow,
                        workflow_revision: 0,
                        created_at: at,
                        updated_at: at,
                    };
                    items::insert(tx, &row).await?;
                    let post = Content::Post(Post {
                        network: "linkedin".into(),
                        text: format!("Publication {number}"),
                        ..Post::default()
                    });
                    for (position, (id, content)) in
                        [(part, &content), (PartId(chance::id()), &post)].into_iter().enumerate()
                    {
                        let position = i64::try_from(position)?;
                        let save = SaveId(chance::id());
                        parts::insert(tx, &NewPart { id, item, position, content, save, by, at })
                            .await?;
                    }
                    last = Some((part, by));
                }
                Ok::<_, anyhow::Error>(last)
            })
            .await?;
    }
    last.context("an item")
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
                let content = &content;
                let new = NewSave { id: save, part, seen, version: 1, content, by, at };
                parts::save(tx, &new).await
            })
            .await?;
        took.push(saved.elapsed().as_secs_f64() * 1_000.0);
    }
    Ok(took)
}

/// An article of so many words out of a few thousand, always the same for the same number.
fn article(number: u64, words: usize) -> Content {
    let mut seed = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
    let mut word = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Some words are in many texts, most in few.
        let rare = (seed >> 33) % 4_000;
        format!("mot{}", rare * rare / 4_000)
    };
    let mut body = String::from("Un texte de partout. ");
    for place in 0..words {
        body.push_str(&word());
        body.push_str(if place % 12 == 11 { ".\n\n" } else { " " });
    }
    let tags = vec![format!("Sujet {}", number % 40)];
    let title = format!("Titre {number}");
    Content::Article(Box::new(Article { title, body, tags, ..Article::default() }))
}

/// Digits of the number, one byte each.
fn code(number: u64) -> [u8; 10] {
    std::array::from_fn(|place| {
        u8::try_from(number / 29_u64.pow(u32::try_from(place).unwrap_or(0)) % 29).unwrap_or(0)
    })
}

fn line(what: &str, took: &mut [f64], aim: &str) {
    took.sort_by(f64::total_cmp);
    let at = |part: usize| took[(took.len() - 1) * part / 100];
    let aim = if aim.is_empty() { String::new() } else { format!("   (aim {aim})") };
    println!("{what:<48} median {:.1} ms, p95 {:.1} ms{aim}", at(50), at(95));
}
