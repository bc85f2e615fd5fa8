//! The text of one block as glyphs that know their place in the source.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::shield;
use crate::Span;
use crate::document::Padded;

/// One visible character.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glyph {
    pub(super) char: char,
    /// Where it is in the source, a backslash before it included.
    place: Span,
    /// Whether it may be replaced: not an entity, not escaped, not a line feed.
    open: bool,
    /// Whether it belongs to code or an address, which no rule may touch.
    pub(super) shielded: bool,
    /// Markup that begins, and markup that ends, between the glyph before and this one.
    begins: bool,
    ends: bool,
}

/// The glyphs of a paragraph, a heading, an item or a picture's description.
#[derive(Debug, Default)]
pub(super) struct Passage {
    pub(super) glyphs: Vec<Glyph>,
    begins: bool,
    ends: bool,
}

/// Stands for code, a picture or a note mark.
pub(super) const OBJECT: char = '\u{fffc}';

/// Calls `read` with each passage of a Markdown text, `padded` with the footnotes that stand elsewhere;
/// `lookup` knows the link definitions that do.
pub(super) fn each(
    body: &str,
    padded: &Padded<'_>,
    lookup: &dyn Fn(&str) -> Option<(String, String)>,
    read: &mut dyn FnMut(&Passage),
) {
    let mut walk =
        Walk { body, passage: Passage::default(), outer: Vec::new(), opaque: 0, mute: false };
    for (event, range) in padded.events(lookup) {
        walk.event(&event, Span::from(range), read);
    }
    walk.flush(read);
}

struct Walk<'a> {
    body: &'a str,
    passage: Passage,
    /// Passages around the pictures that are open.
    outer: Vec<Passage>,
    /// Links whose text is also their label or address.
    opaque: usize,
    /// Inside code, raw HTML or a table.
    mute: bool,
}

