//! X's weighted length: twitter-text's published algorithm, configuration 3.

use std::borrow::Cow;

use super::emoji::emoji_end;
use super::units::is_invalid;
use super::urls::{Url, urls};
use crate::normal::normal;

/// What every URL costs, whatever its length.
pub(crate) const URL_COST: u64 = 23;

/// What X's library answers about a post.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weighted {
    /// Weighted length.
    pub length: u64,
    /// Accepted: not empty, not too long, no code point X refuses.
    pub valid: bool,
    /// Last UTF-16 index that fits, inclusive, as the library gives it (normalisation included).
    pub fits_to: i64,
    /// What the length is made of.
    pub parts: Weights,
}

/// How many of each kind a post holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weights {
    /// URLs, 23 each.
    pub urls: u64,
    /// Emoji of the 2018 table, 2 each.
    pub emoji: u64,
    /// Other characters that cost 1.
    pub light: u64,
    /// Other characters that cost 2.
    pub heavy: u64,
    /// Code points that make X refuse the post.
    pub refused: u64,
}

/// Counts a post as X does, against a limit (280, or 25,000 for a premium account).
#[must_use]
pub fn weigh(text: &str, limit: u64) -> Weighted {
    let normal = normal(text);
    let units: Vec<u16> = normal.encode_utf16().collect();
    let links = if normal.contains('.') { urls(&units) } else { Vec::new() };
    let mut walk = Walk { units: &units, at: 0, emoji_from: 0, parts: Weights::default() };
    let (mut fits_to, mut next) = (0, links.as_slice());
    while walk.at < units.len() {
        walk.step(&mut next);
        if walk.parts.refused == 0 && walk.parts.total() <= limit {
            fits_to = walk.at - 1;
        }
    }
    let length = walk.parts.total();
    let valid = walk.parts.refused == 0 && (1..=limit).contains(&length);
    let offset = if matches!(normal, Cow::Borrowed(_)) {
        0
    } else {
        text.encode_utf16().count() as i64 - units.len() as i64
    };
    Weighted { length, valid, fits_to: fits_to as i64 + offset, parts: walk.parts }
}

impl Weights {
    /// The weighted length these make.
    #[must_use]
    pub fn total(self) -> u64 {
        self.urls * URL_COST + self.emoji * 2 + self.light + self.heavy * 2
    }
}

struct Walk<'a> {
    units: &'a [u16],
    at: usize,
    /// Emoji are found from left to right, whatever URLs cover: the next may start here.
    emoji_from: usize,
    parts: Weights,
}

impl Walk<'_> {
    /// Steps over one URL, one emoji or one code point.
    fn step(&mut self, urls: &mut &[Url]) {
        while urls.first().is_some_and(|url| url.start < self.at) {
            *urls = &urls[1..];
        }
        let start = self.at;
        if let Some(url) = urls.first().filter(|url| url.start == start) {
            self.parts.urls += 1;
            self.at += url.billed;
        } else if let Some(end) = self.emoji() {
            self.parts.emoji += 1;
            self.at = end;
        } else {
            self.character();
        }
        self.parts.refused += u64::from(is_invalid(self.units[self.at - 1]));
    }

    /// The end of the emoji that starts here, if the left-to-right search finds one here.
    fn emoji(&mut self) -> Option<usize> {
        while self.emoji_from < self.at {
            self.emoji_from = emoji_end(self.units, self.emoji_from).unwrap_or(self.emoji_from + 1);
        }
        if self.emoji_from > self.at {
            return None;
        }
        let end = emoji_end(self.units, self.at);
        self.emoji_from = end.unwrap_or(self.at + 1);
        end
    }

    fn character(&mut self) {
        let pair = matches!(self.units[self.at..], [0xD800..=0xDBFF, 0xDC00..=0xDFFF, ..]);
        self.at += if pair { 2 } else { 1 };
        match self.units[self.at - 1] {
            0..=0x10FF | 0x2000..=0x200D | 0x2010..=0x201F | 0x2032..=0x2037 => {
                self.parts.light += 1;
            }
            _ => self.parts.heavy += 1,
        }
    }
}
