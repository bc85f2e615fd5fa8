//! Words that belong to one room, and words that belong nowhere.

use crate::sources::{Source, sources};
use anyhow::Result;

/// A crate, and where it may be named.
const HOMES: [(&str, &[&str]); 9] = [
    ("sea_orm", &["server/store/", "tests/"]),
    ("sea_orm_migration", &["server/store/", "tests/"]),
    ("axum", &["server/src/", "app/src/calls", "tests/"]),
    ("leptos", &["app/src/", "server/src/router.rs", "server/src/state.rs"]),
    (
        "leptos_axum",
        &[
            "app/src/calls",
            "server/src/router.rs",
            "server/src/state.rs",
            "server/src/handlers/api.rs",
        ],
    ),
    ("image", &["server/media/", "tests/"]),
    ("wasm_bindgen", &["app/src/", "app/engine/src/worker.rs"]),
    ("web_sys", &["app/src/", "app/engine/src/worker.rs"]),
    ("fantoccini", &["tests/"]),
];

/// Names of files and folders that say nothing.
const EMPTY: [&str; 6] = ["mod", "utils", "helpers", "common", "manager", "service"];

#[test]
fn crates_are_named_only_at_home() -> Result<()> {
    let mut strays = Vec::new();
    for source in sources()? {
        let code = source.code();
        for (name, homes) in HOMES {
            let home = homes.iter().any(|home| source.path.starts_with(home));
            if !home && names(&code, name) {
                strays.push(format!("{}: {name}", source.path));
            }
        }
    }
    assert!(strays.is_empty(), "{strays:#?}");
    Ok(())
}

#[test]
fn files_are_named_with_words_people_say() -> Result<()> {
    let empty = |source: &Source| {
        let path = source.path.trim_end_matches(".rs");
        path.split('/').any(|part| EMPTY.contains(&part))
    };
    let found: Vec<String> = sources()?.into_iter().filter(empty).map(|it| it.path).collect();
    assert!(found.is_empty(), "{found:#?}");
    Ok(())
}

#[test]
fn nothing_is_left_for_later() -> Result<()> {
    // Put together here, so that this file is not found itself.
    let marks = [["TO", "DO"].concat(), ["FIX", "ME"].concat()];
    let words = |source: &Source, mark: &str| {
        source.text().split(|it: char| !it.is_alphanumeric()).any(|word| word == mark)
    };
    let left = |source: &Source| marks.iter().any(|mark| words(source, mark));
    let found: Vec<String> = sources()?.into_iter().filter(left).map(|it| it.path).collect();
    assert!(found.is_empty(), "{found:#?}");
    Ok(())
}

#[test]
fn pages_carry_no_style_attribute() -> Result<()> {
    // The content security policy refuses them, and only in a browser.
    let inline =
        |source: &Source| source.path.starts_with("app/src/") && source.code().contains(" style=");
    let found: Vec<String> = sources()?.into_iter().filter(inline).map(|it| it.path).collect();
    assert!(found.is_empty(), "{found:#?}");
    Ok(())
}

/// Whether code names a crate: `name::…`, not as part of a longer path or word.
fn names(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(start, _)| {
        let before = code[..start].chars().next_back();
        let inside = before.is_some_and(|it| it.is_alphanumeric() || "_:.".contains(it));
        !inside && code[start + name.len()..].starts_with("::")
    })
}

#[test]
fn a_crate_is_told_from_a_module_of_that_name() {
    assert!(names("use image::Pixel;", "image") && names("(image::open)", "image"));
    assert!(!names("use crate::image::Pixel;", "image") && !names("let image = 1;", "image"));
    assert!(!names("cover_image::crop()", "image"));
}
