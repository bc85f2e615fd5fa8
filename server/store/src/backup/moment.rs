//! The database as it is at one moment, whoever writes meanwhile.

use super::table::{Table, in_order};
use super::{is_kept, postgres, sqlite};
use crate::pool::sealed::Connected;
use crate::{Reads, Store, StoreError};
use futures::TryStreamExt;
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseTransaction, DbBackend, IsolationLevel, Statement,
    StreamTrait, TransactionTrait,
};

/// The database as it is at one moment.
#[derive(Debug)]
pub struct Moment(DatabaseTransaction);

impl Store {
    /// Reads several things as they are at one moment. Nobody waits for it, and it waits for nobody.
    ///
    /// # Errors
    /// The reader's own, or [`StoreError::Unavailable`].
    pub async fn at_one_moment<T, E, F>(&self, read: F) -> Result<T, E>
    where
        F: AsyncFnOnce(&Moment) -> Result<T, E>,
        E: From<StoreError>,
    {
        let db = self.read().connection();
        // SQLite takes its moment at the first row that is read.
        let (isolation, access) = match db.get_database_backend() {
            DbBackend::Postgres => {
                (Some(IsolationLevel::RepeatableRead), Some(AccessMode::ReadOnly))
            }
            _ => (None, None),
        };
        let begun = db.begin_with_config(isolation, access).await;
        let moment = Moment(begun.map_err(StoreError::from)?);
        let read = read(&moment).await;
        // Nothing was written: however it ends, nothing is lost.
        let _ = moment.0.rollback().await;
        read
    }

    /// Whether the database holds no table at all.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub async fn is_blank(&self) -> Result<bool, StoreError> {
        Ok(names(self.read().connection()).await?.is_empty())
    }
}

impl Moment {
    /// The tables with rows of the studio, each after those its rows name.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub async fn tables(&self) -> Result<Vec<Table>, StoreError> {
        tables(&self.0).await
    }

    /// Names of the steps the database has taken, in order.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub async fn steps(&self) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT version AS name FROM seaql_migrations ORDER BY applied_at, version";
        words(&self.0, sql.to_owned()).await
    }

    /// Hands every row of a table to `keep`, as one line of JSON.
    ///
    /// # Errors
    /// What `keep` says, or [`StoreError`] of the database.
    pub async fn rows<E: From<StoreError>>(
        &self,
        table: &Table,
        mut keep: impl FnMut(&str) -> Result<(), E>,
    ) -> Result<(), E> {
        let backend = ConnectionTrait::get_database_backend(&self.0);
        let sql = match backend {
            DbBackend::Postgres => postgres::rows(table),
            _ => sqlite::rows(table),
        };
        let stream = self.0.stream_raw(Statement::from_string(backend, sql)).await;
        let mut stream = stream.map_err(StoreError::from)?;
        while let Some(row) = stream.try_next().await.map_err(StoreError::from)? {
            keep(&row.try_get::<String>("", "line").map_err(StoreError::from)?)?;
        }
        Ok(())
    }
}

impl Reads for Moment {}

impl Connected for Moment {
    type Connection = DatabaseTransaction;

    fn connection(&self) -> &DatabaseTransaction {
        &self.0
    }

    fn locks(&self) -> bool {
        false
    }
}

/// The tables with rows of the studio, each after those its rows name.
pub(super) async fn tables(db: &impl ConnectionTrait) -> Result<Vec<Table>, StoreError> {
    let mut tables = Vec::new();
    for name in names(db).await? {
        if is_kept(&name) {
            tables.push(match db.get_database_backend() {
                DbBackend::Postgres => postgres::table(db, name).await?,
                _ => sqlite::table(db, name).await?,
            });
        }
    }
    Ok(in_order(tables))
}

async fn names(db: &impl ConnectionTrait) -> Result<Vec<String>, StoreError> {
    let sql = match db.get_database_backend() {
        DbBackend::Postgres => postgres::NAMES,
        _ => sqlite::NAMES,
    };
    words(db, sql.to_owned()).await
}

/// The column `name` of a query.
pub(super) async fn words(
    db: &impl ConnectionTrait,
    sql: String,
) -> Result<Vec<String>, StoreError> {
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    rows.iter().map(|row| Ok(row.try_get("", "name")?)).collect()
}
