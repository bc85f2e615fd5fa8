//! The budget suite: what each kind of page makes a browser download.

use anyhow::{Context, Result, ensure};
use std::path::PathBuf;

/// What a page needs, as sent in bytes: its script, its wasm and the style sheet. The aim for the editor
/// is 450,000; these are where the pages stand. They go up only by what a page can do more: last the
/// brand's thresholds and words that come back by themselves (editor), five networks (posts), a comment
/// that survives a reload (the others).
const BUDGETS: [(&str, u64); 3] = [("article", 560_000), ("posts", 275_000), ("plain", 41_000)];

#[test]
fn every_page_stays_within_its_budget() -> Result<()> {
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
    for (page, budget) in BUDGETS {
        let of = |it: &&(String, u64)| it.0.starts_with(page) || it.0.starts_with("style");
        let files: Vec<_> = sent.iter().filter(of).collect();
        let total: u64 = files.iter().map(|(_, size)| size).sum();
        ensure!(files.len() == 3, "{page}: script, wasm and style sheet expected, found {files:?}");
        ensure!(total <= budget, "{page}: {total} bytes are more than {budget}: {files:?}");
    }
    Ok(())
}
