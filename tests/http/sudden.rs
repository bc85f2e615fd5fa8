//! The power cut: what was acknowledged is there afterwards, and nothing is half-written.

use crate::strangers::member;
use crate::studio::{Studio, asked, expect, founded};
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::sync::mpsc;
use std::time::{Duration, Instant};
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
    let (rounds, mut longest) = (u32::try_from(times(4, 150))?, Duration::ZERO);
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
        longest = longest.max(again(&mut studio).await?);
        let found = studio.text(&item)?;
        let number = number(&found)?;
        // The save that was under way may be there or not; if it is, then whole.
        assert!(number == last || number == last + 1, "{last} was acknowledged, {number} is there");
        assert_eq!(found, text(number));
        next = number + 1;
    }
    say(&format!(
        "{rounds} kills during saves: {} acknowledged, 0 lost, ready within {longest:?}",
        next - 1
    ));
    Ok(())
}

/// Starts it again; gives how long it took to answer.
async fn again(studio: &mut Studio) -> Result<Duration> {
    let started = Instant::now();
    studio.marbre.start_again().await?;
    Ok(started.elapsed())
}

/// One thing that was acknowledged.
enum Done {
    Uploaded(String),
    Submitted(String),
    Approved(String),
}

/// What a studio acknowledged besides saves: items with a picture, in review, approved.
#[derive(Default)]
struct Acknowledged {
    uploaded: BTreeSet<String>,
    submitted: BTreeSet<String>,
    approved: BTreeSet<String>,
}

impl Acknowledged {
    fn keep(&mut self, done: Done) {
        match done {
            Done::Uploaded(item) => self.uploaded.insert(item),
            Done::Submitted(item) => self.submitted.insert(item),
            Done::Approved(item) => self.approved.insert(item),
        };
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn submissions_approvals_and_uploads_survive_a_kill_as_well() -> Result<()> {
    let mut studio = founded().await?;
    let zoe = member(&studio, "zoe@example.org", &["--role", "manager"])?;
    let (rounds, mut all) = (u32::try_from(times(4, 150))?, Acknowledged::default());
    let mut longest = Duration::ZERO;
    for round in 0..rounds {
        let (brand, lea, zoe) = (studio.brand.clone(), studio.lea.clone(), zoe.clone());
        let (say, heard) = mpsc::channel();
        let worker = std::thread::spawn(move || work(&brand, &lea, &zoe, round, &say));
        let mut told = heard.iter();
        // Another number of steps each time.
        for _ in 0..=(round * 3 + 2) % 7 {
            all.keep(told.next().context("the work ended by itself")?);
        }
        studio.marbre.kill()?;
        told.for_each(|it| all.keep(it));
        // It ends when nobody answers any more.
        let _ = worker.join().map_err(|_| anyhow::anyhow!("the worker panicked"))?;
        longest = longest.max(again(&mut studio).await?);
        for item in &all.uploaded {
            expect(studio.lea.get(&format!("{item}/pictures/p.png"))?, 200)?;
        }
        for item in &all.submitted {
            let approved = state(&studio, item).await? == "approved";
            assert!(approved || !all.approved.contains(item), "an approval is lost");
            assert!(approved || state(&studio, item).await? == "review", "a submission is lost");
        }
        let orphans = "SELECT CAST(count(*) AS text) FROM part WHERE kind = 'visual' AND NOT EXISTS
            (SELECT 1 FROM blob WHERE part.content LIKE '%' || blob.hash || '%')";
        assert_eq!(asked(&studio, orphans).await?, "0", "a picture without its file");
    }
    let Acknowledged { uploaded, submitted, approved } = &all;
    say(&format!(
        "{rounds} kills: {} uploads, {} submissions and {} approvals acknowledged, 0 lost, ready within {longest:?}",
        uploaded.len(),
        submitted.len(),
        approved.len()
    ));
    assert!(!uploaded.is_empty() && !submitted.is_empty() && !approved.is_empty());
    Ok(())
}

async fn state(studio: &Studio, item: &str) -> Result<String> {
    let code = item.rsplit('/').next().unwrap_or_default();
    asked(studio, &format!("SELECT state FROM item WHERE code = '{code}'")).await
}

/// Makes articles, adds a picture to each, submits it and has it approved, until nobody answers.
fn work(
    brand: &str,
    lea: &Visitor,
    zoe: &Visitor,
    round: u32,
    acknowledged: &mpsc::Sender<Done>,
) -> Result<()> {
    for number in 0_u32.. {
        let title = format!("Round {round}, {number}");
        let fields =
            [("kind", "article"), ("title", title.as_str()), ("keyphrase", ""), ("text", "Text.")];
        let made = lea.upload(&format!("/b/{brand}/items/new"), &fields, "", b"")?;
        let item = made.location().strip_suffix("/edit").context("an item")?.to_owned();
        let picture = png(30 + number % 50, 20 + round % 50);
        let added = lea.upload(&format!("{item}/visuals/add"), &[], "p.png", &picture)?;
        let added = expect(added, 303)?;
        acknowledged.send(Done::Uploaded(item.clone()))?;
        // A picture is approved with its texts.
        let form = Form::of(&lea.get(added.location())?, "/visuals/save")?;
        expect(form.with("alt", "A form").with("credit", "Own").post(lea)?, 303)?;
        expect(lea.post(&format!("{item}/review/submit"), &[])?, 303)?;
        acknowledged.send(Done::Submitted(item.clone()))?;
        let approve = Form::of(&zoe.get(&format!("{item}/review"))?, "/review/approve")?;
        expect(approve.post(zoe)?, 303)?;
        acknowledged.send(Done::Approved(item))?;
    }
    Ok(())
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
