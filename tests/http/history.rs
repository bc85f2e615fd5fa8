//! A history of a million entries is taken away whole, and the program never holds more of it than a piece.

use crate::studio::{Studio, expect, founded};
use anyhow::{Context, Result};
use domain::event::EventKind;
use domain::{At, BrandId, EventId};
use export::proof::{Proven, verify};
use std::time::Instant;
use store::{Store, brands, events};
use studio::chance;
use tests::place::{long, say};

/// Entries of the history.
const ENTRIES: u64 = 1_000_000;
/// Entries written in one transaction.
const AT_ONCE: u64 = 5_000;
/// What taking it away may add to the largest size the program had before: 64 MiB, in KiB.
const MOST: u64 = 64 * 1024;

#[tokio::test]
async fn a_million_entries_leave_in_pieces() -> Result<()> {
    if !long("a history of a million entries") {
        return Ok(());
    }
    let studio = founded().await?;
    let path = format!("/b/{}/activity/log", studio.brand);
    expect(studio.lea.post(&path, &[])?, 200)?;
    let file = format!("sqlite://{}", studio.marbre.data.join("marbre.sqlite").display());
    fill(&Store::open(&file).await?, &studio.brand).await?;
    let (before, started) = (peak(&studio)?, Instant::now());
    let taken = expect(studio.lea.post(&path, &[])?, 200)?;
    let (took, more) = (started.elapsed().as_secs_f64(), peak(&studio)? - before);
    let bytes = taken.body.len();
    say(&format!(
        "{ENTRIES} entries, {} MB: {took:.1} s, {} MB at most, {} MB more than before",
        bytes >> 20,
        (before + more) >> 10,
        more >> 10
    ));
    let Proven::Log(log) = verify(&taken.body, None)? else { anyhow::bail!("no log") };
    assert!(log.document.entries > ENTRIES, "{}", log.document.entries);
    assert!(more < MOST, "{more} KiB for {bytes} bytes");
    Ok(())
}

/// Writes the entries behind the program's back, each chained to the one before.
async fn fill(store: &Store, slug: &str) -> Result<()> {
    let brand = brands::by_slug(store.read(), slug).await?.context("the brand")?.id;
    for first in (0..ENTRIES).step_by(AT_ONCE as usize) {
        let some = async |tx: &store::Tx| {
            (first..first + AT_ONCE)
                .try_for_each(|number| events::insert(tx, &entry(brand, number)))
        };
        store.write(some).await?;
    }
    Ok(())
}

fn entry(brand: BrandId, number: u64) -> events::Event {
    let what = format!("Un réglage comme un autre, le numéro {number}");
    events::Event {
        id: EventId(chance::id()),
        brand: Some(brand),
        item: None,
        part: None,
        person: None,
        kind: EventKind::BrandChanged,
        data: serde_json::json!({ "changed": what }),
        at: At(1_760_000_000_000 + number.cast_signed()),
    }
}

/// The largest size the program ever had, in KiB.
fn peak(studio: &Studio) -> Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", studio.marbre.process()))?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:")).context("a size")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}
