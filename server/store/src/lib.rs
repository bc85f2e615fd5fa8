//! Rows: entities, migrations, queries; SQLite and PostgreSQL.
//!
//! [`Store`] opens the database. A verb runs in one transaction, [`Store::write`]; everything else
//! reads through [`Store::read`]. Queries are functions named after what they give, one file a noun:
//! those that write take a [`Tx`], those that read take anything that [`Reads`]. No type of the
//! database library leaves this crate.

mod backup;
mod entity;
mod error;
mod migration;
mod pool;
mod query;
pub mod search;
mod stored;
mod upgrade;
mod url;

pub use backup::{Filling, Moment, Table};
pub use error::{Cause, Outage, StoreError};
pub use pool::{Durability, Options, Read, Reads, Store, Tx};
pub use query::{
    absences, blobs, brands, certificates, changes, checkpoints, comments, decisions, events,
    forgetting, guests, ignored, items, letters, links, memberships, notices, parts, people,
    proofs, references, replies, rounds, saves, second_factors, sessions, settings, shared_texts,
    sources, suggestions, trash, version_names, views, waiting, webhooks,
};
pub use url::is_server;
