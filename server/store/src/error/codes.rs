//! Which error codes mean that the database is out of order, not the request.

use super::Outage;
use sea_orm::sqlx::error::DatabaseError;
use sea_orm::sqlx::sqlite::SqliteError;

pub(super) fn outage(error: &dyn DatabaseError) -> Option<Outage> {
    let code = error.code()?;
    if error.try_downcast_ref::<SqliteError>().is_some() {
        code.parse().ok().and_then(sqlite)
    } else {
        postgres(&code)
    }
}

/// Result codes of SQLite, <https://sqlite.org/rescode.html>; the low byte is the class.
fn sqlite(code: i32) -> Option<Outage> {
    match code & 0xff {
        13 => Some(Outage::Full),
        5 | 6 => Some(Outage::Busy),
        // Read-only, input/output, corrupt, cannot open, not a database.
        8 | 10 | 11 | 14 | 26 => Some(Outage::Gone),
        _ => None,
    }
}

/// States of PostgreSQL, <https://www.postgresql.org/docs/current/errcodes-appendix.html>.
fn postgres(state: &str) -> Option<Outage> {
    match state {
        "53100" => Some(Outage::Full),
        // Serialisation failure, deadlock, lock or statement timeout, out of memory or connections.
        "40001" | "40P01" | "55P03" | "57014" | "53000" | "53200" | "53300" => Some(Outage::Busy),
        // A standby, or a server that stops or starts.
        "25006" | "57P01" | "57P02" | "57P03" | "57P05" => Some(Outage::Gone),
        _ if state.starts_with("08") || state.starts_with("58") => Some(Outage::Gone),
        _ => None,
    }
}
