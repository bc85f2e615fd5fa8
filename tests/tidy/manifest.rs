//! The table of dependencies explains itself.

use anyhow::{Context, Result};
use tests::place;

#[test]
fn every_dependency_says_why_it_is_here() -> Result<()> {
    let manifest = std::fs::read_to_string(place::root().join("Cargo.toml"))?;
    let table = manifest.split_once("\n[workspace.dependencies]\n").context("a table")?.1;
    let table = table.split_once("\n[").map_or(table, |(table, _)| table);
    let lines: Vec<&str> = table.lines().collect();
    let mut silent = Vec::new();
    for (above, line) in lines.iter().zip(lines.iter().skip(1)) {
        let Some((name, value)) = line.split_once(" = ") else { continue };
        let ours = value.contains("path = ");
        if !ours && !line.starts_with('#') && !above.starts_with(&format!("# {name}: ")) {
            silent.push(name);
        }
    }
    assert!(silent.is_empty(), "write `# name: why` above {silent:?}");
    Ok(())
}
