//! Paste: HTML from Word, Google Docs, LibreOffice, mail and web pages becomes clean CommonMark.
//!
//! What a writer means is kept: bold, italic, links, lists, headings, tables, pictures with their
//! alternative text, quotations, code. Styles, comments, scripts and hidden parts are gone.

mod blocks;
mod emphasis;
mod entities;
mod escape;
mod inlines;
mod lists;
mod notes;
mod print;
mod runs;
mod spaces;
mod spans;
mod style;
mod tables;
mod tokens;
mod tree;
mod writer;

/// The Markdown of a piece of HTML, without a line feed at the end.
///
/// Any text is accepted; what is not HTML is text.
#[must_use]
pub fn to_markdown(html: &str) -> String {
    let tree = tree::Tree::of(fragment(html));
    print::document(&blocks::of_tree(&tree))
}

/// What was copied, when the clipboard says where it begins and ends.
fn fragment(html: &str) -> &str {
    let start = html.find("<!--StartFragment-->").map_or(0, |at| at + "<!--StartFragment-->".len());
    let end = html[start..].find("<!--EndFragment-->").map_or(html.len(), |at| start + at);
    &html[start..end]
}
