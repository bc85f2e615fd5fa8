//! The power cut: what was acknowledged is there afterwards, and nothing is half-written.

use crate::studio::{expect, founded};
use anyhow::{Context, Result};
use std::sync::mpsc;
use tests::asking::{Form, Visitor};

const ROUNDS: u32 = 4;
/// Saves acknowledged in a round before the power goes: a different number each time.
const BEFORE: u32 = 5;

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_survives_a_kill_during_saves() -> Result<()> {
    let mut studio = founded().await?;
    let item = studio.article("Kill", &text(0))?;
    let mut next = 1;
    for round in 0..ROUNDS {
        let (form, lea) = (studio.form(&item)?, studio.lea.clone());
        let (say, heard) = mpsc::channel();
        let writer = std::thread::spawn(move || write(form, &lea, next, &say));
        let enough = next + BEFORE + round;
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
