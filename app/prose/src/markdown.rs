//! How Markdown is read: the one place that says which extensions are on.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, BrokenLinkCallback, CowStr, Event, Options, Parser};

/// Containers deeper than this are flattened: their text stays, their tags go.
///
/// Sanitisers are quadratic in nesting: 20 KB of `>` holds a core for 3.8 s without this limit.
pub(crate) const DEEPEST: usize = 32;

/// The extensions writers use. Heading attributes stay off: they would let handlers through.
pub(crate) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// Links that are known from elsewhere in a text, by label: destination and title.
pub(crate) type Lookup<'a> = &'a dyn Fn(&str) -> Option<(String, String)>;

/// What the parser asks about a link that its source does not define. All readers share this one type, since
/// the parser is compiled, and sent to the browser, once for each.
pub(crate) struct Elsewhere<'a>(Lookup<'a>);

impl<'a> BrokenLinkCallback<'a> for Elsewhere<'a> {
    fn handle_broken_link(&mut self, link: BrokenLink<'a>) -> Option<(CowStr<'a>, CowStr<'a>)> {
        let (destination, title) = self.0(&link.reference)?;
        Some((CowStr::from(destination), CowStr::from(title)))
    }
}

/// A parser of `source` by itself, or with the links of the text around it.
pub(crate) fn parser<'a>(source: &'a str, lookup: Option<Lookup<'a>>) -> Parser<'a, Elsewhere<'a>> {
    Parser::new_with_broken_link_callback(source, OPTIONS, lookup.map(Elsewhere))
}

/// Events of `source` with the byte range each comes from.
pub(crate) fn events(source: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    parser(source, None).into_offset_iter()
}
