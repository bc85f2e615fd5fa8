//! What normalisation has to know of each character, unpacked once from [`TABLE`].

use std::sync::OnceLock;

use super::table::TABLE;
use prose::order::{ordered, sort};

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
        let runs = self.runs();
        let class = |(start, end): (u32, u32)| (start, end, self.next() as u8);
        let classes = runs.into_iter().map(class).collect();
        let marks = self.runs();
        Facts { compositions, decompositions, classes, marks, seconds, pool }
    }

    fn compositions(&mut self, apart: &mut Vec<(u32, Parts)>) -> (Vec<u32>, Vec<u64>) {
        let length = self.next();
        let seconds = self.ascending(length);
        let length = self.next();
        let wholes = self.ascending(length);
        let firsts = self.steps(length);
        let made = wholes.into_iter().zip(firsts).map(|(whole, first)| {
            let second = seconds.get(self.next() as usize).copied().unwrap_or_default();
            apart.push((whole, Parts::Two(first, second)));
            packed(first, second) | u64::from(whole)
        });
        let made = made.collect();
        (seconds, made)
    }

    fn others(&mut self, apart: &mut Vec<(u32, Parts)>) -> Vec<u32> {
        let (mut whole, mut parts) = (0, 0);
        for _ in 0..self.next() {
            let packed = self.next();
            whole += packed / 4;
            let length = packed % 4 + 1;
            apart.push((whole, Parts::Stretch(parts as u16, length as u8)));
            parts += length;
        }
        self.steps(parts)
    }

    /// First and last of each run.
    fn runs(&mut self) -> Vec<(u32, u32)> {
        let gaps: Vec<u32> = (0..self.next()).map(|_| self.next()).collect();
        let mut next = 0;
        let run = |gap| {
            let start = next + gap;
            next = start + self.next();
            (start, next - 1)
        };
        gaps.into_iter().map(run).collect()
    }

    fn ascending(&mut self, length: u32) -> Vec<u32> {
        let mut last = 0;
        let next = |_| {
            last += self.next();
            last
        };
        (0..length).map(next).collect()
    }

    fn steps(&mut self, length: u32) -> Vec<u32> {
        let mut last = 0;
        let next = |_| {
            last = self.step(last);
            last
        };
        (0..length).map(next).collect()
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
