//! What the networks cost a page: how long a key takes while every network counts again, in Chromium, and how
//! many bytes the room adds to what is sent. Printed, never asserted.

use crate::build::kilobytes;
use crate::chromium::Chromium;
use crate::place::{Place, ask, run};
use crate::twins::brotli;
use anyhow::{Context, Result};
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";
/// The page that types: `WASM` is the program in hexadecimal.
const PAGE: &str = include_str!("keystroke/page.html");

/// Measures both.
pub fn measure(place: &Place) -> Result<()> {
    crate::bundle::provide_target(place)?;
    let mut cargo = place.cargo("build");
    cargo.args(["--package", "networks", "--example", "nothing", "--example", "keystroke"]);
    run(cargo.args(["--target", TARGET, "--profile", "browser"]))?;
    let program = |name: &str| -> Result<Vec<u8>> {
        let file = place.target.join(TARGET).join("browser/examples").join(name);
        let file = file.with_extension("wasm");
        let wasm =
            std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        Ok(without_names(&wasm))
    };
    let (nothing, whole) = (program("nothing")?, program("keystroke")?);
    let added = brotli(&whole)?.len().saturating_sub(brotli(&nothing)?.len());
    println!("networks add {} brotli to a page", kilobytes(added));
    println!("{}", typed(place, &whole)?);
    Ok(())
}

/// Types in Chromium, and gives what the page measured.
fn typed(place: &Place, wasm: &[u8]) -> Result<String> {
    let hexadecimal: String = wasm.iter().map(|byte| format!("{byte:02x}")).collect();
    let page = place.target.join("keystroke.html");
    std::fs::write(&page, PAGE.replace("WASM", &hexadecimal))?;
    let mut chromium = Command::new(Chromium::provide()?.browser);
    chromium.args(["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]);
    let shown = ask(chromium.arg(format!("file://{}", page.display())))?;
    let said = shown.split("<pre>").nth(1).and_then(|it| it.split("</pre>").next());
    Ok(said.context("the page says nothing")?.trim().to_owned())
}

/// The program as a page is sent it: sections that only carry names go. A wasm file is eight bytes, then
/// sections: a number, a length in seven bits a byte, that many bytes; number 0 is for tools.
fn without_names(wasm: &[u8]) -> Vec<u8> {
    let (head, mut rest) = wasm.split_at(wasm.len().min(8));
    let mut kept = head.to_vec();
    while let Some((&section, after)) = rest.split_first() {
        let digits = after.iter().take_while(|it| **it >= 0x80).count() + 1;
        let length = after.iter().take(digits).rev();
        let length = length.fold(0_usize, |sum, it| (sum << 7) | usize::from(it & 0x7f));
        let (whole, next) = rest.split_at((1 + digits + length).min(rest.len()));
        if section != 0 {
            kept.extend_from_slice(whole);
        }
        rest = next;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sections_for_tools_go() {
        let head = b"\0asm\x01\0\0\0";
        let code = [1, 2, 7, 7];
        let names = [0, 0x81, 0x00, 9];
        let wasm = [&head[..], &names, &code, &names].concat();
        assert_eq!(without_names(&wasm), [&head[..], &code].concat());
        assert_eq!(without_names(b"\0a"), b"\0a");
    }
}
