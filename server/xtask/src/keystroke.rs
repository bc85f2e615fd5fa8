//! What the networks cost while somebody types: how long a key takes while every network counts again, in Chromium.
//! Printed, never asserted.

use crate::bundle;
use crate::chromium::Chromium;
use crate::place::{Place, ask, run};
use crate::sections::without_names;
use anyhow::{Context, Result};
use std::process::Command;

/// The page that types: `WASM` is the program in hexadecimal.
const PAGE: &str = include_str!("keystroke/page.html");

/// Builds the program that types, and lets it.
pub fn measure(place: &Place) -> Result<()> {
    bundle::provide_target(place)?;
    let mut cargo = place.cargo("build");
    cargo.args(["--target", bundle::TARGET, "--profile", "browser", "--package", "networks"]);
    run(cargo.args(["--example", "keystroke"]))?;
    let file = bundle::built(place, "examples/keystroke");
    let wasm = std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
    println!("{}", typed(place, &without_names(&wasm))?);
    Ok(())
}

/// Types in Chromium, and gives what the page measured.
fn typed(place: &Place, wasm: &[u8]) -> Result<String> {
    let hexadecimal: String = wasm.iter().map(|byte| format!("{byte:02x}")).collect();
    let page = place.target.join("keystroke.html");
    std::fs::write(&page, PAGE.replace("WASM", &hexadecimal))?;
    let mut chromium = Command::new(Chromium::provide()?.browser);
    chromium.args([
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--dump-dom",
    ]);
    let shown = ask(chromium.arg(format!("file://{}", page.display())))?;
    let said = shown.split("<pre>").nth(1).and_then(|it| it.split("</pre>").next());
    Ok(said.context("the page says nothing")?.trim().to_owned())
}
