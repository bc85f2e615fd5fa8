//! What people can rely on when they upload a picture and use it.
#![expect(clippy::unwrap_used, reason = "tests")]

mod accepting;
mod fixtures;
mod hostile;
mod keeping;
mod privacy;
mod rendering;
mod upright;
