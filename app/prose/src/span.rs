//! A stretch of text, in bytes.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A half-open range of UTF-8 byte offsets, always on character boundaries of the text it is about.
///
/// Places take four bytes: a megabyte of one-letter items has a million of them. A text has at most
/// four gigabytes; places beyond count as its end.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The span `start..end`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Span {
        Span { start: place(start), end: place(end) }
    }

    /// First byte.
    #[must_use]
    pub const fn start(self) -> usize {
        self.start as usize
    }

    /// First byte after the stretch.
    #[must_use]
    pub const fn end(self) -> usize {
        self.end as usize
    }

    /// The same stretch with another end.
    #[must_use]
    pub const fn until(self, end: usize) -> Span {
        Span { start: self.start, end: place(end) }
    }

    /// The same stretch as a range, to slice with.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// Length in bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end().saturating_sub(self.start())
    }

    /// Whether nothing is inside.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The same stretch `by` bytes further.
    #[must_use]
    pub const fn shifted(self, by: usize) -> Span {
        Span::new(self.start() + by, self.end() + by)
    }

    /// Whether `other` lies inside this span.
    #[must_use]
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Span {
        Span::new(range.start, range.end)
    }
}

const fn place(at: usize) -> u32 {
    if at > u32::MAX as usize { u32::MAX } else { at as u32 }
}

/// A half-open range of indexes into a list, in as many bytes as a [`Span`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Indexes(Span);

impl Indexes {
    /// The indexes `start..end`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Indexes {
        Indexes(Span::new(start, end))
    }

    /// The first.
    #[must_use]
    pub const fn start(self) -> usize {
        self.0.start()
    }

    /// The first after them.
    #[must_use]
    pub const fn end(self) -> usize {
        self.0.end()
    }

    /// The same as a range, to slice with.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.0.range()
    }

    /// How many there are.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The same `by` places further.
    #[must_use]
    pub const fn shifted(self, by: usize) -> Indexes {
        Indexes(self.0.shifted(by))
    }
}
