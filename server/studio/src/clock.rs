//! The time. Tests move it; nothing else in the house reads a clock.

use domain::At;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// The time.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The machine's.
    #[default]
    System,
    /// A hand that tests move.
    Hand(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at an instant until it is moved.
    #[must_use]
    pub fn standing(at: At) -> Clock {
        Clock::Hand(Arc::new(AtomicI64::new(at.0)))
    }

    /// Now. A machine whose clock is before 1970 is taken to be at 1970.
    #[must_use]
    pub fn now(&self) -> At {
        match self {
            Clock::System => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                At(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
            }
            Clock::Hand(hand) => At(hand.load(Ordering::SeqCst)),
        }
    }

    /// Moves a standing clock; the machine's stays where it is.
    pub fn advance_ms(&self, ms: i64) {
        if let Clock::Hand(hand) = self {
            hand.fetch_add(ms, Ordering::SeqCst);
        }
    }
}
