//! The walk over the Markdown events of one chunk.

mod raw;
mod text;

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Tag};

use super::block::BlockKind;
use super::definitions::Definitions;
use super::link::{Image, Link};
use super::segments::Segments;
use super::slice::Slice;
use crate::lexicon::Lexicon;
use crate::{Language, Span};
use raw::RawText;

/// Analyses one chunk.
pub(super) fn slice(
    chunk: &str,
    language: Language,
    definitions: &Arc<Definitions>,
    lexicon: &mut Lexicon,
) -> Slice {
    let lookup = |label: &str| definitions.link(label);
    let padded = definitions.pad(chunk);
    let mut walk = Walk::new(chunk, language, lexicon);
    for (event, range) in padded.events(&lookup) {
        walk.event(event, range);
    }
    walk.close();
    let mut slice = walk.slice;
    chunk.clone_into(&mut slice.source);
    slice.definitions = Arc::clone(definitions);
    slice.fit();
    slice
}

struct Walk<'a> {
    chunk: &'a str,
    language: Language,
    lexicon: &'a mut Lexicon,
    slice: Slice,
    containers: Vec<Container>,
    quotes: usize,
    depth: u8,
    open: Option<Open>,
    segments: Segments,
    /// Stretches of the open block's text that hold no words: code.
    mute: Vec<Span>,
    /// Links whose text is being read, outermost first, as indexes.
    links: Vec<usize>,
    /// Where the text of links and emphases that are open begins, outermost first.
    begun: Vec<usize>,
    /// Links and emphases of the open block, in order of their ends.
    marks: Vec<Mark>,
    image: Option<usize>,
    nested_images: usize,
    raw: RawText,
}

/// A container the walk is inside of.
#[derive(Clone, Copy)]
enum Container {
    List { ordered: bool, number: usize },
    Item { texted: bool },
    Head,
    Row,
    Other,
}

/// A link or an emphasis: its text, and its source with what marks it.
#[derive(Clone, Copy)]
struct Mark {
    text: Span,
    source: Span,
}

/// The block whose text is being read.
struct Open {
    kind: BlockKind,
    span: Option<Span>,
    start: usize,
}

