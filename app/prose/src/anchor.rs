//! Where a passage is: in the text it was noted in, and in what that text became.
//!
//! A passage is remembered by its words, its place, and a few characters on either side. In a newer text
//! it is where the changes moved it; else where the same words stand in the same company, nearest to the
//! old place; else it is gone. Every step costs time proportional to the texts.

mod reading;
mod waypoints;

use std::ops::Range;
use waypoints::Waypoints;

/// Characters remembered on either side.
pub const CONTEXT: usize = 32;

/// Characters of its company that must still stand beside the words, all of it when there is less.
const COMPANY: usize = 8;

/// Characters that words which stood once in the old text need to be known again: their own, and what
/// lacks of them in company.
const DISTINCT: usize = 12;

/// A passage as it was noted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anchor {
    /// Its words, as in the source.
    pub quote: String,
    /// Where they began, in UTF-8 bytes.
    pub start: usize,
    /// The characters before it.
    pub before: String,
    /// The characters after it.
    pub after: String,
}

impl Anchor {
    /// The passage at a span of UTF-8 bytes; none for an empty one, or one that cuts a character.
    #[must_use]
    pub fn at(text: &str, span: Range<usize>) -> Option<Anchor> {
        let quote = text.get(span.clone()).filter(|it| !it.is_empty())?;
        let (before, after) = (text.get(..span.start)?, text.get(span.end..)?);
        Some(Anchor {
            quote: quote.to_owned(),
            start: span.start,
            before: last(before, CONTEXT).to_owned(),
            after: first(after, CONTEXT).to_owned(),
        })
    }

    /// The passage that somebody typed, copied or selected where the text is shown: white space and the
    /// marks of Markdown make no difference. `before` is what stands before it there, as far as it is
    /// known, and chooses between passages with the same words; else the first one is meant.
    #[must_use]
    pub fn of(text: &str, typed: &str, before: &str) -> Option<Anchor> {
        Anchor::at(text, reading::find(text, typed, before)?)
    }

    /// Where it ended in the text it was noted in.
    #[must_use]
    pub fn end(&self) -> usize {
        self.start + self.quote.len()
    }

    /// Where the passage is in another text, when the text it was noted in is not known any more.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Range<usize>> {
        let alone = text.match_indices(&self.quote).nth(1).is_none();
        self.nearest(text, self.start, alone)
    }

    /// Where the passage is in the newer of two texts; it was noted in the older.
    #[must_use]
    pub fn follow(&self, changes: &Changes<'_>) -> Option<Range<usize>> {
        if !stands(changes.old, self.start, &self.quote) {
            return self.find(changes.new);
        }
        if let Some(at) = changes.kept(&self.span()) {
            return Some(self.span_at(at));
        }
        let (expected, certain) = changes.expected(self.start);
        if certain && stands(changes.new, expected, &self.quote) {
            return Some(self.span_at(expected));
        }
        let once = changes.old.match_indices(&self.quote).nth(1).is_none();
        self.nearest(changes.new, expected, once)
    }

    fn span(&self) -> Range<usize> {
        self.span_at(self.start)
    }

    fn span_at(&self, start: usize) -> Range<usize> {
        start..start + self.quote.len()
    }

    /// The same words in the best company, nearest to a place; `once`: whether one passage only had them,
    /// so that longer words need less company, and long ones none.
    fn nearest(&self, text: &str, place: usize, once: bool) -> Option<Range<usize>> {
        if self.quote.is_empty() {
            return None;
        }
        let whole = self.before.chars().count() + self.after.chars().count();
        let lacking = DISTINCT.saturating_sub(self.quote.chars().take(DISTINCT).count());
        let wanted = if once { COMPANY.min(lacking) } else { COMPANY }.min(whole);
        let all = text.match_indices(&self.quote).map(|(at, _)| (self.company(text, at), at));
        let fit = all.filter(|(company, _)| *company >= wanted);
        let best =
            fit.min_by_key(|(company, at)| (std::cmp::Reverse(*company), at.abs_diff(place)));
        best.map(|(_, at)| self.span_at(at))
    }

    /// How many of the characters beside the passage stand beside the same words at a place.
    fn company(&self, text: &str, at: usize) -> usize {
        let (before, after) = (text.get(..at), text.get(at + self.quote.len()..));
        shared_end(before.unwrap_or_default(), &self.before)
            + shared_start(after.unwrap_or_default(), &self.after)
    }
}

/// What became of a text: compared once, asked for any number of passages.
#[derive(Clone, Debug)]
pub struct Changes<'a> {
    old: &'a str,
    new: &'a str,
    /// Bytes that both begin with, and those that both end with; what repeats may be in both.
    prefix: usize,
    suffix: usize,
    waypoints: Waypoints,
}

impl<'a> Changes<'a> {
    /// What led from one text to the other.
    #[must_use]
    pub fn between(old: &'a str, new: &'a str) -> Changes<'a> {
        let prefix = common(old.bytes(), new.bytes());
        let prefix = (0..=prefix).rev().find(|it| old.is_char_boundary(*it)).unwrap_or_default();
        let suffix = common(old.bytes().rev(), new.bytes().rev());
        let whole = |it: &usize| old.is_char_boundary(old.len() - it);
        let suffix = (0..=suffix).rev().find(whole).unwrap_or_default();
        Changes { old, new, prefix, suffix, waypoints: Waypoints::between(old, new) }
    }

    /// Where a passage is that no change touched.
    fn kept(&self, span: &Range<usize>) -> Option<usize> {
        if span.end <= self.prefix {
            return Some(span.start);
        }
        let tail = self.old.len() - self.suffix;
        (span.start >= tail).then(|| span.start - tail + self.new.len() - self.suffix)
    }

    /// Where a byte of the older text would be by what did not change around it, and whether its own line
    /// says so.
    fn expected(&self, at: usize) -> (usize, bool) {
        self.waypoints.expected(at).unwrap_or((at.min(self.new.len()), false))
    }
}

/// Whether these words stand there.
fn stands(text: &str, at: usize, words: &str) -> bool {
    !words.is_empty() && text.get(at..).is_some_and(|it| it.starts_with(words))
}

/// How many items two sequences begin with alike.
fn common<T: PartialEq>(a: impl Iterator<Item = T>, b: impl Iterator<Item = T>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).count()
}

fn shared_start(text: &str, wanted: &str) -> usize {
    common(text.chars(), wanted.chars())
}

fn shared_end(text: &str, wanted: &str) -> usize {
    common(text.chars().rev(), wanted.chars().rev())
}

/// The first characters of a text.
fn first(text: &str, characters: usize) -> &str {
    text.char_indices().nth(characters).map_or(text, |(at, _)| &text[..at])
}

/// Its last ones.
fn last(text: &str, characters: usize) -> &str {
    let at = text.char_indices().rev().nth(characters.saturating_sub(1));
    at.map_or(text, |(at, _)| &text[at..])
}

#[cfg(test)]
mod tests;
