//! What was worked out lately, by the hash of everything it follows from: it never grows old.

use domain::ContentHash;
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// Answers that are kept, at most.
const KEPT: usize = 64;

/// What was worked out lately, the latest first.
#[derive(Debug)]
pub struct Lately<V>(Mutex<VecDeque<(ContentHash, V)>>);

impl<V> Lately<V> {
    /// Nothing yet.
    #[must_use]
    pub const fn new() -> Lately<V> {
        Lately(Mutex::new(VecDeque::new()))
    }
}

impl<V> Default for Lately<V> {
    fn default() -> Lately<V> {
        Lately::new()
    }
}

impl<V: Clone> Lately<V> {
    /// What was kept for what is asked.
    #[must_use]
    pub fn known(&self, asked: ContentHash) -> Option<V> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = all.iter().position(|it| it.0 == asked)?;
        let found = all.remove(place)?;
        all.push_front(found);
        all.front().map(|it| it.1.clone())
    }

    /// Keeps an answer; the one that was not asked for the longest goes.
    pub fn keep(&self, asked: ContentHash, answer: V) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.push_front((asked, answer));
        all.truncate(KEPT);
    }
}
