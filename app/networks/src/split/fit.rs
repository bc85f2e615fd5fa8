//! How much of a text fits in one piece.

use std::cell::Cell;

use super::breaks::{Break, Level, cuts};
use crate::count::{Context, limit, refused_by};
use crate::field::{Field, Reading, Unit};
use crate::graphemes::graphemes;
use crate::network::Network;

/// No network bills a longer address less than its length.
const LONGEST_LINK: usize = 4096;

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

    /// The same, its beginning tried first where it is much longer than the piece before: a word or a sentence of
    /// any length is then gone through once, not once a piece.
    fn holds_all(&self, start: usize, end: usize, place: usize) -> bool {
        let far = self.too_far(start, end, place, |at| self.behind_link(at));
        far.is_none() && self.holds(start, end, place)
    }

    /// A place before `end` that is too far for a piece, each tried twice as far as the one before; none where all
    /// of them are near enough. `mended` moves a place on.
    fn too_far(
        &self,
        start: usize,
        end: usize,
        place: usize,
        mended: impl Fn(usize) -> usize,
    ) -> Option<usize> {
        let near = self.usual.get().max(8) * 2;
        let lengths = std::iter::successors(Some(near), |it| it.checked_mul(2));
        let places = lengths.map(|it| start.saturating_add(it)).take_while(|it| *it < end);
        let places = places.map(|it| mended(self.text.ceil_char_boundary(it)));
        places.take_while(|it| *it < end).find(|it| !self.holds(start, *it, place))
    }

    /// The end of the link that is cut there: what is written of one may weigh more than all of it. Its address may
    /// stand in parentheses that hide it.
    fn behind_link(&self, at: usize) -> usize {
        let passed = self.atoms.partition_point(|atom| atom.0 < at);
        let cut = |it: &&(usize, usize)| at < it.1 && it.1 - it.0 <= LONGEST_LINK;
        match self.atoms[..passed].last().filter(cut) {
            Some(&(_, end)) => end + usize::from(self.text[end..].starts_with(')')),
            None => at,
        }
    }
}

/// Where the piece that starts at `start` ends, and where the next one may start.
pub(super) fn furthest(
    fit: &Fit<'_>,
    start: usize,
    breaks: &[Break],
    place: usize,
) -> (usize, usize) {
    let section = &breaks[..breaks.partition_point(|b| b.end - start <= fit.reach())];
    let guess = section.partition_point(|it| it.end - start <= fit.usual.get());
    let holds = |number: usize| fit.holds_all(start, section[number].end, place);
    let fitting = gallop(section.len(), guess, &holds);
    let manual = section[..fitting].iter().find(|it| it.level == Level::Manual);
    let chosen = manual.or_else(|| best(fit, start, section, fitting, place));
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
        next.is_none_or(|next| fit.holds_all(b.next, next.end, place + 1))
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
    let word = &fit.text[start..fit.too_far(start, end, place, |at| at).unwrap_or(end)];
    let ends = || graphemes(word).map(|(at, it)| start + at + it.len());
    let characters = || word.char_indices().map(|(at, c)| start + at + c.len_utf8());
    let outside = |end: &usize| !cuts(fit.atoms, *end);
    let last = |ends: &mut dyn Iterator<Item = usize>| longest(fit, start, place, ends);
    let cut = last(&mut ends().filter(outside).filter(|&end| !in_word(fit.text, end)))
        .or_else(|| last(&mut ends().filter(outside)))
        .or_else(|| last(&mut ends()))
        .or_else(|| last(&mut characters()))
        .or_else(|| characters().next())
        .unwrap_or(end);
    (cut, cut)
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
