//! Looking a code point up in a sorted table of ranges. Tables are written as first and last code points and sent as
//! the distances between them, which take a byte each, mostly.

use std::sync::OnceLock;

/// A table, unpacked when it is first asked.
pub(crate) struct Ranges {
    packed: &'static [u8],
    unpacked: OnceLock<Vec<(u32, u32)>>,
}

impl Ranges {
    /// Of what [`packed`] made.
    pub(crate) const fn of(packed: &'static [u8]) -> Ranges {
        Ranges { packed, unpacked: OnceLock::new() }
    }

    /// The table holds the code point.
    pub(crate) fn holds(&self, point: u32) -> bool {
        holds(self.unpacked.get_or_init(|| self.unpacked()), point)
    }

    /// The table, unpacked once more.
    pub(crate) fn unpacked(&self) -> Vec<(u32, u32)> {
        unpacked(self.packed)
    }
}

/// Declares a table.
macro_rules! ranges {
    ($(#[$said:meta])* $name:ident = $table:expr) => {
        $(#[$said])*
        pub(crate) static $name: $crate::ranges::Ranges = {
            const TABLE: &[(u32, u32)] = $table;
            static PACKED: [u8; $crate::ranges::length(TABLE)] = $crate::ranges::packed(TABLE);
            $crate::ranges::Ranges::of(&PACKED)
        };
    };
}
pub(crate) use ranges;

/// The table holds the code point.
pub(crate) fn holds(table: &[(u32, u32)], point: u32) -> bool {
    holding(table, point, |it| *it).is_some()
}

/// The row whose range holds the code point.
pub(crate) fn holding<T>(table: &[T], point: u32, range: impl Fn(&T) -> (u32, u32)) -> Option<&T> {
    let passed = table.partition_point(|row| range(row).0 <= point);
    table[..passed].last().filter(|row| point <= range(row).1)
}

/// Bytes that a table takes when it is packed.
pub(crate) const fn length(table: &[(u32, u32)]) -> usize {
    let (mut bytes, mut next, mut at) = (0, 0, 0);
    while at < table.len() {
        let (from, to) = table[at];
        bytes += digits(from - next) + digits(to - from);
        (next, at) = (to + 1, at + 1);
    }
    bytes
}

/// A table as distances: from the end of one range to the start of the next, from there to its end.
pub(crate) const fn packed<const BYTES: usize>(table: &[(u32, u32)]) -> [u8; BYTES] {
    let (mut bytes, mut end, mut next, mut at) = ([0; BYTES], 0, 0, 0);
    while at < table.len() {
        let (from, to) = table[at];
        let distances = [from - next, to - from];
        let mut number = 0;
        while number < 2 {
            let mut left = distances[number];
            while left >= 0x80 {
                bytes[end] = left as u8 | 0x80;
                (end, left) = (end + 1, left >> 7);
            }
            bytes[end] = left as u8;
            (end, number) = (end + 1, number + 1);
        }
        (next, at) = (to + 1, at + 1);
    }
    bytes
}

/// Bytes of a number, seven bits each.
const fn digits(number: u32) -> usize {
    if number < 0x80 { 1 } else { 1 + digits(number >> 7) }
}

fn unpacked(packed: &[u8]) -> Vec<(u32, u32)> {
    let mut numbers = packed.split_inclusive(|byte| *byte < 0x80);
    let mut next = || {
        let digits = numbers.next()?.iter().rev();
        Some(digits.fold(0, |sum, byte| sum << 7 | u32::from(byte & 0x7F)))
    };
    let (mut table, mut free) = (Vec::new(), 0);
    while let Some((gap, length)) = next().zip(next()) {
        let from = free + gap;
        table.push((from, from + length));
        free = from + length + 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::{length, packed, unpacked};

    #[test]
    fn a_packed_table_is_the_same_table() {
        const TABLE: &[(u32, u32)] =
            &[(0, 0), (2, 2), (0x41, 0xC0), (0xC1, 0x10_FFFE), (0x10_FFFF, 0x10_FFFF)];
        const PACKED: [u8; length(TABLE)] = packed(TABLE);
        assert_eq!(unpacked(&PACKED), TABLE);
        assert_eq!(unpacked(&[]), []);
    }
}
