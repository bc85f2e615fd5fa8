//! `cargo xtask check`: formatting and lints.

use crate::build::timed;
use crate::bundle::provide_target;
use crate::place::{Place, run};
use anyhow::Result;

/// Refuses unformatted code and every warning, natively and for the browser.
pub fn check(place: &Place) -> Result<()> {
    timed("format", || run(place.cargo("fmt").args(["--all", "--", "--check"])))?;
    timed("lints", || {
        let mut cargo = place.cargo("clippy");
        run(cargo.args(["--workspace", "--all-targets", "--", "-D", "warnings"]))
    })?;
    timed("lints for the browser", || {
        provide_target(place)?;
        let mut cargo = place.cargo("clippy");
        cargo.args([
            "--package",
            "app",
            "--package",
            "engine",
            "--lib",
            "--bins",
            "--target",
            "wasm32-unknown-unknown",
        ]);
        run(cargo.args([
            "--no-default-features",
            "--features",
            "app/hydrate,engine/browser",
            "--",
            "-D",
            "warnings",
        ]))
    })
}
