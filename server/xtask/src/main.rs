//! Builds, runs and tests everything, with nothing but the Rust toolchain to start from.
//!
//! Start reading at [`build::build`]: it makes the one file that ships.

mod bench;
mod build;
mod bundle;
mod check;
mod chromium;
mod counted;
mod install;
mod keystroke;
mod measured;
mod oracles;
mod place;
mod postgres;
mod run;
mod sections;
mod site;
mod style;
mod test;
mod twins;
mod weights;

use anyhow::{Result, bail};
use place::Place;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run [MARBRE OPTIONS]   build, then serve the studio from target/studio (try --demo)
cargo xtask build                  build the browser bundle and the release binary
cargo xtask test [--long] [FILTER] run every test; PostgreSQL and Chromium are provided
cargo xtask check                  formatting and lints, for the server and for the browser
cargo xtask bench [NAME]           measure speed and sizes, all of them or one
cargo xtask oracles [TEXTS [SEED]] compare counting with the networks' own libraries, if npm is there";

fn main() -> ExitCode {
    match obey() {
        Ok(()) => ExitCode::SUCCESS,
        // One line with the causes; where in xtask it happened helps nobody.
        Err(why) => {
            eprintln!("xtask: {why:#}");
            ExitCode::FAILURE
        }
    }
}

fn obey() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = args.split_first().map_or(("", &args[..]), |(c, r)| (c.as_str(), r));
    let place = Place::find()?;
    place.claim()?;
    match command {
        "run" => run::run(&place, rest),
        "build" => build::build(&place),
        "test" => test::test(&place, rest),
        "check" => check::check(&place),
        "bench" => bench::bench(&place, rest.first().map(String::as_str)),
        "oracles" => oracles::oracles(&place, rest),
        "" | "help" | "-h" | "--help" => {
            println!("{USAGE}");
            Ok(())
        }
        other => bail!("there is no command `{other}`\n\n{USAGE}"),
    }
}
