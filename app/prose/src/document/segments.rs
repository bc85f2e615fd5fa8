//! Which stretch of the source each stretch of plain text comes from.

use crate::Span;

/// The map from plain text to source, in order of both.
#[derive(Debug, Default)]
pub(super) struct Segments {
    list: Vec<Segment>,
}

#[derive(Clone, Copy, Debug)]
struct Segment {
    text: Span,
    source: Span,
}

impl Segment {
    /// Whether each byte of text is one byte of source; an entity is not.
    fn is_exact(&self) -> bool {
        self.text.len() == self.source.len()
    }
}

impl Segments {
    pub(super) fn push(&mut self, text: Span, source: Span) {
        let segment = Segment { text, source };
        if let Some(last) = self.list.last_mut()
            && last.is_exact()
            && segment.is_exact()
            && last.text.end() == text.start()
            && last.source.end() == source.start()
        {
            last.text = last.text.until(text.end());
            last.source = last.source.until(source.end());
            return;
        }
        self.list.push(segment);
    }

    pub(super) fn clear(&mut self) {
        self.list.clear();
    }

    /// A reader for spans in increasing order.
    pub(super) fn cursor(&self) -> Cursor<'_> {
        Cursor { list: &self.list, at: 0 }
    }

    /// From the first to the last byte of source.
    pub(super) fn span(&self) -> Option<Span> {
        let first = self.list.first()?;
        Some(Span::new(first.source.start(), self.list.last()?.source.end()))
    }
}

/// Translates spans of plain text that come in order of their starts.
pub(super) struct Cursor<'a> {
    list: &'a [Segment],
    at: usize,
}

impl Cursor<'_> {
    /// The source of a non-empty span of text, markup between its parts included.
    pub(super) fn source(&mut self, text: Span) -> Span {
        while self.list.get(self.at).is_some_and(|segment| segment.text.end() <= text.start()) {
            self.at += 1;
        }
        let start = self.list.get(self.at).map_or(0, |segment| place(segment, text.start(), false));
        let mut last = self.at;
        while self.list.get(last).is_some_and(|segment| segment.text.end() < text.end()) {
            last += 1;
        }
        let end = self.list.get(last).map_or(start, |segment| place(segment, text.end(), true));
        Span::new(start, end.max(start))
    }
}

fn place(segment: &Segment, at: usize, end: bool) -> usize {
    if segment.is_exact() {
        return segment.source.start() + (at.saturating_sub(segment.text.start()));
    }
    if end { segment.source.end() } else { segment.source.start() }
}
