//! The open database: one way in for readers, one for writers.

use crate::url::Place;
use crate::{Outage, StoreError};
use line::Line;
use sea_orm::{DatabaseConnection, TransactionTrait};
use std::path::{Path, PathBuf};
use std::sync::Arc;

mod group;
mod handle;
mod line;
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
    write: Writer,
    file: Option<PathBuf>,
}

/// The way in for writers.
#[derive(Debug)]
enum Writer {
    /// The one connection that writes to a file.
    Line(Line),
    /// A server takes any number at once.
    Server(DatabaseConnection),
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
                Pools { read, write: Writer::Line(Line::new(write)), file: Some(path) }
            }
            Place::Postgres(url) => {
                let write = postgres::pool(&url).await?;
                Pools { read: Read(write.clone()), write: Writer::Server(write), file: None }
            }
        };
        Ok(Store(Arc::new(pools)))
    }

    /// Where to read from.
    #[must_use]
    pub fn read(&self) -> &Read {
        &self.0.read
    }

    /// Runs one verb: committed when it gives `Ok`, undone when it gives `Err` or is dropped. It reads
    /// through its transaction too: it sees what it wrote, and a row it reads to change waits for nobody
    /// else. On SQLite verbs take turns in the order they came, and those that wait for each other share a
    /// commit; each is still kept or undone by itself.
    ///
    /// # Errors
    /// The verb's own, or [`StoreError::Unavailable`] when the transaction cannot begin or commit.
    pub async fn write<T, E, F>(&self, verb: F) -> Result<T, E>
    where
        F: AsyncFnOnce(&Tx) -> Result<T, E>,
        E: From<StoreError>,
    {
        let db = match &self.0.write {
            Writer::Line(line) => return line.write(verb).await,
            Writer::Server(db) => db.begin().await.map_err(StoreError::from)?,
        };
        let tx = Tx::new(Arc::new(db));
        match tx.run(verb).await {
            Ok(value) => tx.commit().await.map(|()| value).map_err(E::from),
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
        match &self.0.write {
            Writer::Line(line) => line.close(&self.0.read.0).await,
            // Readers use the same; a connection that fails to close is gone as well.
            Writer::Server(db) => drop(db.close_by_ref().await),
        }
    }

    pub(crate) fn file(&self) -> Option<&Path> {
        self.0.file.as_deref()
    }
}

#[cfg(test)]
mod tests;