impl<'a> Walk<'a> {
    fn new(chunk: &'a str, language: Language, lexicon: &'a mut Lexicon) -> Walk<'a> {
        Walk {
            chunk,
            language,
            lexicon,
            slice: Slice::default(),
            containers: Vec::new(),
            quotes: 0,
            depth: 0,
            open: None,
            segments: Segments::default(),
            mute: Vec::new(),
            links: Vec::new(),
            begun: Vec::new(),
            marks: Vec::new(),
            image: None,
            nested_images: 0,
            raw: RawText::default(),
        }
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        let span = Span::from(range);
        if self.image.is_some() {
            return self.inside_image(&event, span);
        }
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag, span),
            Event::Text(text) => self.text(&text, span),
            Event::Code(text) => self.code(&text, span),
            Event::SoftBreak | Event::HardBreak => self.text("\n", span),
            Event::Html(html) => self.raw_block(&html, span),
            Event::InlineHtml(html) => self.raw_tag(&html, span),
            Event::Rule => self.close(),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, span: Span) {
        match tag {
            Tag::Paragraph => self.open_block(self.paragraph(), span),
            Tag::Heading { level, .. } => self.open_block(BlockKind::Heading(rank(level)), span),
            Tag::CodeBlock(_) => self.open_block(BlockKind::Code, span),
            Tag::HtmlBlock => self.open_block(BlockKind::Html, span),
            Tag::TableCell => {
                let head = self.containers.iter().rev().any(|c| matches!(c, Container::Head));
                self.open_block(BlockKind::Cell { head }, span);
            }
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => self.begin_mark(),
            Tag::Link { dest_url, title, .. } => {
                self.begin_mark();
                self.open_link(&dest_url, &title, false, span);
            }
            Tag::Image { dest_url, title, .. } => self.open_image(dest_url, title, span),
            container => self.enter(&container),
        }
    }

    fn enter(&mut self, tag: &Tag<'_>) {
        self.close();
        let container = match tag {
            Tag::BlockQuote(_) => {
                self.quotes += 1;
                Container::Other
            }
            Tag::List(first) => {
                self.depth = self.depth.saturating_add(1);
                self.slice.lists += 1;
                Container::List { ordered: first.is_some(), number: self.slice.lists - 1 }
            }
            Tag::Item => Container::Item { texted: false },
            Tag::TableHead => Container::Head,
            Tag::TableRow => Container::Row,
            _ => Container::Other,
        };
        self.containers.push(container);
    }

    fn end(&mut self, tag: pulldown_cmark::TagEnd, span: Span) {
        use pulldown_cmark::TagEnd;
        match tag {
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::TableCell => self.close(),
            TagEnd::Image => {}
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => self.end_mark(span),
            TagEnd::Link => {
                self.end_mark(span);
                self.close_link(None);
            }
            TagEnd::BlockQuote(_) => {
                self.leave();
                self.quotes -= 1;
            }
            TagEnd::List(_) => {
                self.leave();
                self.depth = self.depth.saturating_sub(1);
            }
            _ => self.leave(),
        }
    }

    fn begin_mark(&mut self) {
        self.begun.push(self.slice.plain.len());
    }

    fn end_mark(&mut self, source: Span) {
        let Some(start) = self.begun.pop() else { return };
        let end = self.slice.plain.len();
        if start < end {
            self.marks.push(Mark { text: Span::new(start, end), source });
        }
    }

    fn leave(&mut self) {
        self.close();
        self.containers.pop();
    }

    /// The kind of the next paragraph: the first text of a list item is the item.
    fn paragraph(&self) -> BlockKind {
        let Some(Container::Item { texted: false }) = self.containers.last() else {
            return BlockKind::Paragraph;
        };
        let list = self.containers.iter().rev().find_map(|container| match container {
            Container::List { ordered, number } => Some((*ordered, *number)),
            _ => None,
        });
        let (ordered, list) = list.unwrap_or_default();
        BlockKind::Item { ordered, depth: self.depth, list: list as u32 }
    }

    fn open_block(&mut self, kind: BlockKind, span: Span) {
        self.close();
        self.begin(kind, Some(span));
    }

    /// Text of a tight list item comes without a paragraph around it.
    fn ensure_open(&mut self) {
        if self.open.is_none() {
            self.begin(self.paragraph(), None);
        }
    }

    fn begin(&mut self, kind: BlockKind, span: Option<Span>) {
        if let Some(Container::Item { texted }) = self.containers.last_mut() {
            *texted = true;
        }
        self.open = Some(Open { kind, span, start: self.slice.plain.len() });
    }

    fn in_code_block(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.kind == BlockKind::Code)
    }

    fn text(&mut self, text: &str, span: Span) {
        if self.in_code_block() {
            return;
        }
        self.ensure_open();
        self.push(text, span);
    }

    fn push(&mut self, text: &str, source: Span) -> Span {
        let start = self.slice.plain.len();
        self.slice.plain.push_str(text);
        let placed = Span::new(start, self.slice.plain.len());
        if !placed.is_empty() {
            self.segments.push(placed, source);
        }
        placed
    }

    /// Code is read in its sentence but holds no words.
    fn code(&mut self, code: &str, span: Span) {
        self.ensure_open();
        let placed = self.push(code, span);
        self.mute.push(placed);
    }

    fn open_link(&mut self, destination: &str, title: &str, nofollow: bool, span: Span) {
        self.ensure_open();
        let at = self.slice.plain.len();
        self.slice.links.push(Link {
            span,
            text: Span::new(at, at),
            anchor: String::new(),
            destination: destination.to_owned(),
            title: title.to_owned(),
            nofollow,
            block: self.slice.blocks.len(),
        });
        self.links.push(self.slice.links.len() - 1);
    }

    /// Ends the innermost open link, with the end of its closing tag when it is raw HTML.
    fn close_link(&mut self, end: Option<usize>) {
        let Some(index) = self.links.pop() else { return };
        let plain = &self.slice.plain;
        let link = &mut self.slice.links[index];
        link.text = link.text.until(plain.len().max(link.text.start()));
        plain[link.text.range()].trim().clone_into(&mut link.anchor);
        link.span = link.span.until(end.unwrap_or(link.span.end()));
    }

    fn open_image(&mut self, destination: CowStr<'_>, title: CowStr<'_>, span: Span) {
        self.ensure_open();
        self.push_image(destination.into_string(), title.into_string(), String::new(), span);
        self.image = Some(self.slice.images.len() - 1);
    }

    fn push_image(&mut self, destination: String, title: String, alt: String, span: Span) {
        let block = self.slice.blocks.len();
        self.slice.images.push(Image { span, alt, destination, title, block });
    }

    /// Inside a picture's description only text counts, and it is not text of the block.
    fn inside_image(&mut self, event: &Event<'_>, span: Span) {
        use pulldown_cmark::TagEnd;
        let Some(index) = self.image else { return };
        match event {
            Event::Start(Tag::Image { .. }) => self.nested_images += 1,
            Event::End(TagEnd::Image) if self.nested_images > 0 => self.nested_images -= 1,
            Event::End(TagEnd::Image) => {
                self.image = None;
                let image = &mut self.slice.images[index];
                image.span = image.span.until(span.end());
            }
            Event::Text(text) | Event::Code(text) => self.slice.images[index].alt.push_str(text),
            Event::SoftBreak | Event::HardBreak => self.slice.images[index].alt.push(' '),
            _ => {}
        }
    }
}

fn rank(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
