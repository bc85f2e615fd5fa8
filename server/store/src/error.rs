//! Why the database did not do what was asked.

use sea_orm::sqlx::Error as DriverError;
use sea_orm::sqlx::error::DatabaseError;
use sea_orm::{DbErr, RuntimeErr};
use std::fmt;

mod codes;
mod constraints;

/// Why the database did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The row is not there.
    #[error("not found")]
    NotFound,
    /// The row changed since it was read.
    #[error("changed meanwhile")]
    Stale,
    /// A rule of the tables, by name: `person_email`, `brand_slug`, `item_code`, `part_name`,
    /// `part_network`, `save_seq`, `round_number`, `view_name`; `unique` or `reference` for the others. `sqlite-only`
    /// and `path` come from [`crate::Store::copy_to`] alone, `not-empty` and `steps` from
    /// [`crate::Store::fill`].
    #[error("the database refuses: {0}")]
    Conflict(&'static str),
    /// Nothing was written; the same request may succeed later.
    #[error("{0}")]
    Unavailable(Outage),
    /// The database was written by a newer Marbre; the text names the first unknown step.
    #[error(
        "this database was written by a newer version of Marbre ({0}): use that version, or restore a backup made before the upgrade"
    )]
    Newer(String),
    /// A stored value cannot be read; the text names its column.
    #[error("the stored value of {0} cannot be read")]
    Unreadable(&'static str),
    /// Anything else.
    #[error("{0}")]
    Db(#[source] Cause),
}

/// Why nothing can be written for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outage {
    /// No room is left on the disk, or within the limit set for the file.
    Full,
    /// Somebody else holds what is needed for too long.
    Busy,
    /// The database cannot be reached, or cannot be read from or written to.
    Gone,
}

impl fmt::Display for Outage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Outage::Full => "the database is full: nothing was written; make room and try again",
            Outage::Busy => "the database is busy: nothing was written; try again",
            Outage::Gone => "the database cannot be reached: nothing was written",
        })
    }
}

/// What the database said, for the log.
pub struct Cause(DbErr);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl std::error::Error for Cause {}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match &error {
            DbErr::ConnectionAcquire(_) => StoreError::Unavailable(Outage::Busy),
            DbErr::RecordNotFound(_) => StoreError::NotFound,
            DbErr::Conn(RuntimeErr::SqlxError(driver))
            | DbErr::Exec(RuntimeErr::SqlxError(driver))
            | DbErr::Query(RuntimeErr::SqlxError(driver)) => {
                of_driver(driver).unwrap_or(StoreError::Db(Cause(error)))
            }
            _ => StoreError::Db(Cause(error)),
        }
    }
}

fn of_driver(error: &DriverError) -> Option<StoreError> {
    match error {
        DriverError::Database(it) => of_database(it.as_ref()),
        DriverError::PoolTimedOut => Some(StoreError::Unavailable(Outage::Busy)),
        // A conversation that breaks off in the middle reads as one that makes no sense.
        DriverError::Io(_)
        | DriverError::Protocol(_)
        | DriverError::PoolClosed
        | DriverError::WorkerCrashed => Some(StoreError::Unavailable(Outage::Gone)),
        _ => None,
    }
}

fn of_database(error: &dyn DatabaseError) -> Option<StoreError> {
    if error.is_unique_violation() {
        return Some(StoreError::Conflict(constraints::unique(error)));
    }
    if error.is_foreign_key_violation() {
        return Some(StoreError::Conflict("reference"));
    }
    codes::outage(error).map(StoreError::Unavailable)
}
