//! What a manager hands over, read back the way the receiving tools read it.
#![expect(clippy::unwrap_used, reason = "tests")]

mod bundle;
mod fixtures;
mod page;
mod proof;
mod refused;
mod same_bytes;
mod table;
mod wordpress;
