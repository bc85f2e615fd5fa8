//! A brand's own limit in place of a network's: an instance's, a paying account's.

use crate::field::Field;

/// Past this, a limit is a slip of the hand.
const ABSURD: u64 = 1_000_000;
/// Characters of a reason that says something.
const SHORTEST_REASON: usize = 5;

/// Why a limit of one's own cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExceptionError {
    /// Nobody could write anything.
    Zero,
    /// No network takes so much.
    Absurd,
    /// It is the network's own limit.
    SameAsNetwork,
    /// No reason is given.
    NoReason,
}

/// Checks a limit of one's own and its reason.
///
/// # Errors
/// What makes it senseless.
pub fn check_exception(field: &Field, limit: u64, reason: &str) -> Result<(), ExceptionError> {
    match limit {
        0 => Err(ExceptionError::Zero),
        limit if limit > ABSURD => Err(ExceptionError::Absurd),
        limit if Some(limit) == field.limit => Err(ExceptionError::SameAsNetwork),
        _ if reason.trim().chars().count() < SHORTEST_REASON => Err(ExceptionError::NoReason),
        _ => Ok(()),
    }
}
