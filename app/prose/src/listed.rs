//! Lists of words, each as one text: a slice would cost the browser eight bytes for every word.

use std::cmp::Ordering;

/// Words in ascending order, a space between two. A word may carry a number: `nuclear3`.
#[derive(Clone, Copy, Debug)]
pub struct Words(&'static str);

impl Words {
    /// The list of `words`, one space between two.
    ///
    /// # Panics
    /// When the program is compiled, if they are not in order.
    #[must_use]
    pub const fn of(words: &'static str) -> Words {
        let bytes = words.as_bytes();
        let (mut before, mut start) = (bytes.split_at(0).0, 0);
        while start < bytes.len() {
            let end = end(bytes, start);
            let word = part(bytes, start, number_at(bytes, start));
            assert!(start < end, "one space between two words");
            assert!(start == 0 || is_before(before, word), "words in ascending order");
            (before, start) = (word, end + 1);
        }
        Words(words)
    }

    /// Whether `word` is listed.
    #[must_use]
    pub fn holds(self, word: &str) -> bool {
        !word.is_empty() && self.entry(word).is_some_and(|number| number.is_empty())
    }

    /// The number that a listed word carries.
    #[must_use]
    pub fn number(self, word: &str) -> Option<usize> {
        self.entry(word)?.parse().ok()
    }

    /// What stands behind a listed word.
    fn entry(self, word: &str) -> Option<&'static str> {
        let (mut low, mut high) = (0, self.0.len());
        while low < high {
            let middle = (low + high) / 2;
            let start = self.0.as_bytes()[..middle].iter().rposition(|byte| *byte == b' ');
            let start = start.map_or(0, |space| space + 1).max(low);
            let end = end(self.0.as_bytes(), start);
            let number = number_at(self.0.as_bytes(), start);
            // Byte by byte: words are too short for more to be faster.
            match self.0.as_bytes()[start..number].iter().cmp(word.as_bytes()) {
                Ordering::Equal => return self.0.get(number..end),
                Ordering::Less => low = end + 1,
                Ordering::Greater => high = start,
            }
        }
        None
    }

    /// The words, without numbers.
    pub(crate) const fn text(self) -> &'static str {
        self.0
    }
}

/// Where the entry that starts at `start` ends.
pub(crate) const fn end(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    while end < bytes.len() && bytes[end] != b' ' {
        end += 1;
    }
    end
}

/// Where the number of the entry that starts at `start` is, or its end.
pub(crate) const fn number_at(bytes: &[u8], start: usize) -> usize {
    let mut at = end(bytes, start);
    while at > start && bytes[at - 1].is_ascii_digit() {
        at -= 1;
    }
    at
}

/// Whether one word comes before another, byte by byte: what `<` is to slices, when the program is compiled.
#[must_use]
pub const fn is_before(left: &[u8], right: &[u8]) -> bool {
    let mut at = 0;
    while at < left.len() && at < right.len() {
        if left[at] != right[at] {
            return left[at] < right[at];
        }
        at += 1;
    }
    left.len() < right.len()
}

/// `bytes[start..end]`, when the program is compiled.
#[must_use]
pub const fn part(bytes: &[u8], start: usize, end: usize) -> &[u8] {
    bytes.split_at(end).0.split_at(start).1
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn what_is_listed_is_found_and_nothing_else() {
        const LISTED: &str = "a au au-delà aujourd'hui aussi avec y";
        let listed = Words::of(LISTED);
        for word in LISTED.split(' ') {
            assert!(listed.holds(word), "{word}");
        }
        for word in ["", " ", "b", "au-del", "aujourd", "hui", "yy", "A", "aussi avec", "0"] {
            assert!(!listed.holds(word), "{word}");
        }
        assert!(!Words::of("").holds("") && !Words::of("").holds("a"));
    }

    #[test]
    fn a_word_carries_its_number() {
        const LISTED: Words = Words::of("acne2 bias2 bias's2 boat1 nuclear13");
        assert_eq!(LISTED.number("bias"), Some(2));
        assert_eq!(LISTED.number("bias's"), Some(2));
        assert_eq!(LISTED.number("nuclear"), Some(13));
        assert_eq!(LISTED.number("nuclear1"), None);
        assert_eq!(LISTED.number("bia"), None);
        assert!(!LISTED.holds("boat"));
    }
}
