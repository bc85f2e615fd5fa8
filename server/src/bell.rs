//! Wakes the browsers that listen when anybody is told anything, by this server or another one.

use domain::PersonId;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use studio::{Studio, notice};
use tokio::sync::watch;

/// News is looked for this often while somebody listens: every second, one query on a key.
const PAUSE: Duration = Duration::from_secs(1);

/// Browsers of one person that listen at once; further ones read the count when they load a page.
const MOST: usize = 8;

/// Wakes those who listen.
#[derive(Debug)]
pub struct Bell {
    /// Counts the times it rang; without a number it is over.
    rung: watch::Sender<Option<u64>>,
    listening: Mutex<HashMap<PersonId, usize>>,
}

impl Default for Bell {
    fn default() -> Self {
        Bell { rung: watch::Sender::new(Some(0)), listening: Mutex::default() }
    }
}

/// Somebody who listens, until it is dropped.
#[derive(Debug)]
pub struct Listener {
    bell: Arc<Bell>,
    person: PersonId,
    rung: watch::Receiver<Option<u64>>,
}

impl Bell {
    /// Listens; none when the person does in too many places.
    pub fn listen(self: &Arc<Self>, person: PersonId) -> Option<Listener> {
        let mut listening = self.listening.lock().unwrap_or_else(PoisonError::into_inner);
        let own = listening.entry(person).or_default();
        if *own >= MOST {
            return None;
        }
        *own += 1;
        Some(Listener { bell: self.clone(), person, rung: self.rung.subscribe() })
    }

    /// Looks for news until the program ends. Nobody looks while nobody listens.
    pub async fn follow(self: Arc<Self>, studio: Studio) {
        let mut seen = (0, 0);
        loop {
            tokio::time::sleep(PAUSE).await;
            if self.rung.receiver_count() == 0 {
                continue;
            }
            match notice::latest(&studio, seen.1).await {
                Ok(now) if now != seen => {
                    // The first look has nothing to compare with, and counts from another number.
                    seen = notice::latest(&studio, now.1).await.unwrap_or(now);
                    self.rung.send_modify(|it| *it = it.map(|n| n + 1));
                }
                Ok(_) => {}
                Err(error) => tracing::debug!(%error, "nobody can be woken now: {error}"),
            }
        }
    }

    /// Nobody listens any more: the server ends.
    pub fn close(&self) {
        self.rung.send_replace(None);
    }
}

impl Listener {
    /// Waits until it rings; `false` when it is over.
    pub async fn rings(&mut self) -> bool {
        self.rung.changed().await.is_ok() && self.rung.borrow_and_update().is_some()
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let mut listening = self.bell.listening.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = listening.get_mut(&self.person) {
            *own -= 1;
            if *own == 0 {
                listening.remove(&self.person);
            }
        }
    }
}
