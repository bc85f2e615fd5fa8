//! The browser bundles: `app` and `engine` compiled to wasm, then joined to JavaScript by wasm-bindgen.

use crate::measured;
use crate::place::{Place, ask, run, write_changed};
use crate::sections::without_function_names;
use crate::site::Site;
use crate::twins::hash;
use anyhow::{Context, Result, bail};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// What a browser runs.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The programs of `app/src/bin`, one per kind of page, and the worker beside the editor.
pub const PROGRAMS: [&str; 5] = ["article", "engine_en", "engine_fr", "posts", "plain"];

/// The programs that run in a worker, and what makes each of `app/engine`: the language of its messages. No page
/// starts them, their scripts do.
const WORKERS: [(&str, &str); 2] = [("engine_en", "only-en"), ("engine_fr", "only-fr")];

/// Compiles the bundles when something changed and adds their scripts and wasm to the site.
pub fn add(place: &Place, site: &mut Site) -> Result<()> {
    provide_target(place)?;
    compile(place)?;
    for program in PROGRAMS {
        let joined = join(program, &built(place, program), &folder(place, program))?;
        let mut script = std::fs::read(joined.join(program).with_extension("js"))?;
        let wasm = std::fs::read(joined.join(format!("{program}_bg.wasm")))?;
        let wasm = site.add_hashed(program, "wasm", wasm);
        if WORKERS.iter().any(|it| it.0 == program) {
            writeln!(script, "await __wbg_init({{ module_or_path: {wasm:?} }});")?;
        }
        site.add_hashed(program, "js", script);
        // Scripts that crates carry along; the main script imports them by a path below its own.
        let snippets = joined.join("snippets");
        if snippets.is_dir() {
            site.add_folder(&snippets, "/pkg/snippets", true)?;
        }
    }
    measured::add(place)
}

/// Where the compiler leaves a program.
pub fn built(place: &Place, program: &str) -> PathBuf {
    place.target.join(TARGET).join("browser").join(program).with_extension("wasm")
}

/// Where wasm-bindgen leaves it.
pub fn folder(place: &Place, program: &str) -> PathBuf {
    place.target.join("bundle").join(program)
}

fn compile(place: &Place) -> Result<()> {
    let cargo = |features: &str| {
        let mut cargo = place.cargo("build");
        cargo.args(["--target", TARGET, "--profile", "browser", "--no-default-features"]);
        cargo.args(["--features", features]);
        cargo
    };
    let mut pages = cargo("app/hydrate");
    pages.args(["--package", "app", "--bins"]);
    run(pages.args(["--package", "networks", "--example", measured::EXAMPLE]))?;
    for (worker, language) in WORKERS {
        let mut engine = cargo(&format!("engine/browser,engine/{language}"));
        run(engine.args(["--package", "engine", "--bin", "engine"]))?;
        write_changed(&built(place, worker), &std::fs::read(built(place, "engine"))?)?;
    }
    Ok(())
}

/// Runs wasm-bindgen into `folder`, unless the folder was made from this very wasm.
fn join(program: &str, wasm: &Path, folder: &Path) -> Result<PathBuf> {
    let bytes = std::fs::read(wasm).with_context(|| format!("cannot read {}", wasm.display()))?;
    let stamp = folder.join("made-from");
    let made_from = hash(&bytes);
    let made = std::fs::read_to_string(&stamp).is_ok_and(|old| old == made_from);
    if made && folder.join(NAMED).is_dir() {
        return Ok(folder.to_owned());
    }
    let _ = std::fs::remove_dir_all(folder);
    // The names of closures would stay in the script.
    let mut sent = bindgen(program, without_function_names(&bytes))?;
    sent.remove_name_section(true).generate(folder).context("wasm-bindgen")?;
    // The same with the names of its functions, which tell what weighs how much.
    let mut named = bindgen(NAMED, bytes)?;
    named.demangle(false).generate(folder.join(NAMED)).context("wasm-bindgen")?;
    std::fs::write(stamp, made_from)?;
    Ok(folder.to_owned())
}

/// Folder and stem of a program with the names of its functions.
const NAMED: &str = "named";

/// A program as it is sent but for the names of its functions, which it has.
pub fn named(place: &Place, program: &str) -> Result<Vec<u8>> {
    let file = folder(place, program).join(NAMED).join(format!("{NAMED}_bg.wasm"));
    std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))
}

fn bindgen(stem: &str, wasm: Vec<u8>) -> Result<Bindgen> {
    let mut bindgen = Bindgen::new();
    bindgen.input_bytes(stem, wasm).web(true)?.typescript(false);
    // The page names the hashed wasm itself, so the script must not guess one.
    bindgen.omit_default_module_path(true).remove_producers_section(true);
    Ok(bindgen)
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
