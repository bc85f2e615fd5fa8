//! A long text as a thread: deterministic, every piece accepted by the network.

mod breaks;
mod fit;
mod glue;

use serde::Serialize;
use std::cell::Cell;

use crate::count::{Context, Problem, count, limit};
use crate::field::{Field, Unit};
use crate::links::links;
use crate::network::Network;
use breaks::{Break, Level, breaks};
use fit::{Fit, furthest};

/// One post of a thread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// What is posted: the source's own characters, without those the network refuses, then the number.
    pub text: String,
    /// First byte of the source it covers.
    pub start: usize,
    /// Byte of the source after the last it covers.
    pub end: usize,
    /// How long it is for the network, number included.
    pub count: u64,
}

/// A thread. Serialises as `split --format json` prints it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Split {
    /// The posts, in order; one when the text fits, none when there is nothing to post.
    pub posts: Vec<Piece>,
    /// The most the network accepts in each.
    pub limit: Option<u64>,
    /// What counts and limit are in.
    pub unit: Unit,
}

/// Splits a text for the first of a network's texts. A line of three hyphens is a manual break.
///
/// The pieces cover the source except white space and manual breaks at the joins. Numbers (` 2/7`) are
/// counted in and added only when there are several pieces.
#[must_use]
pub fn split(network: &'static Network, text: &str, numbered: bool) -> Split {
    match network.fields.first() {
        Some(field) => split_field(network, field, text, numbered, &Context::default()),
        None => Split { posts: Vec::new(), limit: None, unit: Unit::Utf16 },
    }
}

/// Splits a text for one of a network's fields, in a context.
#[must_use]
pub fn split_field(
    network: &'static Network,
    field: &'static Field,
    text: &str,
    numbered: bool,
    context: &Context<'_>,
) -> Split {
    let atoms: Vec<_> =
        links(network, text).into_iter().map(|link| (link.start, link.end)).collect();
    let breaks = breaks(text, &atoms);
    let fit =
        |digits| Fit { network, field, context, text, atoms: &atoms, digits, usual: Cell::new(0) };
    let plain = thread(&fit(0), &breaks);
    let mut posts = plain.clone();
    // Room is kept for as many digits as the number of pieces has; more pieces may need one more.
    let several = numbered && posts.len() > 1;
    let fewest = posts.len().to_string().len();
    for digits in (fewest..=7).filter(|_| several) {
        posts = thread(&fit(digits), &breaks);
        if posts.len().to_string().len() <= digits {
            number(&fit(digits), &mut posts);
            break;
        }
    }
    // Where there is no room for numbers, they go.
    let all = |posts: &[Piece]| posts.iter().all(|it| fit(0).accepts(&it.text));
    if several && !all(&posts) && all(&plain) {
        posts = plain;
    }
    Split { posts, limit: limit(field, context), unit: field.unit }
}

/// Fills one piece after the other.
fn thread(fit: &Fit<'_>, breaks: &[Break]) -> Vec<Piece> {
    let mut posts: Vec<Piece> = Vec::new();
    let mut rest = breaks;
    let mut start = skip_space(fit.text, 0);
    let mut carried = None;
    while start < fit.text.len() {
        while let Some((first, later)) = rest.split_first().filter(|(first, _)| first.end <= start)
        {
            start = if first.level == Level::Manual { first.next.max(start) } else { start };
            rest = later;
        }
        if rest.is_empty() {
            break;
        }
        let (end, next) = furthest(fit, start, rest, posts.len() + 1);
        fit.usual.set(end - start);
        let text = fit.posted(start, end, posts.len() + 1);
        if fit.is_blank(start, end) {
            carried = carried.or(Some(start));
        } else {
            let count = fit.count(&text);
            posts.push(Piece { text, start: carried.take().unwrap_or(start), end, count });
        }
        start = skip_space(fit.text, next);
    }
    posts
}

/// Writes the real number of pieces in place of the room kept for it.
fn number(fit: &Fit<'_>, posts: &mut [Piece]) {
    let total = posts.len();
    for (place, piece) in posts.iter_mut().enumerate() {
        piece.text = fit.numbered(piece.start, piece.end, place + 1, &total.to_string());
        piece.count = fit.count(&piece.text);
    }
}

fn skip_space(text: &str, from: usize) -> usize {
    text[from..].find(|c: char| !c.is_whitespace()).map_or(text.len(), |at| from + at)
}

impl Fit<'_> {
    fn count(&self, text: &str) -> u64 {
        count(self.network, self.field, text, self.context).count
    }

    /// Not too long, and not too many of anything: what splitting can mend.
    fn accepts(&self, text: &str) -> bool {
        let mended = |problem: &Problem| {
            matches!(problem, Problem::TooLong { .. } | Problem::TooMany { refused: true, .. })
        };
        !count(self.network, self.field, text, self.context).problems.iter().any(mended)
    }
}
