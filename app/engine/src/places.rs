//! Places in a text: analysis counts UTF-8 bytes, browsers count UTF-16 units, the mirror has lines.

/// Length in UTF-16 units.
#[must_use]
pub fn utf16_len(text: &str) -> u32 {
    text.chars().map(|c| c.len_utf16() as u32).sum()
}

/// The UTF-16 offset of a byte offset; a place inside a character counts as its start, one past the
/// end as the end.
#[must_use]
pub fn utf16_of(text: &str, byte: usize) -> u32 {
    text.char_indices()
        .take_while(|(at, c)| at + c.len_utf8() <= byte)
        .map(|(_, c)| c.len_utf16() as u32)
        .sum()
}

/// The byte offset of a UTF-16 offset, with the same care.
#[must_use]
pub fn byte_of(text: &str, utf16: u32) -> usize {
    let mut seen = 0;
    for (at, c) in text.char_indices() {
        seen += c.len_utf16() as u32;
        if seen > utf16 {
            return at;
        }
    }
    text.len()
}

/// Where the lines of a text start, to find the line of a byte without reading the text again.
#[derive(Clone, Debug, Default)]
pub struct LineStarts(Vec<usize>);

/// A place on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Line, from 0.
    pub line: usize,
    /// UTF-16 units from its start.
    pub column: u32,
}

impl LineStarts {
    /// The starts of the lines of a text.
    #[must_use]
    pub fn of(text: &str) -> LineStarts {
        let feeds = text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(at, _)| at + 1);
        LineStarts(std::iter::once(0).chain(feeds).collect())
    }

    /// How many lines there are, at least one.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len().max(1)
    }

    /// The line of a byte.
    #[must_use]
    pub fn line_of(&self, byte: usize) -> usize {
        self.0.partition_point(|start| *start <= byte).saturating_sub(1)
    }

    /// The first byte of a line; the last line's for one beyond the end.
    #[must_use]
    pub fn start(&self, line: usize) -> usize {
        self.0.get(line).or(self.0.last()).copied().unwrap_or(0)
    }

    /// The place of a byte of `text`, whose line starts these are.
    #[must_use]
    pub fn spot(&self, text: &str, byte: usize) -> Spot {
        let line = self.line_of(byte);
        let start = self.start(line);
        Spot { line, column: utf16_of(text.get(start..).unwrap_or(""), byte - start) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "é🦊\nab\n";

    #[test]
    fn bytes_and_units_map_both_ways() {
        for (byte, unit) in [(0, 0), (2, 1), (6, 3), (7, 4), (8, 5), (10, 7)] {
            assert_eq!(utf16_of(TEXT, byte), unit, "byte {byte}");
            assert_eq!(byte_of(TEXT, unit), byte, "unit {unit}");
        }
    }

    #[test]
    fn a_place_inside_a_character_is_its_start() {
        assert_eq!(utf16_of(TEXT, 1), 0);
        assert_eq!(byte_of(TEXT, 2), 2);
        assert_eq!(byte_of(TEXT, 99), TEXT.len());
    }

    #[test]
    fn every_byte_has_its_line() {
        let starts = LineStarts::of(TEXT);
        assert_eq!(starts.spot(TEXT, 2), Spot { line: 0, column: 1 });
        assert_eq!(starts.spot(TEXT, 8), Spot { line: 1, column: 1 });
        assert_eq!(starts.spot(TEXT, TEXT.len()), Spot { line: 2, column: 0 });
        assert_eq!(LineStarts::of("").spot("", 0), Spot { line: 0, column: 0 });
    }
}