impl Walk<'_> {
    fn event(&mut self, event: &Event<'_>, span: Span, read: &mut dyn FnMut(&Passage)) {
        match event {
            Event::Start(tag) => self.start(tag, span, read),
            Event::End(tag) => self.end(*tag, read),
            _ if self.mute => {}
            Event::Text(text) => self.text(text, span),
            Event::SoftBreak | Event::HardBreak => self.closed('\n', span, false),
            Event::Code(_) | Event::FootnoteReference(_) => self.closed(OBJECT, span, true),
            Event::InlineHtml(_) => {
                self.passage.begins = true;
                self.passage.ends = true;
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, span: Span, read: &mut dyn FnMut(&Passage)) {
        match tag {
            _ if self.mute => {}
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => self.passage.begins = true,
            Tag::Link { link_type, .. } => {
                self.passage.begins = true;
                self.opaque += usize::from(is_opaque(*link_type) || self.opaque > 0);
            }
            Tag::Image { link_type, .. } => {
                self.closed(OBJECT, span, true);
                self.outer.push(std::mem::take(&mut self.passage));
                self.opaque += usize::from(is_opaque(*link_type) || self.opaque > 0);
            }
            Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::Table(_) => {
                self.flush(read);
                self.mute = true;
            }
            _ => self.flush(read),
        }
    }

    fn end(&mut self, tag: TagEnd, read: &mut dyn FnMut(&Passage)) {
        match tag {
            TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::Table => self.mute = false,
            _ if self.mute => {}
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => self.passage.ends = true,
            TagEnd::Link => {
                self.passage.ends = true;
                self.opaque = self.opaque.saturating_sub(1);
            }
            TagEnd::Image => {
                self.opaque = self.opaque.saturating_sub(1);
                let outer = self.outer.pop().unwrap_or_default();
                self.give(read);
                self.passage = outer;
            }
            _ => self.flush(read),
        }
    }

    /// Hands the passage over, shields set.
    fn give(&mut self, read: &mut dyn FnMut(&Passage)) {
        let mut passage = std::mem::take(&mut self.passage);
        if !passage.glyphs.is_empty() {
            shield::raise(&mut passage.glyphs);
            read(&passage);
        }
    }

    fn flush(&mut self, read: &mut dyn FnMut(&Passage)) {
        if self.outer.is_empty() {
            self.give(read);
        }
    }

    fn text(&mut self, text: &str, span: Span) {
        let exact = self.body.get(span.range()) == Some(text);
        if !exact {
            for c in text.chars() {
                self.closed(c, span, self.opaque > 0);
            }
            return;
        }
        self.passage.glyphs.reserve(text.len());
        let mut at = span.start();
        for c in text.chars() {
            let escaped = at == span.start()
                && at > 0
                && self.body.as_bytes()[at - 1] == b'\\'
                && c.is_ascii_punctuation();
            let start = at - usize::from(escaped);
            at += c.len_utf8();
            self.push(c, Span::new(start, at), !escaped, self.opaque > 0);
        }
    }

    fn closed(&mut self, c: char, span: Span, shielded: bool) {
        self.push(c, span, false, shielded);
    }

    fn push(&mut self, char: char, span: Span, open: bool, shielded: bool) {
        let Passage { begins, ends, .. } = self.passage;
        let glyph = Glyph { char, place: span, open, shielded, begins, ends };
        self.passage.glyphs.push(glyph);
        self.passage.begins = false;
        self.passage.ends = false;
    }
}

/// Links whose visible text is also what finds their destination.
fn is_opaque(link: LinkType) -> bool {
    !matches!(link, LinkType::Inline | LinkType::Reference)
}

impl Passage {
    /// The character at `index`, a space beyond either end.
    pub(super) fn at(&self, index: usize) -> char {
        self.glyphs.get(index).map_or(' ', |glyph| glyph.char)
    }

    /// Its text.
    pub(super) fn chars(&self) -> impl Iterator<Item = char> {
        self.glyphs.iter().map(|glyph| glyph.char)
    }

    /// The character before `index`, a space at the beginning.
    pub(super) fn before(&self, index: usize) -> char {
        index.checked_sub(1).map_or(' ', |before| self.at(before))
    }

    /// Whether the glyph at `index` stands in the source as it is read: no entity, no escape.
    pub(super) fn is_plain(&self, index: usize) -> bool {
        self.glyphs.get(index).is_some_and(|glyph| glyph.open)
    }

    pub(super) fn len(&self) -> usize {
        self.glyphs.len()
    }

    /// How many of its characters are signs that typography has rules for.
    pub(super) fn signs(&self) -> usize {
        let ruled = |c: char| "'’\"«»“”;:!?%€°.".contains(c);
        self.glyphs.iter().filter(|glyph| ruled(glyph.char)).count()
    }

    pub(super) fn is_shielded(&self, index: usize) -> bool {
        self.glyphs.get(index).is_some_and(|glyph| glyph.shielded)
    }

    /// The index after the spaces before `index`: where the word before it ends.
    pub(super) fn word_end(&self, index: usize) -> usize {
        let mut end = index;
        while end > 0 && is_space(self.at(end - 1)) {
            end -= 1;
        }
        end
    }

    /// Where the glyphs of `range` are in the source, if they may be replaced as one.
    pub(super) fn source(&self, range: Range<usize>) -> Option<Span> {
        let glyphs = self.glyphs.get(range.clone())?;
        if glyphs.is_empty() {
            return self.gap(range.start);
        }
        let whole = glyphs.iter().all(|glyph| glyph.open && !glyph.shielded);
        let joined = glyphs.windows(2).all(|pair| pair[0].place.end() == pair[1].place.start());
        (whole && joined)
            .then(|| Span::new(glyphs[0].place.start(), glyphs[glyphs.len() - 1].place.end()))
    }

    /// Where something can be inserted before glyph `index` without ending up on the wrong side of
    /// the markup in between: an emphasis that begins or ends at a space is none.
    fn gap(&self, index: usize) -> Option<Span> {
        let before = index.checked_sub(1).and_then(|before| self.glyphs.get(before));
        let at = match (self.glyphs.get(index), before) {
            (Some(next), Some(previous)) if next.shielded && previous.shielded => return None,
            (Some(Glyph { begins: true, ends: true, .. }), _) => return None,
            (Some(Glyph { begins: true, .. }), before) => before?.place.end(),
            (Some(next), _) => next.place.start(),
            (None, before) => before?.place.end(),
        };
        Some(Span::new(at, at))
    }
}

/// A space inside a line.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' | '\u{200a}')
}
