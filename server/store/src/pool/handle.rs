//! What queries run on.

use crate::query::events;
use crate::{Outage, StoreError};
use domain::BrandId;
use domain::chain::Entry;
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, Statement};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Reads, and cannot write.
#[derive(Clone, Debug)]
pub struct Read(pub(super) DatabaseConnection);

/// One transaction. Whatever it wrote is there when [`crate::Store::write`] returns `Ok`, and not otherwise.
#[derive(Debug)]
pub struct Tx {
    db: Arc<DatabaseTransaction>,
    /// Events that are written last.
    recorded: Mutex<Vec<Entry>>,
}

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
            &self.db
        }

        fn locks(&self) -> bool {
            true
        }
    }
}

impl Tx {
    pub(super) fn new(db: Arc<DatabaseTransaction>) -> Self {
        Tx { db, recorded: Mutex::default() }
    }

    /// Runs a verb, then writes what it recorded.
    pub(super) async fn run<T, E, F>(&self, verb: F) -> Result<T, E>
    where
        F: AsyncFnOnce(&Tx) -> Result<T, E>,
        E: From<StoreError>,
    {
        let value = verb(self).await?;
        events::write(self).await?;
        Ok(value)
    }

    /// Keeps an event for the end of the transaction.
    pub(crate) fn record(&self, entry: Entry) {
        self.held().push(entry);
    }

    /// What was recorded since it was last asked for.
    pub(crate) fn recorded(&self) -> Vec<Entry> {
        std::mem::take(&mut self.held())
    }

    fn held(&self) -> MutexGuard<'_, Vec<Entry>> {
        // Nobody fails while holding it.
        self.recorded.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Others that extend the history of this brand wait until the transaction has ended. SQLite has one
    /// writer anyway.
    pub(crate) async fn hold_chain(&self, brand: Option<BrandId>) -> Result<(), StoreError> {
        if self.db.get_database_backend() != DbBackend::Postgres {
            return Ok(());
        }
        // The last 64 bits of an id are random; the studio's own history has a number of its own.
        let number = brand.map_or(1, |it| it.0.as_u64_pair().1.cast_signed());
        let sql = "SELECT pg_advisory_xact_lock($1)";
        let ask = Statement::from_sql_and_values(DbBackend::Postgres, sql, [number.into()]);
        self.db.execute_raw(ask).await?;
        Ok(())
    }

    pub(super) async fn commit(self) -> Result<(), StoreError> {
        let db = Arc::into_inner(self.db).ok_or(StoreError::Unavailable(Outage::Gone))?;
        Ok(db.commit().await?)
    }

    pub(super) async fn undo(self) {
        let Some(db) = Arc::into_inner(self.db) else { return };
        // A server that went away has undone it by itself.
        if let Err(error) = db.rollback().await {
            tracing::debug!(%error, "nothing to undo");
        }
    }
}
