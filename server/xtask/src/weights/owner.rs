//! Whose a function is.

use rustc_demangle::demangle;
use walrus::{FunctionId, Module};

/// A room, with the language it is about where it is about one, or a library.
pub type Owner = String;

/// The rooms of the browser.
pub const ROOMS: [&str; 6] = ["networks", "seo", "prose", "wording", "domain", "app"];
/// What everything is made with.
const STANDARD: [&str; 8] = [
    "core",
    "alloc",
    "std",
    "dlmalloc",
    "hashbrown",
    "compiler_builtins",
    "rustc_demangle",
    "memchr",
];
/// Parts of a name that say a language.
const LANGUAGES: [(&str, &str); 2] = [("french", "French"), ("english", "English")];

/// The room of an owner, whatever language it is about.
pub fn room(owner: &str) -> &str {
    owner.split(", ").next().unwrap_or(owner)
}

/// Whose a function of a program is.
pub fn owner_of(module: &Module, function: FunctionId) -> Owner {
    owner(&path_of(module, function))
}

/// The path of a function of a program, as it is written in the source.
pub fn path_of(module: &Module, function: FunctionId) -> String {
    path(module.funcs.get(function).name.as_deref().unwrap_or_default())
}

fn path(name: &str) -> String {
    format!("{:#}", demangle(name))
}

/// Whose a function is by its path: the first in it that is no part of the standard library, whose functions are
/// compiled for those who use them.
fn owner(path: &str) -> Owner {
    let owner = libraries(path).find(|it| !STANDARD.contains(it)).unwrap_or("standard library");
    let language = LANGUAGES.iter().find(|it| ROOMS.contains(&owner) && path.contains(it.0));
    language.map_or_else(|| owner.to_owned(), |(_, language)| format!("{owner}, {language}"))
}

/// The libraries that a path names: where its parts begin.
fn libraries(path: &str) -> impl Iterator<Item = &str> {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    path.match_indices("::").filter_map(move |(at, _)| {
        let before = &path[..at];
        let first = before.trim_end_matches(word);
        let library = &before[first.len()..];
        (!library.is_empty() && !first.ends_with("::")).then_some(library)
    })
}

#[cfg(test)]
mod tests {
    use super::{owner, path};

    #[test]
    fn a_function_is_whose_its_name_says() {
        for (name, whose) in [
            ("_ZN8networks5count5count17h0123456789abcdefE", "networks"),
            ("networks::x::weigh", "networks"),
            ("<alloc::vec::Vec<networks::Link> as core::ops::Drop>::drop", "networks"),
            ("prose::syllables::french::count", "prose, French"),
            ("core::fmt::write", "standard library"),
            ("memcpy", "standard library"),
            ("leptos_dom::html::element", "leptos_dom"),
            ("<tachys::View<app::pages::Board> as tachys::Render>::build", "tachys"),
            ("core::ptr::drop_in_place::<seo::rules::passive_voice::French>", "seo"),
        ] {
            assert_eq!(owner(&path(name)), whose, "{name}");
        }
    }
}
