//! What cargo knows about the workspace.

use anyhow::{Result, bail};
use serde::Deserialize;
use std::process::Command;
use tests::place;

/// The answer of `cargo metadata`, as far as it is read here.
#[derive(Deserialize)]
pub struct Metadata {
    pub packages: Vec<Package>,
    pub workspace_members: Vec<String>,
}

#[derive(Deserialize)]
pub struct Package {
    pub id: String,
    pub name: String,
    pub license: Option<String>,
    pub dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
pub struct Dependency {
    pub name: String,
    /// `None` for a normal one, else `dev` or `build`.
    pub kind: Option<String>,
    pub optional: bool,
}

impl Metadata {
    /// Every package in the lockfile that some target needs.
    pub fn all() -> Result<Self> {
        let answer = ask(&["metadata", "--format-version", "1", "--locked", "--offline"])?;
        Ok(serde_json::from_str(&answer)?)
    }

    /// Our own packages.
    pub fn rooms(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| self.workspace_members.contains(&package.id))
    }
}

/// What cargo prints for these arguments.
pub fn ask(arguments: &[&str]) -> Result<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let answer = Command::new(cargo).args(arguments).current_dir(place::root()).output()?;
    if !answer.status.success() {
        bail!("cargo {}: {}", arguments.join(" "), String::from_utf8_lossy(&answer.stderr));
    }
    Ok(String::from_utf8(answer.stdout)?)
}
