//! What the browser has to download.

use crate::cargo;
use anyhow::Result;

/// Crates that would cost the browser a second of loading, or that only a server needs.
const HEAVY: [&str; 15] = [
    "ammonia",
    "argon2",
    "axum",
    "chrono",
    "html5ever",
    "hyper",
    "image",
    "jiff",
    "regex",
    "regex-automata",
    "reqwest",
    "sea-orm",
    "sqlx",
    "tokio",
    "tower-http",
];

#[test]
fn the_browser_bundle_carries_nothing_heavy() -> Result<()> {
    let tree = tree(&[])?;
    let carried = names(&tree);
    assert!(carried.contains(&"leptos"), "the tree is not the interface's:\n{tree}");
    let heavy: Vec<&&str> = HEAVY.iter().filter(|it| carried.contains(it)).collect();
    assert!(heavy.is_empty(), "the browser would download {heavy:?}");
    Ok(())
}

#[test]
fn nobody_but_the_calls_brings_url() -> Result<()> {
    // server_fn names it in its signatures; nothing of it is left in the bundle.
    let tree = tree(&["--invert", "url", "--depth", "1"])?;
    assert_eq!(names(&tree), ["url", "server_fn"]);
    Ok(())
}

fn tree(more: &[&str]) -> Result<String> {
    let mut arguments = vec!["tree", "--locked", "--offline", "--package", "app"];
    arguments.extend(["--no-default-features", "--features", "hydrate"]);
    arguments.extend(["--target", "wasm32-unknown-unknown", "--edges", "normal,no-proc-macro"]);
    arguments.extend(["--prefix", "none", "--format", "{p}"]);
    arguments.extend(more);
    cargo::ask(&arguments)
}

fn names(tree: &str) -> Vec<&str> {
    tree.lines().filter_map(|line| line.split(' ').next()).collect()
}
