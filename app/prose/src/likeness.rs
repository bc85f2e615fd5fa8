//! Near-duplicates: how much wording two texts share, from small sketches of them.
//!
//! One-permutation MinHash (Li, Owen and Zhang 2012) over runs of three words: the hash of each run
//! falls into one of 128 bins, which keeps the smallest. The share of equal bins estimates the share
//! of common runs (Jaccard), give or take 0.05.

use crate::Document;

const BINS: usize = 128;
/// A bin nothing fell into.
const EMPTY: u32 = u32::MAX;

/// A text in half a kilobyte, enough to tell whether another says the same. Only sketches made in the same
/// way are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sketch(Box<[u32; BINS]>);

impl Sketch {
    /// The sketch of a document; case, accents and signs make no difference.
    #[must_use]
    pub fn of(document: &Document) -> Sketch {
        Sketch::of_words(document.words().iter().map(|word| document.folded(word)))
    }

    /// The sketch of words in order, each as it is compared.
    #[must_use]
    pub fn of_words<'a>(words: impl Iterator<Item = &'a str>) -> Sketch {
        let mut bins = Box::new([EMPTY; BINS]);
        let mut run = [0_u64; 3];
        for (at, word) in words.enumerate() {
            let hash = word.bytes().fold(1, |hash, byte| mixed(hash, u64::from(byte)));
            run = [run[1], run[2], hash];
            if at >= 2 {
                let whole = scattered(mixed(mixed(mixed(7, run[0]), run[1]), run[2]));
                let bin = &mut bins[(whole % BINS as u64) as usize];
                *bin = (*bin).min((whole >> 32) as u32);
            }
        }
        Sketch(bins)
    }

    /// Share of runs two texts have in common, estimated, from 0 to 1; 0 when either is too short.
    #[must_use]
    pub fn likeness(&self, other: &Sketch) -> f64 {
        let pairs = self.0.iter().zip(other.0.iter());
        let filled = pairs.clone().filter(|(a, b)| **a != EMPTY || **b != EMPTY).count();
        let same = pairs.filter(|(a, b)| a == b && **a != EMPTY).count();
        if filled == 0 { 0.0 } else { same as f64 / filled as f64 }
    }

    /// It in letters, to keep: eight for each bin.
    #[must_use]
    pub fn to_hex(&self) -> String {
        self.0.iter().map(|bin| format!("{bin:08x}")).collect()
    }

    /// The sketch that was kept; none when it is not one.
    ///
    /// ```
    /// use prose::Sketch;
    /// let kept = Sketch::of_words(["le", "pain", "de", "seigle"].into_iter());
    /// assert_eq!(Sketch::of_hex(&kept.to_hex()), Some(kept));
    /// assert_eq!(Sketch::of_hex("0"), None);
    /// ```
    #[must_use]
    pub fn of_hex(kept: &str) -> Option<Sketch> {
        if kept.len() != BINS * 8 {
            return None;
        }
        let mut bins = Box::new([EMPTY; BINS]);
        for (bin, at) in bins.iter_mut().zip((0..).step_by(8)) {
            *bin = u32::from_str_radix(kept.get(at..at + 8)?, 16).ok()?;
        }
        Some(Sketch(bins))
    }
}

/// One step of a multiplicative hash with a rotation.
#[must_use]
pub fn mixed(hash: u64, value: u64) -> u64 {
    (hash.rotate_left(5) ^ value).wrapping_mul(0x517c_c1b7_2722_0a95)
}

/// Spreads a hash over all its bits (the finaliser of MurmurHash3).
fn scattered(hash: u64) -> u64 {
    let hash = (hash ^ hash >> 33).wrapping_mul(0xff51_afd7_ed55_8ccd);
    let hash = (hash ^ hash >> 33).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ hash >> 33
}
