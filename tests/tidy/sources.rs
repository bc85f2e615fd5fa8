//! The Rust sources of the workspace.

use anyhow::{Context, Result};
use std::path::Path;
use tests::place;

/// One file.
pub struct Source {
    /// Its path in the workspace, with forward slashes.
    pub path: String,
    text: String,
}

impl Source {
    /// Its code, without whole-line comments.
    pub fn code(&self) -> String {
        let code = self.text.lines().filter(|line| !line.trim_start().starts_with("//"));
        code.collect::<Vec<_>>().join("\n")
    }

    /// All of it.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Every `.rs` file of the rooms and of the tests.
pub fn sources() -> Result<Vec<Source>> {
    let mut found = Vec::new();
    for folder in ["app", "server", "tests"] {
        gather(&place::root().join(folder), &mut found)?;
    }
    assert!(found.len() > 100, "only {} sources found", found.len());
    Ok(found)
}

fn gather(folder: &Path, found: &mut Vec<Source>) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let file = entry?.path();
        if file.is_dir() && !file.ends_with("target") {
            gather(&file, found)?;
        } else if file.extension().is_some_and(|it| it == "rs") {
            let path = file.strip_prefix(place::root())?.to_str().context("a path in UTF-8")?;
            let text = std::fs::read_to_string(&file)?;
            found.push(Source { path: path.replace('\\', "/"), text });
        }
    }
    Ok(())
}
