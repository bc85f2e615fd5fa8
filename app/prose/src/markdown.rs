//! How Markdown is read: the one place that says which extensions are on.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, Options, Parser};

/// Containers deeper than this are flattened: their text stays, their tags go.
///
/// Sanitisers are quadratic in nesting: 20 KB of `>` holds a core for 3.8 s without this limit.
pub(crate) const DEEPEST: usize = 32;

/// The extensions writers use. Heading attributes stay off: they would let handlers through.
pub(crate) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// Events of `source` with the byte range each comes from.
pub(crate) fn events(source: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    Parser::new_ext(source, OPTIONS).into_offset_iter()
}

/// As [`events`], with link references that `lookup` knows from elsewhere in the text:
/// destination and title.
pub(crate) fn events_with<'a>(
    source: &'a str,
    lookup: &'a dyn Fn(&str) -> Option<(String, String)>,
) -> impl Iterator<Item = (Event<'a>, Range<usize>)> {
    let broken = move |link: BrokenLink<'a>| {
        let (destination, title) = lookup(&link.reference)?;
        Some((CowStr::from(destination), CowStr::from(title)))
    };
    Parser::new_with_broken_link_callback(source, OPTIONS, Some(broken)).into_offset_iter()
}
