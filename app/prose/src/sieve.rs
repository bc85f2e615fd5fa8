//! A first look before a list is searched: most words are in no list, and three of their letters
//! and their length tell so.

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
    pub const fn of(words: &[&str]) -> Sieve {
        Sieve::empty().with_all(words)
    }

    /// The same with a list in it.
    #[must_use]
    pub const fn with_all(mut self, words: &[&str]) -> Sieve {
        let mut at = 0;
        while at < words.len() {
            self = self.with(words[at]);
            at += 1;
        }
        self
    }

    /// The same with the first word of `phrase` in it.
    #[must_use]
    pub const fn with(mut self, phrase: &str) -> Sieve {
        let bytes = phrase.as_bytes();
        let mut length = 0;
        while length < bytes.len() && bytes[length] != b' ' {
            length += 1;
        }
        if length > 0 {
            let slot = slot(bytes, length);
            self.0[slot / 64] |= 1 << (slot % 64);
        }
        self
    }

    /// Whether `word` may be in the list; when not, it is not.
    #[must_use]
    pub const fn may_hold(&self, word: &str) -> bool {
        if word.is_empty() {
            return false;
        }
        let slot = slot(word.as_bytes(), word.len());
        self.0[slot / 64] & 1 << (slot % 64) != 0
    }
}

const fn slot(bytes: &[u8], length: usize) -> usize {
    let (first, middle, last) = (bytes[0], bytes[length / 2], bytes[length - 1]);
    (first as usize * 37 + middle as usize * 419 + last as usize * 131 + length * 211) % BITS
}

#[cfg(test)]
mod tests {
    use super::Sieve;

    #[test]
    fn what_is_listed_passes_and_most_else_does_not() {
        const LISTED: Sieve = Sieve::of(&["a", "dès", "de plus"]);
        assert!(["a", "dès", "de"].iter().all(|word| LISTED.may_hold(word)));
        assert!(!["", "pain", "plus", "de plus"].iter().any(|word| LISTED.may_hold(word)));
    }
}
