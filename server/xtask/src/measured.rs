//! What the tests want to know of the browser's programs beside the programs themselves: what each part weighs, and
//! a page on which the work of long texts is counted. Made in the same build, in a folder of their own.

use crate::build::kilobytes;
use crate::bundle::{PROGRAMS, built, folder, named};
use crate::counted::counted;
use crate::place::{Place, write_changed};
use crate::twins::hash;
use crate::weights::{Part, added, shares};
use anyhow::{Result, anyhow};
use std::path::Path;
use std::thread::ScopedJoinHandle;

/// The program of the networks' room that is built for this.
pub const EXAMPLE: &str = "long_texts";
/// The page that counts: `WASM` is the program in hexadecimal.
const PAGE: &str = include_str!("counted.html");
/// Parts of programs of which it is said what they add.
const ADDED: [(&str, Part, &str); 3] = [
    ("networks", Part::rooms(&["networks"]), "posts"),
    ("text analysis", ANALYSIS, "engine_fr"),
    // Given, not ours; the preview needs it as well.
    ("Markdown parser", Part::rooms(&["pulldown_cmark", "unicase"]), "engine_fr"),
];
/// All that reads an article. Without it, the worker would still make the preview.
const ANALYSIS: Part = Part {
    rooms: &["prose", "seo", "wording"],
    with: Some("engine::read::read"),
    without: Some("engine::read::rendered"),
};

/// Writes both, unless they were made from these very programs.
pub fn add(place: &Place) -> Result<()> {
    let measured = place.target.join("measured");
    let weights: Result<Vec<String>> = std::thread::scope(|scope| {
        let shares = PROGRAMS.map(|it| scope.spawn(move || weigh(place, it)));
        let added = ADDED.map(|it| scope.spawn(move || add_up(place, it)));
        let done = shares.into_iter().chain(added).map(ScopedJoinHandle::join);
        done.map(|it| it.map_err(|_| anyhow!("a program could not be weighed"))?).collect()
    });
    let weights = weights?.concat();
    print!("{weights}");
    write_changed(&measured.join("weights"), weights.as_bytes())?;
    page(&measured, &std::fs::read(built(place, &format!("examples/{EXAMPLE}")))?)
}

/// What each part of a program weighs.
fn weigh(place: &Place, program: &str) -> Result<String> {
    let folder = folder(place, program);
    let sent = std::fs::read(folder.join(format!("{program}_bg.wasm")))?;
    let named = named(place, program)?;
    once(&folder.join("shares"), &named, || shares(program, &named, &sent))
}

/// What a part adds to a program.
fn add_up(place: &Place, (what, part, program): (&str, Part, &str)) -> Result<String> {
    let named = named(place, program)?;
    once(&folder(place, program).join(what), &named, || {
        Ok(format!("{what}: {} added to {program}\n", kilobytes(added(&named, part)?)))
    })
}

/// Writes the page that counts.
fn page(measured: &Path, long_texts: &[u8]) -> Result<()> {
    let page = once(&measured.join("page"), long_texts, || {
        let bytes = counted(long_texts)?;
        let hexadecimal: String = bytes.iter().map(|it| format!("{it:02x}")).collect();
        Ok(PAGE.replace("WASM", &hexadecimal))
    })?;
    write_changed(&measured.join("long_texts.html"), page.as_bytes())
}

/// What was made of some bytes before, or what is made of them now; kept beside their hash and this program's.
fn once(kept: &Path, from: &[u8], make: impl FnOnce() -> Result<String>) -> Result<String> {
    let maker = std::fs::read(std::env::current_exe()?)?;
    let stamp = format!("{}\n{}\n", hash(from), hash(&maker));
    let known = std::fs::read_to_string(kept).ok();
    if let Some(made) = known.as_deref().and_then(|it| it.strip_prefix(&stamp)) {
        return Ok(made.to_owned());
    }
    let made = make()?;
    write_changed(kept, format!("{stamp}{made}").as_bytes())?;
    Ok(made)
}
