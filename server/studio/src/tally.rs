//! Counts since the program started, for those who watch over it. They are about no person.

use std::sync::atomic::{AtomicU64, Ordering};

/// Saves that were acknowledged.
pub static SAVED: Tally = Tally::new();
/// Sign-ins that were refused: unknown address, wrong password or code, suspended person, too many attempts.
pub static SIGN_INS_REFUSED: Tally = Tally::new();
/// Times the database was away, busy or full.
pub static OUTAGES: Tally = Tally::new();

/// A count that only grows.
#[derive(Debug)]
pub struct Tally(AtomicU64);

impl Tally {
    const fn new() -> Self {
        Tally(AtomicU64::new(0))
    }

    /// One more.
    pub fn add(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// How many.
    #[must_use]
    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}
