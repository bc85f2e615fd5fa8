//! Every row as it is at one moment, and an empty database filled with such rows.
//!
//! Tables are found in the database itself, so that a new one is never forgotten. A row is one JSON
//! object: truth values are 0 and 1, bytes are hexadecimal. Both databases read and write the same
//! rows, which is how a studio moves from one to the other.

mod fill;
mod moment;
mod postgres;
mod sqlite;
mod table;
#[cfg(test)]
mod tests;

pub use fill::Filling;
pub use moment::Moment;
pub use table::Table;

/// Tables that are no part of a studio: which steps were taken is said apart, and nobody stays signed
/// in, or halfway in, through a restored backup, where devices that were signed out since would be back.
/// Letters hold one-time links and are sent within moments: a restored studio does not send them again, and tells no webhook twice.
/// What was counted is counted anew.
const LEFT_OUT: [&str; 6] =
    ["change_count", "delivery", "half_session", "letter", "seaql_migrations", "session"];

/// Whether a table belongs to a backup. What items are found by is made again from them.
fn is_kept(table: &str) -> bool {
    !LEFT_OUT.contains(&table) && !table.starts_with("search_")
}
