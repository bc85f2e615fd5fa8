//! Numbers that look random and can be had again: SplitMix64.

/// A run of numbers.
pub struct Dice(u64);

impl Dice {
    /// The run of one sequence.
    pub fn new(seed: u64, sequence: usize) -> Self {
        Dice(seed ^ (sequence as u64).wrapping_mul(0xa076_1d64_78bd_642f))
    }

    /// A number below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((it ^ (it >> 31)) % sides as u64).unwrap_or(0)
    }

    /// One of these.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.roll(of.len())]
    }
}
