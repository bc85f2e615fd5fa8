//! The event filter itself: each event becomes HTML, text, or nothing.

use std::collections::HashMap;
use std::fmt::Write as _;

use pulldown_cmark::{Alignment, Event, HeadingLevel, Tag};

use super::destination::{Use, allowed};
use super::escape::{push_attribute, push_text};
use crate::markdown::DEEPEST;

/// Elements a table needs below itself: section, row, cell, and one for what the cell holds.
const TABLE_DEPTH: usize = 4;

pub(super) struct Writer<'a> {
    out: String,
    picture: &'a dyn Fn(&str) -> Option<String>,
    /// What closes each open tag; empty for the flattened ones.
    stack: Vec<Close>,
    /// Elements open in the output.
    depth: usize,
    /// Columns of the table being written, none when it is flattened.
    columns: Vec<Alignment>,
    column: usize,
    in_head: bool,
    footnotes: HashMap<String, usize>,
    image: Option<Image>,
    /// Pictures inside the description of a picture.
    nested_images: usize,
}

#[derive(Clone, Copy)]
struct Close {
    html: &'static str,
    elements: usize,
    block: bool,
    what: Closing,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Closing {
    Plain,
    Head,
    Table,
    Image,
}

struct Image {
    address: Option<String>,
    title: String,
    description: String,
}

impl<'a> Writer<'a> {
    pub(super) fn new(length: usize, picture: &'a dyn Fn(&str) -> Option<String>) -> Writer<'a> {
        Writer {
            out: String::with_capacity(length + length / 4),
            picture,
            stack: Vec::new(),
            depth: 0,
            columns: Vec::new(),
            column: 0,
            in_head: false,
            footnotes: HashMap::new(),
            image: None,
            nested_images: 0,
        }
    }

    pub(super) fn finish(mut self) -> String {
        while !self.stack.is_empty() {
            self.end();
        }
        self.out
    }

    pub(super) fn event(&mut self, event: Event<'_>) {
        if self.image.is_some() {
            return self.inside_image(event);
        }
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(_) => self.end(),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.code(&text);
            }
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::FootnoteReference(label) => self.footnote(&label),
            Event::TaskListMarker(done) => self.out.push_str(if done { "☑ " } else { "☐ " }),
        }
    }

    /// Writes tags of ours; none go into the description of a picture.
    pub(super) fn own(&mut self, html: &str) {
        if self.image.is_none() {
            self.out.push_str(html);
        }
    }

    fn text(&mut self, text: &str) {
        push_text(&mut self.out, text);
    }

    fn code(&mut self, text: &str) {
        let fits = self.depth < DEEPEST;
        self.out.push_str(if fits { "<code>" } else { "" });
        push_text(&mut self.out, text);
        self.out.push_str(if fits { "</code>" } else { "" });
    }

    /// A footnote's mark is its number; without identifiers in the page it is not a link.
    fn footnote(&mut self, label: &str) {
        let number = self.footnote_number(label);
        let fits = self.depth < DEEPEST;
        let (open, close) = if fits { ("<sup>", "</sup>") } else { ("", "") };
        // Writing to a String cannot fail.
        let _ = write!(self.out, "{open}{number}{close}");
    }

