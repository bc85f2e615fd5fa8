//! A database server that is stopped at once under load: 503 while it is away, back by itself, and
//! nothing lost that was acknowledged.

use crate::studio::{Studio, founded_with};
use anyhow::{Context, Result};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tests::asking::{Form, Visitor};
use tests::cluster::Cluster;
use tests::deadline::until;
use tests::place::{say, times};

const WRITERS: usize = 8;

/// Somebody who saves one text after another and does not give up.
struct Writer {
    item: String,
    /// The last text that was acknowledged.
    acknowledged: Arc<AtomicU64>,
    /// Answers that said to come back later.
    refused: Arc<AtomicU64>,
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_survives_sudden_stops_of_the_database() -> Result<()> {
    let Some(mut cluster) = Cluster::start().await? else { return Ok(()) };
    let studio = founded_with(&["--database", &cluster.url()]).await?;
    let ended = Arc::new(AtomicBool::new(false));
    let (mut writers, mut threads) = (Vec::new(), Vec::new());
    for number in 0..WRITERS {
        let item = studio.article(&format!("Writer {number}"), "Save 0.")?;
        let (acknowledged, refused) = (Arc::<AtomicU64>::default(), Arc::<AtomicU64>::default());
        let form = studio.form(&item)?;
        let (told, away, over, lea) =
            (acknowledged.clone(), refused.clone(), ended.clone(), studio.lea.clone());
        threads.push(std::thread::spawn(move || write(&form, &lea, (&told, &away), &over)));
        writers.push(Writer { item, acknowledged, refused });
    }
    let (stops, mut longest) = (times(3, 50), Duration::ZERO);
    for stop in 0..stops {
        let sum = || writers.iter().map(|it| it.acknowledged.load(Ordering::SeqCst)).sum::<u64>();
        let enough = sum() + 20;
        until("saves", async || Ok((sum() >= enough).then_some(()))).await?;
        cluster.stop_at_once()?;
        let health = || studio.lea.get("/healthz").map(|it| it.status);
        until("503", async || Ok((health()? == 503).then_some(()))).await?;
        if stop == 0 && times(0, 1) == 1 {
            tokio::time::sleep(Duration::from_secs(10)).await;
        }
        cluster.start_again().await?;
        let since = Instant::now();
        until("200", async || Ok((health()? == 200).then_some(()))).await?;
        longest = longest.max(since.elapsed());
    }
    ended.store(true, Ordering::SeqCst);
    for thread in threads {
        thread.join().map_err(|_| anyhow::anyhow!("a writer panicked"))??;
    }
    let (mut lost, mut all) = (0, 0);
    for writer in &writers {
        let last = writer.acknowledged.load(Ordering::SeqCst);
        all += last;
        lost += u64::from(stored(&studio, &writer.item)? < last);
    }
    let refused: u64 = writers.iter().map(|it| it.refused.load(Ordering::SeqCst)).sum();
    say(&format!(
        "{stops} immediate stops of PostgreSQL under {WRITERS} writers: {all} saves acknowledged, {refused} refused with 503, {lost} lost, back within {longest:?}"
    ));
    assert_eq!(lost, 0);
    assert!(refused > 0, "nobody was told");
    Ok(())
}

/// Saves until told to end; a save whose answer is lost is sent again, as a browser does.
fn write(
    form: &Form,
    lea: &Visitor,
    (acknowledged, refused): (&AtomicU64, &AtomicU64),
    ended: &AtomicBool,
) -> Result<()> {
    let mut seen: u64 = form.get("seen").parse()?;
    let mut number = 1;
    while !ended.load(Ordering::SeqCst) {
        let save = form.clone().with("body", &text(number)).with("seen", &seen.to_string());
        match save.post(lea)?.status {
            303 => {
                acknowledged.store(number, Ordering::SeqCst);
                (seen, number) = (seen + 1, number + 1);
            }
            503 => {
                refused.fetch_add(1, Ordering::SeqCst);
                std::thread::yield_now();
            }
            other => anyhow::bail!("a save was answered {other}"),
        }
    }
    Ok(())
}

/// The number of the text that is stored, which is whole.
fn stored(studio: &Studio, item: &str) -> Result<u64> {
    let found = studio.text(item)?;
    let number = found.split(' ').nth(1).context("a number")?;
    let number = number.trim_end_matches('.').parse()?;
    assert!(number == 0 || found == text(number), "half a text: {found}");
    Ok(number)
}

fn text(number: u64) -> String {
    format!(
        "Save {number} begins.\n\n{}\n\nSave {number} ends.",
        "Lead and ink. ".repeat(200).trim()
    )
}
