//! Makes the table of embedded files that `src/site.rs` includes.
//!
//! `cargo xtask build` names in `MARBRE_SITE` the folder where it assembled the site. Without it (a
//! plain `cargo check` or `cargo test`) nothing is embedded, and pages link no bundle.

use std::path::PathBuf;
use std::{env, fs, io};

const NOTHING: &str =
    "pub static FILES: &[File] = &[];\npub static ASSETS: Assets = shell::Assets::NONE;\n";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=MARBRE_SITE");
    let table = match env::var_os("MARBRE_SITE") {
        Some(site) => {
            let table = PathBuf::from(site).join("site.rs");
            println!("cargo::rerun-if-changed={}", table.display());
            fs::read_to_string(table)?
        }
        None => NOTHING.to_owned(),
    };
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(PathBuf::from(out).join("site.rs"), table)
}
