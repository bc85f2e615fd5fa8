//! The budget suite: what one visit makes a browser download.

use anyhow::{Context, Result, ensure};
use std::path::PathBuf;

/// Everything a page needs to work, as sent: script, wasm and style sheet. The aim is 450,000; this is
/// where the first complete editor stands, and it only ever goes down.
const BUDGET: u64 = 680_000;

#[test]
fn the_bundle_stays_within_its_budget() -> Result<()> {
    let site = std::env::var_os("MARBRE_SITE_FOLDER").map(PathBuf::from);
    let site = site.context("MARBRE_SITE_FOLDER is not set: run this with cargo xtask test")?;
    let mut sent = Vec::new();
    for entry in std::fs::read_dir(site.join("pkg"))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".br") {
            sent.push((name, entry.metadata()?.len()));
        }
    }
    let total: u64 = sent.iter().map(|(_, size)| size).sum();
    ensure!(sent.len() >= 3, "script, wasm and style sheet expected, found {sent:?}");
    ensure!(total <= BUDGET, "{total} bytes are more than {BUDGET}: {sent:?}");
    Ok(())
}
