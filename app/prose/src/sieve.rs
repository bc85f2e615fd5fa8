//! A first look before a list is searched: most words are in no list, and three of their letters
//! and their length tell so.

use crate::listed::{self, Words};

/// A bit for each combination that occurs in a list, made when the program is compiled.
#[derive(Clone, Copy, Debug)]
pub struct Sieve([u64; BITS / 64]);

const BITS: usize = 2048;

impl Sieve {
    /// The sieve of no word.
    #[must_use]
    pub const fn empty() -> Sieve {
        Sieve([0; BITS / 64])
    }

    /// The sieve of a list.
    #[must_use]
    pub const fn of(words: Words) -> Sieve {
        Sieve::empty().with_all(words)
    }

    /// The same with a list in it.
    #[must_use]
    pub const fn with_all(mut self, words: Words) -> Sieve {
        let bytes = words.text().as_bytes();
        let mut start = 0;
        while start < bytes.len() {
            self = self.with_word(bytes, start, listed::number_at(bytes, start));
            start = listed::end(bytes, start) + 1;
        }
        self
    }

    /// The sieve of the first words of the phrases that pairs begin with.
    #[must_use]
    pub const fn of_pairs(pairs: &[(&str, &str)]) -> Sieve {
        let (mut sieve, mut at) = (Sieve::empty(), 0);
        while at < pairs.len() {
            sieve = sieve.with(pairs[at].0);
            at += 1;
        }
        sieve
    }

    /// The same with the first word of `phrase` in it.
    #[must_use]
    pub const fn with(self, phrase: &str) -> Sieve {
        self.with_word(phrase.as_bytes(), 0, listed::end(phrase.as_bytes(), 0))
    }

    /// The same with `word` and what the word after it begins with, zero where there is none.
    #[must_use]
    pub const fn with_opening(self, word: &str, next: u8) -> Sieve {
        self.with_slot((slot(word.as_bytes(), 0, word.len()) + spread(next)) % BITS)
    }

    const fn with_word(self, bytes: &[u8], start: usize, end: usize) -> Sieve {
        if start < end { self.with_slot(slot(bytes, start, end)) } else { self }
    }

    const fn with_slot(mut self, slot: usize) -> Sieve {
        self.0[slot / 64] |= 1 << (slot % 64);
        self
    }

    /// Whether `word` may be in the list; when not, it is not.
    #[must_use]
    pub const fn may_hold(&self, word: &str) -> bool {
        !word.is_empty() && self.holds(slot(word.as_bytes(), 0, word.len()))
    }

    /// Whether `word` may open something of the list before a word that begins with `next`, or by itself when zero.
    #[must_use]
    pub const fn may_open(&self, word: &str, next: u8) -> bool {
        !word.is_empty() && self.holds((slot(word.as_bytes(), 0, word.len()) + spread(next)) % BITS)
    }

    const fn holds(&self, slot: usize) -> bool {
        self.0[slot / 64] & 1 << (slot % 64) != 0
    }
}

/// Keeps words apart that differ in what is after them.
const fn spread(next: u8) -> usize {
    next as usize * 59
}

const fn slot(bytes: &[u8], start: usize, end: usize) -> usize {
    let length = end - start;
    let (first, middle, last) = (bytes[start], bytes[start + length / 2], bytes[end - 1]);
    (first as usize * 37 + middle as usize * 419 + last as usize * 131 + length * 211) % BITS
}

#[cfg(test)]
mod tests {
    use super::{Sieve, Words};

    #[test]
    fn what_is_listed_passes_and_most_else_does_not() {
        const LISTED: Sieve = Sieve::of(Words::of("a dès")).with("de plus");
        assert!(["a", "dès", "de"].iter().all(|word| LISTED.may_hold(word)));
        assert!(!["", "pain", "plus", "de plus"].iter().any(|word| LISTED.may_hold(word)));
        const OPENED: Sieve = Sieve::empty().with_opening("de", b'p').with_opening("car", 0);
        assert!(OPENED.may_open("de", b'p') && OPENED.may_open("car", 0));
        assert!(
            !OPENED.may_open("de", 0) && !OPENED.may_open("car", b'p') && !OPENED.may_open("", 0)
        );
    }
}
