//! What queries run on.

use sea_orm::{DatabaseConnection, DatabaseTransaction};

/// Reads, and cannot write.
#[derive(Clone, Debug)]
pub struct Read(pub(super) DatabaseConnection);

/// One transaction. Whatever it wrote is there when [`crate::Store::write`] returns `Ok`, and not otherwise.
#[derive(Debug)]
pub struct Tx(pub(super) DatabaseTransaction);

/// What can be read through: [`Read`], or a [`Tx`] that sees its own writes.
pub trait Reads: sealed::Connected {}

impl Reads for Read {}
impl Reads for Tx {}

pub(crate) mod sealed {
    /// Gives the connection to the queries of this crate, and to nobody else.
    pub trait Connected: Send + Sync {
        /// What the database library runs on.
        type Connection: sea_orm::ConnectionTrait + Send;

        /// The connection.
        fn connection(&self) -> &Self::Connection;

        /// Whether rows read here are about to be changed: other writers then wait for this one.
        fn locks(&self) -> bool;
    }

    impl Connected for super::Read {
        type Connection = sea_orm::DatabaseConnection;

        fn connection(&self) -> &Self::Connection {
            &self.0
        }

        fn locks(&self) -> bool {
            false
        }
    }

    impl Connected for super::Tx {
        type Connection = sea_orm::DatabaseTransaction;

        fn connection(&self) -> &Self::Connection {
            &self.0
        }

        fn locks(&self) -> bool {
            true
        }
    }
}

impl Tx {
    pub(super) async fn undo(self) {
        // The database may have undone it by itself, as SQLite does when the disk is full.
        if let Err(error) = self.0.rollback().await {
            tracing::debug!(%error, "nothing to undo");
        }
    }
}
