//! Licences of everything the workspace needs.

use crate::cargo::Metadata;
use anyhow::Result;

/// Licences whose terms a program under MIT or Apache-2.0 can keep.
const ALLOWED: [&str; 15] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "IJG",
    "ISC",
    "MIT",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

#[test]
fn every_dependency_may_be_used() -> Result<()> {
    let metadata = Metadata::all()?;
    let refused: Vec<String> = metadata
        .packages
        .iter()
        .filter(|package| !package.license.as_deref().is_some_and(allowed))
        .map(|package| format!("{}: {:?}", package.name, package.license))
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
    Ok(())
}

/// Whether a licence expression leaves a choice that is allowed: one side of each OR, both of each AND.
fn allowed(expression: &str) -> bool {
    // Before expressions were agreed on, a slash meant OR.
    let expression = expression.replace('/', " OR ");
    let spaced = expression.replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    either(&mut rest) && rest.is_empty()
}

fn either(words: &mut &[&str]) -> bool {
    let mut answer = both(words);
    while take(words, "OR") {
        // Both sides are read, whatever the first one says.
        answer |= both(words);
    }
    answer
}

fn both(words: &mut &[&str]) -> bool {
    let mut answer = one(words);
    while take(words, "AND") {
        answer &= one(words);
    }
    answer
}

fn one(words: &mut &[&str]) -> bool {
    if take(words, "(") {
        return either(words) & take(words, ")");
    }
    let Some((first, rest)) = words.split_first() else { return false };
    *words = rest;
    let mut name = (*first).to_owned();
    if take(words, "WITH")
        && let Some((exception, rest)) = words.split_first()
    {
        name = format!("{name} WITH {exception}");
        *words = rest;
    }
    ALLOWED.contains(&name.as_str())
}

fn take(words: &mut &[&str], word: &str) -> bool {
    match words.split_first() {
        Some((first, rest)) if *first == word => {
            *words = rest;
            true
        }
        _ => false,
    }
}

#[test]
fn a_licence_expression_is_understood() {
    assert!(allowed("MIT OR GPL-3.0-only") && allowed("GPL-3.0-only/MIT"));
    assert!(allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
    assert!(allowed("Apache-2.0 WITH LLVM-exception"));
    assert!(!allowed("(MIT OR Apache-2.0) AND GPL-3.0-only") && !allowed("AGPL-3.0-only"));
    assert!(!allowed("GPL-2.0-only WITH LLVM-exception") && !allowed(""));
}
