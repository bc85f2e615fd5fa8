//! Fills an empty database with the rows of another one.

use super::moment::tables;
use super::{Table, postgres, sqlite};
use crate::migration::Steps;
use crate::pool::sealed::Connected;
use crate::{Store, StoreError, Tx, search};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use sea_orm_migration::MigratorTrait;

/// A database that is being filled; nobody sees it before it is whole.
#[derive(Debug)]
pub struct Filling<'a>(&'a Tx);

impl Store {
    /// Makes the tables as they were after `steps`, lets `fill` put rows into them, and takes the steps
    /// that came later: all of it or nothing.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] `not-empty` when there are tables already, [`StoreError::Newer`] for a
    /// step that this program does not know; what `fill` says.
    pub async fn fill<E, F>(&self, steps: &[String], fill: F) -> Result<(), E>
    where
        F: AsyncFnOnce(&Filling<'_>) -> Result<(), E>,
        E: From<StoreError>,
    {
        let count = known(steps)?;
        if !self.is_blank().await? {
            return Err(StoreError::Conflict("not-empty").into());
        }
        self.write(async |tx| {
            let db = tx.connection();
            Steps::up(db, Some(count)).await.map_err(StoreError::from)?;
            if db.get_database_backend() == DbBackend::Sqlite {
                // Rows may name rows that come later; all must be there at the end.
                db.execute_unprepared("PRAGMA defer_foreign_keys = ON")
                    .await
                    .map_err(StoreError::from)?;
            }
            fill(&Filling(tx)).await?;
            Steps::up(db, None).await.map_err(StoreError::from)?;
            search::index_all(db).await.map_err(StoreError::from)?;
            Ok(())
        })
        .await
    }
}

impl Filling<'_> {
    /// The tables to fill, each after those its rows name.
    ///
    /// # Errors
    /// [`StoreError`] of the database.
    pub async fn tables(&self) -> Result<Vec<Table>, StoreError> {
        tables(self.0.connection()).await
    }

    /// Adds rows, given as lines of JSON.
    ///
    /// # Errors
    /// [`StoreError`] of the database, for lines that are no rows of this table too.
    pub async fn insert(&self, table: &Table, lines: &[String]) -> Result<(), StoreError> {
        let db = self.0.connection();
        let (backend, rows) = (db.get_database_backend(), format!("[{}]", lines.join(",")));
        let sql = match backend {
            DbBackend::Postgres => postgres::insert(table),
            _ => sqlite::insert(table),
        };
        db.execute_raw(Statement::from_sql_and_values(backend, sql, [rows.into()])).await?;
        if backend == DbBackend::Postgres {
            db.execute_unprepared(&postgres::go_on(table)).await?;
        }
        Ok(())
    }
}

/// How many steps these are, when they are the first ones of this program.
fn known(steps: &[String]) -> Result<u32, StoreError> {
    let ours: Vec<String> = Steps::migrations().iter().map(|it| it.name().to_owned()).collect();
    if let Some(unknown) = steps.iter().find(|it| !ours.contains(it)) {
        return Err(StoreError::Newer(unknown.clone()));
    }
    let taken = ours.iter().take_while(|it| steps.contains(it)).count();
    if taken != steps.len() {
        return Err(StoreError::Conflict("steps"));
    }
    u32::try_from(taken).map_err(|_| StoreError::Conflict("steps"))
}
