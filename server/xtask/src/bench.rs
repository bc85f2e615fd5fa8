//! `cargo xtask bench`: the measuring programs of the rooms, one after the other.

use crate::build::timed;
use crate::chromium::Chromium;
use crate::place::{Place, run};
use anyhow::Result;

/// Rooms, where they are, and the `examples/NAME_bench.rs` they may carry.
const ROOMS: [(&str, &str, &str); 8] = [
    ("prose", "app/prose", "prose"),
    ("seo", "app/seo", "seo"),
    ("networks", "app/networks", "networks"),
    ("media", "server/media", "media"),
    ("store", "server/store", "store"),
    ("tests", "tests", "tests"),
    ("tests", "tests", "library"),
    ("tests", "tests", "load"),
];

/// Runs `examples/NAME_bench.rs` of each room that has one, in release, and what a key costs in the browser;
/// `only` names one of them. Each has a name of its own:
/// examples of all rooms share one folder.
pub fn bench(place: &Place, only: Option<&str>) -> Result<()> {
    let asked = |name: &str| only.is_none_or(|it| it == name);
    let has = |folder: &str, name: &str| {
        place.root.join(folder).join(format!("examples/{name}_bench.rs")).is_file()
    };
    // The tests' own bench drives the finished binary.
    if ROOMS.iter().any(|it| it.0 == "tests" && asked(it.2) && has(it.1, it.2)) {
        crate::build::build(place)?;
    }
    if asked("keystroke") {
        timed("keystroke", || crate::keystroke::measure(place))?;
    }
    let rooms = ROOMS.iter().copied().filter(|it| asked(it.2) && has(it.1, it.2));
    for (room, _, name) in rooms {
        timed(name, || {
            let mut cargo = place.cargo("run");
            cargo.args(["--release", "--package", room, "--example", &format!("{name}_bench")]);
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
