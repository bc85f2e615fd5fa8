//! The rooms and the arrows between them, as the README draws them.

use crate::cargo::{Metadata, Package};
use anyhow::{Context, Result};
use std::collections::BTreeSet;

/// Each room and what it may know.
const ARROWS: [(&str, &[&str]); 14] = [
    ("wording", &[]),
    ("domain", &[]),
    ("prose", &["domain"]),
    ("seo", &["domain", "prose", "wording"]),
    ("networks", &["domain", "prose", "wording"]),
    ("store", &["domain", "prose"]),
    ("media", &["domain"]),
    ("export", &["domain", "prose", "networks"]),
    ("studio", &["store", "media", "export", "seo", "networks", "prose", "wording", "domain"]),
    ("engine", &["domain", "prose", "seo", "wording"]),
    ("app", &["domain", "prose", "seo", "networks", "engine", "wording", "studio"]),
    (
        "server",
        &[
            "app", "studio", "store", "media", "export", "domain", "prose", "seo", "networks",
            "engine", "wording",
        ],
    ),
    ("xtask", &[]),
    (
        "tests",
        &[
            "domain", "prose", "seo", "networks", "wording", "store", "media", "export", "studio",
            "engine", "app", "server",
        ],
    ),
];

/// Rooms that also run in the browser: no input or output, no clock, no randomness.
const PURE: [&str; 6] = ["wording", "domain", "prose", "seo", "networks", "engine"];

/// What a pure room may not bring along, too large for the browser or not pure.
const IMPURE: [&str; 12] = [
    "ammonia",
    "axum",
    "chrono",
    "getrandom",
    "jiff",
    "rand",
    "regex",
    "reqwest",
    "sea-orm",
    "tokio",
    "tracing",
    "url",
];

#[test]
fn rooms_know_only_what_the_picture_shows() -> Result<()> {
    let metadata = Metadata::all()?;
    let names: BTreeSet<&str> = metadata.rooms().map(|room| room.name.as_str()).collect();
    for room in metadata.rooms() {
        let name = room.name.as_str();
        let allowed = ARROWS.iter().find(|(it, _)| *it == name);
        let allowed = allowed.with_context(|| format!("{name} is not in the picture"))?.1;
        let known = normal(room).filter(|it| names.contains(it));
        let strange: Vec<&str> = known.filter(|it| !allowed.contains(it)).collect();
        assert!(strange.is_empty(), "{name} may not know {strange:?}");
    }
    Ok(())
}

#[test]
fn the_interface_reaches_the_verbs_only_on_the_server() -> Result<()> {
    let metadata = Metadata::all()?;
    let app = metadata.rooms().find(|room| room.name == "app").context("app")?;
    let studio = app.dependencies.iter().find(|it| it.name == "studio").context("studio")?;
    assert!(studio.optional, "app must depend on studio under the feature `ssr` only");
    Ok(())
}

#[test]
fn pure_rooms_stay_pure() -> Result<()> {
    let metadata = Metadata::all()?;
    for room in metadata.rooms().filter(|room| PURE.contains(&room.name.as_str())) {
        let impure: Vec<&str> = normal(room).filter(|it| IMPURE.contains(it)).collect();
        assert!(impure.is_empty(), "{} may not use {impure:?}", room.name);
    }
    Ok(())
}

fn normal(room: &Package) -> impl Iterator<Item = &str> {
    room.dependencies.iter().filter(|it| it.kind.is_none()).map(|it| it.name.as_str())
}
