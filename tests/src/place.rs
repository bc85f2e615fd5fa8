//! Where the workspace and cargo's target folder are.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// The workspace: the folder of the top `Cargo.toml`, from where cargo runs this package's tests.
#[must_use]
pub fn root() -> &'static Path {
    Path::new("..")
}

/// A folder under cargo's target folder, made when missing.
///
/// # Errors
/// When the running program has no path, or the folder cannot be made.
pub fn target(name: &str) -> Result<PathBuf> {
    // A test runs as target/debug/deps/name.
    let program = std::env::current_exe()?;
    let target = program.ancestors().nth(3).context("tests run inside the target folder")?;
    let folder = target.join(name);
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Whether the tests that take minutes are asked for; says so on the terminal when they are not.
#[must_use]
pub fn long(test: &str) -> bool {
    let asked = std::env::var_os("MARBRE_TEST_LONG").is_some();
    if !asked {
        say(&format!("skipped: {test} (cargo xtask test --long)"));
    }
    asked
}

/// How often a test repeats what it does: `usually`, or `long` when the tests that take minutes are
/// asked for.
#[must_use]
pub fn times(usually: usize, long: usize) -> usize {
    if std::env::var_os("MARBRE_TEST_LONG").is_some() { long } else { usually }
}

/// Writes one line straight to the terminal: what tests print is swallowed.
pub fn say(line: &str) {
    use std::io::Write;
    // Without a terminal nobody reads it.
    let _ = writeln!(std::io::stderr(), "{line}");
}
