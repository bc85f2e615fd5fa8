//! How much of a text fits in one piece.

use std::cell::Cell;
use unicode_segmentation::UnicodeSegmentation;

use super::breaks::{Break, Level, cuts};
use crate::count::{Context, limit, refused_by};
use crate::field::{Field, Reading, Unit};
use crate::network::Network;

/// What a piece is measured with.
pub(super) struct Fit<'a> {
    pub network: &'static Network,
    pub field: &'static Field,
    pub context: &'a Context<'a>,
    pub text: &'a str,
    /// Links: cut only when they are longer than a piece.
    pub atoms: &'a [(usize, usize)],
    /// Digits kept for the number of pieces; 0 without numbers.
    pub digits: usize,
    /// Bytes of the piece before: the next one is looked for near that.
    pub usual: Cell<usize>,
}

impl Fit<'_> {
    /// The piece as posted, a number with room for the total at its end.
    pub(super) fn posted(&self, start: usize, end: usize, place: usize) -> String {
        match self.digits {
            0 => self.kept(start, end),
            digits => self.numbered(start, end, place, &"9".repeat(digits)),
        }
    }

    pub(super) fn numbered(&self, start: usize, end: usize, place: usize, total: &str) -> String {
        format!("{} {place}/{total}", self.kept(start, end))
    }

    /// The source without the code points that would make the network refuse it and that nobody sees.
    fn kept(&self, start: usize, end: usize) -> String {
        let invisible = |c: char| refused_by(self.field).contains(&c) && !c.is_ascii();
        self.text[start..end].chars().filter(|&c| !invisible(c)).collect()
    }

    pub(super) fn is_blank(&self, start: usize, end: usize) -> bool {
        self.kept(start, end).trim().is_empty()
    }

    /// Bytes past which no piece can fit, so that none longer is tried: links weigh 23 for up to 4,096.
    fn reach(&self) -> usize {
        let bytes = match (self.field.unit, self.field.reading) {
            (Unit::Utf8Bytes, _) => 1,
            (
                Unit::Utf16 | Unit::CodePoints | Unit::DisplayWidth,
                Reading::AsTyped | Reading::Trimmed,
            ) => 4,
            _ => 256,
        };
        let limit = limit(self.field, self.context).and_then(|limit| usize::try_from(limit).ok());
        limit.map_or(usize::MAX, |limit| limit.saturating_add(16).saturating_mul(bytes))
    }

    fn holds(&self, start: usize, end: usize, place: usize) -> bool {
        self.accepts(&self.posted(start, end, place))
    }
}

/// Where the piece that starts at `start` ends, and where the next one may start.
pub(super) fn furthest(
    fit: &Fit<'_>,
    start: usize,
    breaks: &[Break],
    place: usize,
) -> (usize, usize) {
    let near = breaks.iter().take_while(|b| b.end - start <= fit.reach()).count();
    let manual =
        breaks[..near].iter().position(|b| b.level == Level::Manual).map_or(near, |at| at + 1);
    let section = &breaks[..manual];
    let guess = section.partition_point(|it| it.end - start <= fit.usual.get());
    let holds = |number: usize| fit.holds(start, section[number].end, place);
    let fitting = gallop(section.len(), guess, &holds);
    let chosen = match section[..fitting].last() {
        Some(last) if last.level == Level::Manual => Some(last),
        _ => best(fit, start, section, fitting, place),
    };
    chosen.map_or_else(|| inside(fit, start, breaks, place), |b| (b.end, b.next))
}

/// How many of the first items pass, in a logarithmic number of trials around a guess; longer texts weigh more.
fn gallop(items: usize, guess: usize, passes: &dyn Fn(usize) -> bool) -> usize {
    let (mut low, mut high, mut step) = (guess.min(items), items + 1, 1);
    if low > 0 && !passes(low - 1) {
        high = low;
        low = low.saturating_sub(step);
        while low > 0 && !passes(low - 1) {
            step *= 2;
            (low, high) = (low.saturating_sub(step), low);
        }
    }
    while low + step < high && passes(low + step - 1) {
        low += step;
        step *= 2;
    }
    high = high.min(low + step);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if passes(middle - 1) {
            low = middle;
        } else {
            high = middle;
        }
    }
    low
}

/// The break to use among the first `count`: paragraph, then sentence, then clause, then word.
fn best<'b>(
    fit: &Fit<'_>,
    start: usize,
    section: &'b [Break],
    count: usize,
    place: usize,
) -> Option<&'b Break> {
    let fitting = &section[..count];
    let full = fitting.last()?.end - start;
    let last = |level: Level| fitting.iter().rev().find(|b| b.level >= level);
    // A piece shorter than this share of what fits is worse than a weaker cut.
    let fills = |share: usize| move |b: &&Break| (b.end - start) * share >= full;
    let next_fits = |b: &&Break| {
        let next =
            section.iter().find(|later| later.end > b.next && later.level >= Level::Sentence);
        next.is_none_or(|next| fit.holds(b.next, next.end, place + 1))
    };
    last(Level::Paragraph)
        .filter(fills(2))
        .or_else(|| last(Level::Sentence).filter(|b| fills(3)(b) || next_fits(b)))
        .or_else(|| last(Level::Clause).filter(fills(2)))
        .or_else(|| last(Level::Word).filter(fills(4)))
        .or_else(|| last(Level::Glued))
}

/// A cut inside a word longer than a piece: between graphemes, outside links and words if there is a place.
fn inside(fit: &Fit<'_>, start: usize, section: &[Break], place: usize) -> (usize, usize) {
    let end = section.first().map_or(fit.text.len(), |b| b.end);
    let word = &fit.text[start..too_far(fit, start, end, place)];
    let graphemes = || word.grapheme_indices(true).map(|(at, g)| start + at + g.len());
    let characters = || word.char_indices().map(|(at, c)| start + at + c.len_utf8());
    let outside = |end: &usize| !cuts(fit.atoms, *end);
    let last = |ends: &mut dyn Iterator<Item = usize>| longest(fit, start, place, ends);
    let cut = last(&mut graphemes().filter(outside).filter(|&end| !in_word(fit.text, end)))
        .or_else(|| last(&mut graphemes().filter(outside)))
        .or_else(|| last(&mut graphemes()))
        .or_else(|| last(&mut characters()))
        .or_else(|| characters().next())
        .unwrap_or(end);
    (cut, cut)
}

/// A place in a word that is too far for a piece, twice as far as one that is not: so that a word of any length
/// is gone through once, not once a piece.
fn too_far(fit: &Fit<'_>, start: usize, end: usize, place: usize) -> usize {
    let mut length = 16.max(2 * fit.usual.get());
    while start + length < end {
        let at = (start + length..end).find(|it| fit.text.is_char_boundary(*it)).unwrap_or(end);
        if !fit.holds(start, at, place) {
            return at;
        }
        length *= 2;
    }
    end
}

/// Between two Latin letters or digits.
fn in_word(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let latin = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphanumeric);
    latin(bytes.get(at.wrapping_sub(1))) && latin(bytes.get(at))
}

/// The last of ascending ends that fits.
fn longest(
    fit: &Fit<'_>,
    start: usize,
    place: usize,
    ends: &mut dyn Iterator<Item = usize>,
) -> Option<usize> {
    let ends: Vec<usize> = ends.collect();
    let guess = ends.partition_point(|it| it - start <= fit.usual.get());
    let fitting = gallop(ends.len(), guess, &|number| fit.holds(start, ends[number], place));
    fitting.checked_sub(1).map(|last| ends[last])
}
