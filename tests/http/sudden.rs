//! The power cut: what was acknowledged is there afterwards, and nothing is half-written.

use crate::studio::{asked, expect, founded};
use anyhow::{Context, Result};
use std::sync::mpsc;
use tests::asking::{Form, Visitor};
use tests::place::{say, times};
use tests::plates::png;

/// Saves acknowledged in a round before the power goes: a different number each time.
const BEFORE: u32 = 5;

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_survives_a_kill_during_saves() -> Result<()> {
    let mut studio = founded().await?;
    let item = studio.article("Kill", &text(0))?;
    let mut next = 1;
    let rounds = u32::try_from(times(4, 150))?;
    for round in 0..rounds {
        let (form, lea) = (studio.form(&item)?, studio.lea.clone());
        let (say, heard) = mpsc::channel();
        let writer = std::thread::spawn(move || write(form, &lea, next, &say));
        let enough = next + BEFORE + round % 7;
        let mut acknowledged = heard.iter().skip_while(|it| *it < enough);
        let mut last = acknowledged.next().context("the saves ended by themselves")?;
        studio.marbre.kill()?;
        last = acknowledged.last().unwrap_or(last);
        writer.join().map_err(|_| anyhow::anyhow!("the writer panicked"))?;
        studio.marbre.start_again().await?;
        let found = studio.text(&item)?;
        let number = number(&found)?;
        // The save that was under way may be there or not; if it is, then whole.
        assert!(number == last || number == last + 1, "{last} was acknowledged, {number} is there");
        assert_eq!(found, text(number));
        next = number + 1;
    }
    say(&format!("{rounds} kills during saves: {} acknowledged, 0 lost", next - 1));
    Ok(())
}

/// What a studio acknowledged besides saves.
#[derive(Default)]
struct Acknowledged {
    released: Vec<String>,
    uploaded: Vec<(String, String)>,
}

#[tokio::test(flavor = "multi_thread")]
async fn releases_and_uploads_survive_a_kill_as_well() -> Result<()> {
    let mut studio = founded().await?;
    let (rounds, mut all) = (u32::try_from(times(4, 150))?, Acknowledged::default());
    for round in 0..rounds {
        let (brand, lea) = (studio.brand.clone(), studio.lea.clone());
        let (say, heard) = mpsc::channel();
        let worker = std::thread::spawn(move || work(&brand, &lea, round, &say));
        let mut told = heard.iter();
        // Another number of steps each time.
        for _ in 0..=(round * 3 + 2) % 7 {
            keep(told.next().context("the work ended by itself")?, &mut all);
        }
        studio.marbre.kill()?;
        told.for_each(|it| keep(it, &mut all));
        worker.join().map_err(|_| anyhow::anyhow!("the worker panicked"))?;
        studio.marbre.start_again().await?;
        for item in &all.released {
            let code = item.rsplit('/').next().unwrap_or_default();
            let state = format!("SELECT state FROM item WHERE code = '{code}'");
            assert_eq!(asked(&studio, &state).await?, "approved", "an approval is lost");
        }
        for (item, name) in &all.uploaded {
            expect(studio.lea.get(&format!("{item}/pictures/{name}"))?, 200)?;
        }
        let orphans = "SELECT CAST(count(*) AS text) FROM part WHERE kind = 'visual' AND NOT EXISTS
            (SELECT 1 FROM blob WHERE part.content LIKE '%' || blob.hash || '%')";
        assert_eq!(asked(&studio, orphans).await?, "0", "a picture without its file");
    }
    let (released, uploaded) = (all.released.len(), all.uploaded.len());
    say(&format!(
        "{rounds} kills: {released} approvals and {uploaded} uploads acknowledged, 0 lost"
    ));
    assert!(released > 0 && uploaded > 0);
    Ok(())
}

/// One thing that was acknowledged: an item released, or with a name a picture taken in.
type Done = (String, Option<String>);

fn keep((item, name): Done, all: &mut Acknowledged) {
    match name {
        Some(name) => all.uploaded.push((item, name)),
        None => all.released.push(item),
    }
}

/// Makes articles, adds a picture to each and releases it, until nobody answers.
fn work(brand: &str, lea: &Visitor, round: u32, acknowledged: &mpsc::Sender<Done>) {
    for number in 0.. {
        let title = format!("Round {round}, {number}");
        let fields =
            [("kind", "article"), ("title", title.as_str()), ("keyphrase", ""), ("text", "Text.")];
        let made = lea.upload(&format!("/b/{brand}/items/new"), &fields, "", b"");
        let Some(item) =
            made.ok().and_then(|it| Some(it.location().strip_suffix("/edit")?.to_owned()))
        else {
            return;
        };
        let picture = png(30 + u32::try_from(number % 50).unwrap_or(0), 20 + round % 50);
        let added = lea.upload(&format!("{item}/visuals/add"), &[], "p.png", &picture);
        let Some(added) = added.ok().filter(|it| it.status == 303) else { return };
        if acknowledged.send((item.clone(), Some("p.png".to_owned()))).is_err() {
            return;
        }
        // A picture is approved with its texts.
        let page = lea.get(added.location()).ok();
        let form = page.and_then(|it| Form::of(&it, "/visuals/save").ok());
        let form = form.map(|it| it.with("alt", "A form").with("credit", "Own"));
        if form.and_then(|it| it.post(lea).ok()).is_none_or(|it| it.status != 303) {
            return;
        }
        match lea.post(&format!("{item}/review/release"), &[]) {
            Ok(it) if it.status == 303 && acknowledged.send((item, None)).is_ok() => {}
            _ => return,
        }
    }
}

#[tokio::test]
async fn a_studio_told_to_end_ends_well() -> Result<()> {
    let mut studio = founded().await?;
    let item = studio.article("Stop", "Before.")?;
    expect(studio.form(&item)?.with("body", "After.").post(&studio.lea)?, 303)?;
    assert_eq!(studio.marbre.stop().await?, Some(0));
    studio.marbre.start_again().await?;
    assert_eq!(studio.text(&item)?, "After.");
    Ok(())
}

/// Saves one text after another and says which were acknowledged, until nobody answers.
fn write(form: Form, by: &Visitor, first: u32, acknowledged: &mpsc::Sender<u32>) {
    let Ok(mut seen) = form.get("seen").parse::<u64>() else { return };
    for number in first.. {
        let save = form.clone().with("body", &text(number)).with("seen", &seen.to_string());
        match save.post(by) {
            Ok(answer) if answer.status == 303 && acknowledged.send(number).is_ok() => seen += 1,
            _ => return,
        }
    }
}

/// A text of 40 KB that names its number at both ends.
fn text(number: u32) -> String {
    format!(
        "Save {number} begins.\n\n{}\n\nSave {number} ends.",
        "Lead and ink. ".repeat(3_000).trim()
    )
}

fn number(text: &str) -> Result<u32> {
    let word = text.split(' ').nth(1).context("a number")?;
    Ok(word.parse()?)
}
