//! What normalisation has to know of each character, unpacked once from [`TABLE`].

use std::sync::OnceLock;

use super::table::TABLE;
use crate::order::{ordered, sort};

/// The facts, each list sorted by its first number.
pub(super) struct Facts {
    /// First and second character and what they make, 21 bits each.
    pub compositions: Vec<u64>,
    /// Every character that comes apart, and the place of its parts.
    pub decompositions: Vec<(u32, Parts)>,
    /// First and last character of a run with one combining class.
    pub classes: Vec<(u32, u32, u8)>,
    /// First and last of a run of combining marks that are neither letters nor digits.
    pub marks: Vec<(u32, u32)>,
    /// Characters that may join the one before.
    pub seconds: Vec<u32>,
    /// The parts of decompositions that are never put together again.
    pool: Vec<u32>,
}

/// How a character comes apart.
#[derive(Clone, Copy)]
pub(super) enum Parts {
    /// Into two, the first of which may come apart again, and which compose.
    Two(u32, u32),
    /// For good, into a stretch of the pool.
    Stretch(u16, u8),
}

/// The facts, unpacked when first asked for.
pub(super) fn facts() -> &'static Facts {
    static FACTS: OnceLock<Facts> = OnceLock::new();
    FACTS.get_or_init(|| Numbers { bytes: TABLE, at: 0 }.facts())
}

impl Facts {
    /// The characters of a stretch of the pool.
    pub(super) fn stretch(&self, start: u16, length: u8) -> &[u32] {
        let start = usize::from(start);
        self.pool.get(start..start + usize::from(length)).unwrap_or_default()
    }
}

/// First and second character where compositions have them.
pub(super) fn packed(first: u32, second: u32) -> u64 {
    u64::from(first) << 42 | u64::from(second) << 21
}

/// Numbers in base 128, lowest bits first; 0 past the end.
struct Numbers<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Numbers<'_> {
    fn facts(&mut self) -> Facts {
        let mut decompositions = Vec::new();
        let (seconds, mut compositions) = self.compositions(&mut decompositions);
        let pool = self.others(&mut decompositions);
        sort(&mut compositions);
        let decompositions = ordered(decompositions, |it| it.0);
        let classes = self.runs(|start, end, it| (start, end, it.next() as u8));
        let marks = self.runs(|start, end, _| (start, end));
        Facts { compositions, decompositions, classes, marks, seconds, pool }
    }

    fn compositions(&mut self, apart: &mut Vec<(u32, Parts)>) -> (Vec<u32>, Vec<u64>) {
        let mut last = 0;
        let seconds: Vec<u32> = (0..self.next())
            .map(|_| {
                last += self.next();
                last
            })
            .collect();
        let (mut whole, mut first) = (0, 0);
        let made = (0..self.next())
            .map(|_| {
                whole += self.next();
                first = self.step(first);
                let second = seconds.get(self.next() as usize).copied().unwrap_or_default();
                apart.push((whole, Parts::Two(first, second)));
                packed(first, second) | u64::from(whole)
            })
            .collect();
        (seconds, made)
    }

    fn others(&mut self, apart: &mut Vec<(u32, Parts)>) -> Vec<u32> {
        let (mut pool, mut whole, mut last) = (Vec::new(), 0, 0);
        for _ in 0..self.next() {
            let packed = self.next();
            whole += packed / 4;
            let length = (packed % 4) as u8 + 1;
            apart.push((whole, Parts::Stretch(pool.len() as u16, length)));
            for _ in 0..length {
                last = self.step(last);
                pool.push(last);
            }
        }
        pool
    }

    fn runs<T>(&mut self, run: impl Fn(u32, u32, &mut Self) -> T) -> Vec<T> {
        let mut next = 0;
        (0..self.next())
            .map(|_| {
                let start = next + self.next();
                next = start + self.next();
                run(start, next - 1, self)
            })
            .collect()
    }

    /// A number at a distance up or down.
    fn step(&mut self, from: u32) -> u32 {
        let packed = self.next();
        let distance = (packed >> 1) as i32 ^ -((packed & 1) as i32);
        from.wrapping_add_signed(distance)
    }

    fn next(&mut self) -> u32 {
        let mut value = 0;
        for place in 0..5 {
            let byte = self.bytes.get(self.at).copied().unwrap_or_default();
            self.at += 1;
            value |= u32::from(byte & 0x7F) << (7 * place);
            if byte < 0x80 {
                break;
            }
        }
        value
    }
}
