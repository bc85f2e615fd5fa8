//! Programs the tests need and cargo cannot bring.

use crate::place::{ask, run};
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Finds a program among the folders of PATH, then among `also`.
pub fn find(program: &str, also: &[PathBuf]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    folders.iter().chain(also).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Installs Debian packages when this is Debian and we are root; else says what to install.
pub fn debian(packages: &[&str], what_for: &str) -> Result<()> {
    let names = packages.join(" ");
    if !is_root() || !Path::new("/etc/debian_version").exists() {
        bail!("{what_for} is missing: install it (on Debian: apt-get install {names})");
    }
    println!("installing {names}");
    let apt = || {
        let mut apt = Command::new("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive").args(["-qq", "-o", "Dpkg::Use-Pty=0"]);
        apt
    };
    let install = || run(apt().args(["install", "-y", "--no-install-recommends"]).args(packages));
    // The lists of a fresh machine are empty or old; a machine that is up to date needs no update.
    install().or_else(|_| run(apt().arg("update")).and_then(|()| install()))
}

/// Whether this process may install packages, and may not run PostgreSQL as itself.
pub fn is_root() -> bool {
    ask(Command::new("id").arg("-u")).is_ok_and(|id| id == "0")
}
