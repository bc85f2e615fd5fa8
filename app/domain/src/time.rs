//! Instants, as the store and the wire hold them.

use serde::{Deserialize, Serialize};

/// An instant: milliseconds since 1970-01-01T00:00Z. The clock is always given, never read here.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct At(pub i64);

impl At {
    /// This instant plus a number of milliseconds, held at the ends of the range.
    #[must_use]
    pub const fn plus_ms(self, ms: i64) -> At {
        At(self.0.saturating_add(ms))
    }

    /// Milliseconds from `earlier` to this instant; negative when the order is the other way round.
    #[must_use]
    pub const fn since_ms(self, earlier: At) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
}
