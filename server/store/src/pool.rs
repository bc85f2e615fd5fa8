//! The open database: one way in for readers, one for writers.

use crate::query::events;
use crate::url::Place;
use crate::{Outage, StoreError};
use sea_orm::DatabaseConnection;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::{Mutex, MutexGuard};

mod handle;
mod postgres;
mod sqlite;

pub(crate) use handle::sealed;
pub use handle::{Read, Reads, Tx};

/// The database, open. Copies share it.
#[derive(Clone, Debug)]
pub struct Store(Arc<Pools>);

#[derive(Debug)]
struct Pools {
    read: Read,
    write: DatabaseConnection,
    /// SQLite has one writer: verbs wait here in the order they came. Its own waiting is unfair and
    /// gives up after a while.
    turn: Option<Mutex<()>>,
    file: Option<PathBuf>,
}

/// How the database is opened.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// What survives a power cut.
    pub durability: Durability,
    /// Largest size of a SQLite file, in pages of 4,096 bytes; none by default.
    pub max_pages: Option<u32>,
}

/// What survives a power cut. Only SQLite is told; a server has its own settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Durability {
    /// Everything acknowledged.
    #[default]
    Full,
    /// Nothing is promised: for tests that throw the file away.
    Off,
}

impl Store {
    /// Opens a SQLite file (`sqlite://path?mode=rwc` or a path; made when missing) or a PostgreSQL
    /// database (`postgres://…`). Tables are made by [`Store::migrate`].
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when it cannot be reached, opened or made.
    pub async fn open(url: &str) -> Result<Store, StoreError> {
        Store::open_with(url, Options::default()).await
    }

    /// The same, with other options.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub async fn open_with(url: &str, options: Options) -> Result<Store, StoreError> {
        let pools = match Place::of(url) {
            Place::Sqlite(path) => {
                // The writer first: it sets the journal mode that readers find.
                let write = sqlite::writer(&path, options).await?;
                let read = Read(sqlite::readers(&path, options).await?);
                Pools { read, write, turn: Some(Mutex::new(())), file: Some(path) }
            }
            Place::Postgres(url) => {
                let write = postgres::pool(&url).await?;
                Pools { read: Read(write.clone()), write, turn: None, file: None }
            }
        };
        Ok(Store(Arc::new(pools)))
    }

    /// Where to read from.
    #[must_use]
    pub fn read(&self) -> &Read {
        &self.0.read
    }

    /// Runs one verb in one transaction: committed when it gives `Ok`, undone when it gives `Err` or
    /// is dropped. On SQLite writers take turns in the order they came. The verb reads through its
    /// transaction too: it sees what it wrote, and a row it reads to change waits for nobody else.
    ///
    /// # Errors
    /// The verb's own, or [`StoreError::Unavailable`] when the transaction cannot begin or commit.
    pub async fn write<T, E, F>(&self, verb: F) -> Result<T, E>
    where
        F: AsyncFnOnce(&Tx) -> Result<T, E>,
        E: From<StoreError>,
    {
        let _turn = self.turn().await;
        let tx = self.begin().await?;
        match verb(&tx).await {
            Ok(value) => match events::write(&tx).await {
                Ok(()) => {
                    tx.db.commit().await.map_err(StoreError::from)?;
                    Ok(value)
                }
                Err(error) => {
                    tx.undo().await;
                    Err(error.into())
                }
            },
            Err(error) => {
                tx.undo().await;
                Err(error)
            }
        }
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn ping(&self) -> Result<(), StoreError> {
        let answer = self.0.read.0.ping().await;
        answer.map_err(|_| StoreError::Unavailable(Outage::Gone))
    }

    /// Closes every connection, once running transactions have ended.
    pub async fn close(&self) {
        let _turn = self.turn().await;
        // A connection that fails to close is gone as well.
        let _ = self.0.read.0.close_by_ref().await;
        let _ = self.0.write.close_by_ref().await;
    }

    async fn turn(&self) -> Option<MutexGuard<'_, ()>> {
        match &self.0.turn {
            Some(turn) => Some(turn.lock().await),
            None => None,
        }
    }

    async fn begin(&self) -> Result<Tx, StoreError> {
        sqlite::begin_immediate(&self.0.write).await.map(Tx::new)
    }

    pub(crate) fn file(&self) -> Option<&Path> {
        self.0.file.as_deref()
    }
}

#[cfg(test)]
mod tests;
