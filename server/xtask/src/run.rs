//! `cargo xtask run`: build, then serve.

use crate::build::{build, shown};
use crate::place::Place;
use anyhow::{Context, Result};
use std::process::Command;

/// Builds and serves; options go to `marbre serve` as they are.
pub fn run(place: &Place, options: &[String]) -> Result<()> {
    build(place)?;
    let mut marbre = Command::new(shown(place));
    marbre.arg("serve").current_dir(&place.root);
    let mut options: Vec<&str> =
        options.iter().map(String::as_str).filter(|option| *option != "--").collect();
    if !options.iter().any(|option| *option == "--data" || option.starts_with("--data=")) {
        options.splice(0..0, ["--data", "target/studio"]);
    }
    hand_over(marbre.args(options))
}

/// Becomes the server, so that signals reach it directly.
#[cfg(unix)]
fn hand_over(marbre: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(marbre.exec()).context("cannot start marbre")
}

#[cfg(not(unix))]
fn hand_over(marbre: &mut Command) -> Result<()> {
    crate::place::run(marbre).context("marbre")
}
