//! `cargo xtask test`: every test, with the database server and the browser they need.

use crate::build::{build, timed};
use crate::chromium::Chromium;
use crate::place::{Place, run};
use crate::postgres::Postgres;
use anyhow::{Result, bail};
use std::process::Command;
use std::time::{Duration, Instant};

/// What was asked for on the command line.
struct Wanted {
    long: bool,
    filter: Vec<String>,
}

/// Runs everything in order, goes on after a failure, and fails at the end if something did.
pub fn test(place: &Place, args: &[String]) -> Result<()> {
    let (flags, filter): (Vec<_>, Vec<_>) = args.iter().cloned().partition(|a| a.starts_with('-'));
    if let Some(unknown) = flags.iter().find(|flag| *flag != "--long") {
        bail!("there is no option `{unknown}`: cargo xtask test [--long] [FILTER]");
    }
    let wanted = Wanted { long: !flags.is_empty(), filter };
    let mut report = Report::default();
    report.step("xtask's own tests", || own(place, &wanted));
    report.step("native tests, both databases", || native(place, &wanted));
    if report.step("build of what ships", || build(place)) {
        report.step("tests of what ships", || program(place, &wanted));
    }
    report.finish()
}

/// Tests of xtask, on what `cargo xtask` has built already.
fn own(place: &Place, wanted: &Wanted) -> Result<()> {
    run(place.cargo("test").args(["--package", "xtask"]).args(&wanted.filter))
}

/// Every suite that does without the finished program.
fn native(place: &Place, wanted: &Wanted) -> Result<()> {
    fetch(place);
    let postgres = timed("start PostgreSQL", Postgres::start)?;
    run(cargo_test(place, wanted).env("MARBRE_TEST_POSTGRES", postgres.url()))?;
    // Those of the pure crates that take minutes are marked as ignored: nothing there reads the environment.
    if wanted.long {
        run(cargo_test(place, wanted).args(["--lib", "--", "--ignored"]))
    } else {
        Ok(())
    }
}

/// What the rules of the house read is about every platform: on a fresh machine cargo has downloaded only
/// what this one builds. Without a network what is there may be enough, and the tests say if it is not.
fn fetch(place: &Place) {
    if let Err(why) = run(&mut place.cargo("fetch")) {
        eprintln!("the packages of other platforms are not all here: {why:#}");
    }
}

/// The suites that drive the finished program.
fn program(place: &Place, wanted: &Wanted) -> Result<()> {
    let chromium = timed("find Chromium", Chromium::provide)?;
    let postgres = timed("start PostgreSQL", Postgres::start)?;
    let mut cargo = cargo_test(place, wanted);
    cargo.args(["--test", "http", "--test", "browser", "--test", "budget"]);
    cargo.env("MARBRE_TEST_POSTGRES", postgres.url());
    cargo.env("MARBRE_BINARY", place.binary()).env("MARBRE_SITE_FOLDER", place.site());
    cargo.env("MARBRE_CHROMIUM", chromium.browser).env("MARBRE_CHROMEDRIVER", chromium.driver);
    run(&mut cargo)
}

/// Always the same selection of packages, so that nothing is built twice with other features.
fn cargo_test(place: &Place, wanted: &Wanted) -> Command {
    let mut cargo = place.cargo("test");
    cargo.args(["--workspace", "--exclude", "xtask", "--no-fail-fast"]).args(&wanted.filter);
    if wanted.long {
        cargo.env("MARBRE_TEST_LONG", "1");
    }
    cargo
}

/// What happened in each step.
#[derive(Default)]
struct Report {
    steps: Vec<(String, Duration, bool)>,
}

impl Report {
    fn step(&mut self, name: &str, step: impl FnOnce() -> Result<()>) -> bool {
        println!("\n== {name}");
        let started = Instant::now();
        let result = step();
        if let Err(why) = &result {
            eprintln!("{name}: {why:#}");
        }
        self.steps.push((name.to_owned(), started.elapsed(), result.is_ok()));
        result.is_ok()
    }

    fn finish(self) -> Result<()> {
        println!("\n== summary");
        for (name, took, passed) in &self.steps {
            println!("{:>8.1?}  {}  {name}", took, if *passed { "passed" } else { "FAILED" });
        }
        let failed = self.steps.iter().filter(|(_, _, passed)| !passed).count();
        if failed > 0 {
            bail!("{failed} of {} steps failed", self.steps.len());
        }
        println!("all {} steps passed", self.steps.len());
        Ok(())
    }
}
