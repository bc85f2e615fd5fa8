//! What a key costs in Chromium while every network counts a post again, and while the engine reads an article again.
//! Printed, never asserted.

use crate::bundle;
use crate::chromium::Chromium;
use crate::place::{Place, ask, run};
use crate::sections::without_names;
use anyhow::{Context, Result};
use std::process::Command;

/// The page that lets a program type: `WASM` is the program in hexadecimal, `REPORT` what says the figures.
const PAGE: &str = include_str!("keystroke/page.html");

/// Rooms, the example of each that types, and what of its times is said.
const TYPING: [(&str, &str, &str); 2] = [
    ("networks", "keystroke", include_str!("keystroke/networks.js")),
    ("engine", "typing", include_str!("keystroke/engine.js")),
];

/// Builds the programs that type, and lets them.
pub fn measure(place: &Place) -> Result<()> {
    bundle::provide_target(place)?;
    for (room, example, report) in TYPING {
        let mut cargo = place.cargo("build");
        cargo.args(["--target", bundle::TARGET, "--profile", "browser", "--package", room]);
        run(cargo.args(["--example", example]))?;
        let file = bundle::built(place, &format!("examples/{example}"));
        let wasm =
            std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        println!("{}", typed(place, report, &without_names(&wasm))?);
    }
    Ok(())
}

/// Types in Chromium, and gives what the page measured.
fn typed(place: &Place, report: &str, wasm: &[u8]) -> Result<String> {
    let hexadecimal: String = wasm.iter().map(|byte| format!("{byte:02x}")).collect();
    let file = place.target.join("keystroke.html");
    std::fs::write(&file, PAGE.replace("REPORT", report).replace("WASM", &hexadecimal))?;
    let mut chromium = Command::new(Chromium::provide()?.browser);
    chromium.args([
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--dump-dom",
    ]);
    let shown = ask(chromium.arg(format!("file://{}", file.display())))?;
    let said = shown.split("<pre>").nth(1).and_then(|it| it.split("</pre>").next());
    Ok(said.context("the page says nothing")?.trim().to_owned())
}
