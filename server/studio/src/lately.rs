//! What was worked out lately, by the hash of everything it follows from: it never grows old.

use domain::ContentHash;
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// What was worked out lately, the latest first: so many answers, at most.
#[derive(Debug)]
pub struct Lately<V, const MOST: usize = 64>(Mutex<VecDeque<(ContentHash, V)>>);

impl<V, const MOST: usize> Lately<V, MOST> {
    /// Nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Lately(Mutex::new(VecDeque::new()))
    }
}

impl<V, const MOST: usize> Default for Lately<V, MOST> {
    fn default() -> Self {
        Lately::new()
    }
}

impl<V: Clone, const MOST: usize> Lately<V, MOST> {
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
        all.truncate(MOST);
    }
}
