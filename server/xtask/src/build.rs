//! `cargo xtask build`: the browser bundle, the style sheet, the site, then the binary around them.

use crate::place::{Place, run};
use crate::site::{Page, Site};
use crate::{bundle, style};
use anyhow::{Context, Result};
use std::path::Path;
use std::time::{Duration, Instant};

/// Builds everything that ships and leaves it at `target/release/marbre`.
pub fn build(place: &Place) -> Result<()> {
    let started = Instant::now();
    let mut site = Site::default();
    timed("browser bundle", || bundle::add(place, &mut site))?;
    timed("style sheet", || style::add(place, &mut site))?;
    timed("site", || {
        site.add_public(&place.root.join("public"))?;
        site.write(place)
    })?;
    timed("server", || compile_server(place))?;
    site.print_sizes();
    println!("{:>8.1?}  in all: {}", started.elapsed(), shown(place).display());
    Ok(())
}

fn compile_server(place: &Place) -> Result<()> {
    let mut cargo = place.cargo("build");
    run(cargo.args(["--release", "--package", "server"]).env("MARBRE_SITE", place.site()))?;
    let wanted = place.root.join("target/release").join("marbre");
    if place.binary() == wanted {
        return Ok(());
    }
    bring(&place.binary(), &wanted)
}

/// Puts the finished binary where people look for it, even while an older one is running.
fn bring(built: &Path, wanted: &Path) -> Result<()> {
    let folder = wanted.parent().context("a file has a folder")?;
    std::fs::create_dir_all(folder)?;
    let beside = wanted.with_extension("new");
    let _ = std::fs::remove_file(&beside);
    if std::fs::hard_link(built, &beside).is_err() {
        std::fs::copy(built, &beside)?;
    }
    std::fs::rename(&beside, wanted)
        .with_context(|| format!("cannot put the binary at {}", wanted.display()))
}

/// Where the binary is, as a person at the workspace would type it.
pub fn shown(place: &Place) -> std::path::PathBuf {
    place.root.join("target/release/marbre")
}

/// Runs one step and prints how long it took.
pub fn timed<T>(name: &str, step: impl FnOnce() -> Result<T>) -> Result<T> {
    let started = Instant::now();
    let result = step().with_context(|| format!("step `{name}`"));
    line(name, started.elapsed());
    result
}

fn line(name: &str, took: Duration) {
    println!("{took:>8.1?}  {name}");
}

/// A size in kilobytes of 1,000 bytes, as budgets are written.
pub fn kilobytes(bytes: usize) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{} kB", tenths / 10, tenths % 10)
}

/// One line of the table of sizes.
pub fn size_line(page: &Page) -> String {
    let brotli = page.brotli.as_ref().map_or(page.bytes.len(), Vec::len);
    format!("{:>12} {:>12} br  {}", kilobytes(page.bytes.len()), kilobytes(brotli), page.path)
}
