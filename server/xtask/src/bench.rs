//! `cargo xtask bench`: the measuring programs of the rooms, one after the other.

use crate::build::timed;
use crate::chromium::Chromium;
use crate::place::{Place, run};
use anyhow::Result;

/// Rooms that may carry an `examples/ROOM_bench.rs`.
const ROOMS: [(&str, &str); 6] = [
    ("prose", "app/prose"),
    ("seo", "app/seo"),
    ("networks", "app/networks"),
    ("media", "server/media"),
    ("store", "server/store"),
    ("tests", "tests"),
];

/// Runs `examples/ROOM_bench.rs` of each room that has one, in release. Each has a name of its own:
/// examples of all rooms share one folder.
pub fn bench(place: &Place) -> Result<()> {
    let has = |room: &str, folder: &str| {
        place.root.join(folder).join(format!("examples/{room}_bench.rs")).is_file()
    };
    // The tests' own bench drives the finished binary.
    if has("tests", "tests") {
        crate::build::build(place)?;
    }
    for (room, _) in ROOMS.iter().copied().filter(|(room, folder)| has(room, folder)) {
        timed(room, || {
            let mut cargo = place.cargo("run");
            cargo.args(["--release", "--package", room, "--example", &format!("{room}_bench")]);
            if room == "tests" {
                let chromium = Chromium::provide()?;
                cargo.env("MARBRE_BINARY", place.binary()).env("MARBRE_SITE_FOLDER", place.site());
                cargo.env("MARBRE_CHROMIUM", chromium.browser);
                cargo.env("MARBRE_CHROMEDRIVER", chromium.driver);
            }
            run(&mut cargo)
        })?;
    }
    Ok(())
}
