//! Where things are, and how to call cargo from there.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folders every command works in.
pub struct Place {
    /// The workspace: the folder of the top `Cargo.toml`.
    pub root: PathBuf,
    /// Where cargo puts what it builds, absolute.
    pub target: PathBuf,
}

impl Place {
    /// Finds the workspace from what cargo says, and the target folder from the environment.
    pub fn find() -> Result<Self> {
        let here = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root =
            here.ancestors().nth(2).context("xtask lives two folders below the workspace")?;
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(dir) => std::path::absolute(PathBuf::from(dir))?,
            None => root.join("target"),
        };
        Ok(Self { root: root.to_owned(), target })
    }

    /// Makes the target folder this checkout's own: what another checkout built there is built again.
    ///
    /// Cargo names artifacts by their place inside the workspace and compares times only, so in a
    /// folder shared by two checkouts one would run what the other compiled.
    pub fn claim(&self) -> Result<()> {
        let mark = self.target.join("checkout");
        let here = self.root.to_string_lossy();
        if std::fs::read_to_string(&mark).is_ok_and(|owner| owner == here) {
            return Ok(());
        }
        let members = self.members()?;
        for profile in ["debug", "release", "wasm32-unknown-unknown/browser"] {
            forget(&self.target.join(profile).join(".fingerprint"), &members)?;
        }
        write_changed(&mark, here.as_bytes())
    }

    /// The names of the workspace's packages.
    fn members(&self) -> Result<Vec<String>> {
        let mut tree = self.cargo("tree");
        tree.args(["--workspace", "--depth", "0", "--prefix", "none", "--format", "{p}"]);
        let listed = ask(&mut tree)?;
        Ok(listed.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect())
    }

    /// A cargo command in the workspace, on the committed lockfile.
    ///
    /// `CARGO_*` of the cargo that started xtask are taken away: some are read by build scripts, and
    /// a change of environment would build everything again.
    pub fn cargo(&self, subcommand: &str) -> Command {
        let mut cargo = Command::new("cargo");
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("CARGO_PKG_") {
                cargo.env_remove(name);
            }
        }
        cargo.current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        cargo.env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_MANIFEST_PATH");
        cargo.arg(subcommand);
        if subcommand != "fmt" {
            cargo.arg("--locked");
        }
        cargo
    }

    /// The release binary, inside the target folder.
    pub fn binary(&self) -> PathBuf {
        self.target.join("release").join(format!("marbre{}", std::env::consts::EXE_SUFFIX))
    }

    /// The folder the site is assembled in.
    pub fn site(&self) -> PathBuf {
        self.target.join("site")
    }
}

/// Removes what cargo remembers of building `members` (`name-hash` folders); xtask, running, stays.
fn forget(fingerprints: &Path, members: &[String]) -> Result<()> {
    let Ok(entries) = std::fs::read_dir(fingerprints) else { return Ok(()) };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let package = name.rsplit_once('-').map_or("", |(package, _)| package);
        if package != "xtask" && members.iter().any(|member| member == package) {
            std::fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// Runs a command to its end, showing what it prints; an error names the command.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", words(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", words(command));
    }
    Ok(())
}

/// Runs a command to its end and returns what it printed, without the white space around it.
pub fn ask(command: &mut Command) -> Result<String> {
    let out = command.output().with_context(|| format!("cannot start {}", words(command)))?;
    if !out.status.success() {
        bail!("{} failed: {}", words(command), String::from_utf8_lossy(&out.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&out.stdout).trim().to_owned())
}

/// Writes a file only when its content changed: cargo compares times, not contents.
pub fn write_changed(path: &Path, bytes: &[u8]) -> Result<()> {
    if std::fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

fn words(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy()];
    words.extend(command.get_args().map(|a| a.to_string_lossy()));
    words.join(" ")
}