    fn footnote_number(&mut self, label: &str) -> usize {
        let next = self.footnotes.len() + 1;
        *self.footnotes.entry(label.to_owned()).or_insert(next)
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => self.open_block("<p>", "</p>"),
            Tag::Heading { level, .. } => self.open_heading(level),
            Tag::BlockQuote(_) => self.open_block("<blockquote>\n", "</blockquote>"),
            Tag::CodeBlock(_) => self.open("<pre><code>", "</code></pre>", 2, true),
            Tag::List(first) => self.open_list(first),
            Tag::Item => self.open_item(),
            Tag::FootnoteDefinition(label) => self.open_footnote(&label),
            Tag::Table(columns) => self.open_table(columns),
            Tag::TableHead => self.open_head(),
            Tag::TableRow => self.open_row(),
            Tag::TableCell => self.open_cell(),
            Tag::Emphasis => self.open("<em>", "</em>", 1, false),
            Tag::Strong => self.open("<strong>", "</strong>", 1, false),
            Tag::Strikethrough => self.open("<del>", "</del>", 1, false),
            Tag::Link { dest_url, title, .. } => self.open_link(&dest_url, &title),
            Tag::Image { dest_url, title, .. } => self.open_image(&dest_url, &title),
            // Extensions that are off, and metadata, which is never shown.
            _ => self.flatten(false),
        }
    }

    fn end(&mut self) {
        let Some(close) = self.stack.pop() else { return };
        self.depth -= close.elements;
        self.out.push_str(close.html);
        if close.block {
            self.out.push('\n');
        }
        match close.what {
            Closing::Head => self.in_head = false,
            Closing::Table => self.columns.clear(),
            Closing::Plain | Closing::Image => {}
        }
    }

    fn open_block(&mut self, open: &str, close: &'static str) {
        self.open(open, close, 1, true);
    }

    fn open(&mut self, open: &str, close: &'static str, elements: usize, block: bool) {
        if self.depth + elements > DEEPEST {
            return self.flatten(block);
        }
        self.out.push_str(open);
        self.push(close, elements, block, Closing::Plain);
    }

    fn push(&mut self, html: &'static str, elements: usize, block: bool, what: Closing) {
        self.depth += elements;
        self.stack.push(Close { html, elements, block, what });
    }

    fn flatten(&mut self, block: bool) {
        self.push("", 0, block, Closing::Plain);
    }

    fn open_heading(&mut self, level: HeadingLevel) {
        let (open, close) = match level {
            HeadingLevel::H1 => ("<h1>", "</h1>"),
            HeadingLevel::H2 => ("<h2>", "</h2>"),
            HeadingLevel::H3 => ("<h3>", "</h3>"),
            HeadingLevel::H4 => ("<h4>", "</h4>"),
            HeadingLevel::H5 => ("<h5>", "</h5>"),
            HeadingLevel::H6 => ("<h6>", "</h6>"),
        };
        self.open_block(open, close);
    }

    /// A list is written only where its items fit too: an item without its list is not HTML.
    fn open_list(&mut self, first: Option<u64>) {
        if self.depth + 2 > DEEPEST {
            return self.flatten(true);
        }
        match first {
            None => self.open_block("<ul>\n", "</ul>"),
            Some(1) => self.open_block("<ol>\n", "</ol>"),
            Some(number) => self.open_block(&format!("<ol start=\"{number}\">\n"), "</ol>"),
        }
    }

    fn open_item(&mut self) {
        let listed = self.stack.last().is_some_and(|list| list.elements > 0);
        if listed { self.open_block("<li>", "</li>") } else { self.flatten(true) }
    }

    /// A footnote's text is an item that carries its number.
    fn open_footnote(&mut self, label: &str) {
        let number = self.footnote_number(label);
        self.open(&format!("<ol start=\"{number}\">\n<li>"), "</li>\n</ol>", 2, true);
    }

    fn open_table(&mut self, columns: Vec<Alignment>) {
        if self.depth + 1 + TABLE_DEPTH > DEEPEST {
            return self.flatten(true);
        }
        self.columns = columns;
        self.out.push_str("<table>");
        self.push("</tbody></table>", 1, true, Closing::Table);
    }

    fn open_head(&mut self) {
        self.column = 0;
        if self.columns.is_empty() {
            return self.flatten(true);
        }
        self.in_head = true;
        self.out.push_str("<thead><tr>");
        self.push("</tr></thead><tbody>", 2, false, Closing::Head);
    }

    fn open_row(&mut self) {
        self.column = 0;
        if self.columns.is_empty() {
            return self.flatten(true);
        }
        self.out.push_str("<tr>");
        self.push("</tr>", 2, false, Closing::Plain);
    }

    fn open_cell(&mut self) {
        let Some(alignment) = self.columns.get(self.column).copied() else {
            self.out.push(' ');
            return self.flatten(false);
        };
        self.column += 1;
        let name = if self.in_head { "th" } else { "td" };
        self.out.push('<');
        self.out.push_str(name);
        self.out.push_str(match alignment {
            Alignment::None => ">",
            Alignment::Left => " align=\"left\">",
            Alignment::Center => " align=\"center\">",
            Alignment::Right => " align=\"right\">",
        });
        self.push(if self.in_head { "</th>" } else { "</td>" }, 1, false, Closing::Plain);
    }

    /// A link we do not let through keeps its text.
    fn open_link(&mut self, address: &str, title: &str) {
        let Some(address) = allowed(address, Use::Link).filter(|_| self.depth < DEEPEST) else {
            return self.flatten(false);
        };
        self.out.push_str("<a href=\"");
        push_attribute(&mut self.out, &address);
        self.out.push('"');
        self.title(title);
        self.out.push_str(" rel=\"noopener noreferrer\">");
        self.push("</a>", 1, false, Closing::Plain);
    }

    fn title(&mut self, title: &str) {
        if !title.is_empty() {
            self.out.push_str(" title=\"");
            push_attribute(&mut self.out, title);
            self.out.push('"');
        }
    }

    fn open_image(&mut self, address: &str, title: &str) {
        let mapped = (self.picture)(address);
        let address = allowed(mapped.as_deref().unwrap_or(address), Use::Picture);
        let title = title.to_owned();
        self.image = Some(Image { address, title, description: String::new() });
        self.push("", 0, false, Closing::Image);
    }

    /// Inside a picture's description only text counts.
    fn inside_image(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::Image { .. }) => self.nested_images += 1,
            Event::End(pulldown_cmark::TagEnd::Image) if self.nested_images > 0 => {
                self.nested_images -= 1;
            }
            Event::End(pulldown_cmark::TagEnd::Image) => self.close_image(),
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) => {
                if let Some(image) = &mut self.image {
                    image.description.push_str(&text);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some(image) = &mut self.image {
                    image.description.push(' ');
                }
            }
            _ => {}
        }
    }

    /// A picture we do not let through keeps its description.
    fn close_image(&mut self) {
        self.stack.pop();
        let Some(image) = self.image.take() else { return };
        let Some(address) = image.address else { return self.text(&image.description) };
        self.out.push_str("<img src=\"");
        push_attribute(&mut self.out, &address);
        self.out.push_str("\" alt=\"");
        push_attribute(&mut self.out, &image.description);
        self.out.push('"');
        self.title(&image.title);
        self.out.push('>');
    }
}
