//! The browser bundle: `app` compiled to wasm, then joined to JavaScript by wasm-bindgen.

use crate::place::{Place, ask, run};
use crate::site::{Kind, Site};
use crate::twins::hash;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles the bundle when something changed and adds its script and its wasm to the site.
pub fn add(place: &Place, site: &mut Site) -> Result<()> {
    provide_target(place)?;
    let joined = join(&compile(place)?, &place.target.join("bundle"))?;
    site.add_hashed(Kind::Script, "app", "js", std::fs::read(joined.join("app.js"))?);
    site.add_hashed(Kind::Wasm, "app", "wasm", std::fs::read(joined.join("app_bg.wasm"))?);
    // Scripts that crates carry along; the main script imports them by a path below its own.
    let snippets = joined.join("snippets");
    if snippets.is_dir() {
        site.add_folder(&snippets, "/pkg/snippets", true)?;
    }
    Ok(())
}

/// Compiles `app` for the browser and returns the raw wasm file.
///
/// The crate type is given here and not in `app/Cargo.toml`, where it would make every native build
/// link a shared library nobody loads.
fn compile(place: &Place) -> Result<PathBuf> {
    let mut cargo = place.cargo("rustc");
    cargo.args(["--package", "app", "--lib", "--crate-type", "cdylib", "--target", TARGET]);
    cargo.args(["--profile", "browser", "--no-default-features", "--features", "hydrate"]);
    run(&mut cargo)?;
    Ok(place.target.join(TARGET).join("browser/app.wasm"))
}

/// Runs wasm-bindgen into `folder`, unless the folder was made from this very wasm.
fn join(wasm: &Path, folder: &Path) -> Result<PathBuf> {
    let bytes = std::fs::read(wasm).with_context(|| format!("cannot read {}", wasm.display()))?;
    let stamp = folder.join("made-from");
    let made_from = hash(&bytes);
    if std::fs::read_to_string(&stamp).is_ok_and(|old| old == made_from) {
        return Ok(folder.to_owned());
    }
    let _ = std::fs::remove_dir_all(folder);
    let mut bindgen = Bindgen::new();
    bindgen.input_bytes("app", bytes).web(true)?.typescript(false);
    // The page names the hashed wasm itself, so the script must not guess one.
    bindgen.omit_default_module_path(true);
    bindgen.remove_name_section(true).remove_producers_section(true);
    bindgen.generate(folder).context("wasm-bindgen")?;
    std::fs::write(stamp, made_from)?;
    Ok(folder.to_owned())
}

/// Installs the wasm target through rustup when it is missing.
pub fn provide_target(place: &Place) -> Result<()> {
    let sysroot = ask(Command::new("rustc").args(["--print", "sysroot"]).current_dir(&place.root))?;
    if Path::new(&sysroot).join("lib/rustlib").join(TARGET).join("lib").is_dir() {
        return Ok(());
    }
    let mut rustup = Command::new("rustup");
    match run(rustup.args(["target", "add", TARGET]).current_dir(&place.root)) {
        Ok(()) => Ok(()),
        Err(why) => bail!("the browser bundle needs the Rust target {TARGET}; install it ({why})"),
    }
}
