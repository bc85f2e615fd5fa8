//! From UTF-16 indices to bytes.

/// Turns ascending UTF-16 indices of a text into byte offsets, reading the text once.
pub(crate) struct Ruler<'a> {
    rest: std::str::Chars<'a>,
    unit: usize,
    byte: usize,
}

impl<'a> Ruler<'a> {
    /// At the start of a text.
    pub(crate) fn new(text: &'a str) -> Ruler<'a> {
        Ruler { rest: text.chars(), unit: 0, byte: 0 }
    }

    /// The byte of an index not smaller than the one asked before; inside a pair, the byte after it.
    pub(crate) fn byte(&mut self, unit: usize) -> usize {
        while self.unit < unit {
            let Some(next) = self.rest.next() else { break };
            self.unit += next.len_utf16();
            self.byte += next.len_utf8();
        }
        self.byte
    }
}
