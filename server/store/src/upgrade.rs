//! Brings the tables of an older Marbre up to this one.

use crate::migration::Steps;
use crate::pool::sealed::Connected;
use crate::{Outage, Reads, Store, StoreError};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};
use sea_orm_migration::MigratorTrait;
use std::path::{Path, PathBuf};

/// Number of the lock that PostgreSQL holds while one process upgrades: `marbre` in hexadecimal.
const LOCK: i64 = 0x6d61_7262_7265;

impl Store {
    /// Names of the steps this database has not taken yet, in order.
    ///
    /// # Errors
    /// [`StoreError::Newer`] when it has taken one that this program does not know.
    pub async fn pending(&self) -> Result<Vec<String>, StoreError> {
        pending(self.read()).await
    }

    /// Takes all pending steps in one transaction: afterwards the database is either as before or up
    /// to date. Processes that start at once wait for each other. A SQLite file that holds something
    /// is first copied beside itself, `<file>.before-<step>`.
    ///
    /// # Errors
    /// [`StoreError::Newer`], or why a step failed.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        let pending = self.pending().await?;
        let Some(first) = pending.first() else { return Ok(()) };
        if pending.len() < Steps::migrations().len() {
            self.keep_copy(first).await?;
        }
        self.write(async |tx| {
            lock(tx.connection()).await?;
            Steps::up(tx.connection(), None).await.map_err(newer)
        })
        .await
    }

    /// Writes a copy of a SQLite database, as it is at one moment, to a path that does not exist yet.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] `sqlite-only` for PostgreSQL, whose own tools do it; what the database
    /// says when the path exists or cannot be written.
    pub async fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        if self.file().is_none() {
            return Err(StoreError::Conflict("sqlite-only"));
        }
        let path = path.to_str().ok_or(StoreError::Conflict("path"))?;
        let sql = "VACUUM INTO $1";
        let copy = Statement::from_sql_and_values(DbBackend::Sqlite, sql, [path.into()]);
        self.read().connection().execute_raw(copy).await?;
        Ok(())
    }

    /// A copy from before the upgrade. It is written under another name first: a copy with its proper
    /// name is whole.
    async fn keep_copy(&self, step: &str) -> Result<(), StoreError> {
        let Some(file) = self.file() else { return Ok(()) };
        let whole = beside(file, &format!("before-{step}"));
        let half = beside(file, &format!("before-{step}.{}", std::process::id()));
        self.copy_to(&half).await?;
        tokio::fs::rename(&half, &whole).await.map_err(|error| {
            tracing::error!(%error, "the copy before the upgrade cannot be kept");
            StoreError::Unavailable(Outage::Gone)
        })?;
        tracing::info!(copy = %whole.display(), "copied the database before upgrading it");
        Ok(())
    }
}

async fn pending(db: &impl Reads) -> Result<Vec<String>, StoreError> {
    let steps = Steps::get_pending_migrations_read_only(db.connection()).await.map_err(newer)?;
    Ok(steps.iter().map(|it| it.name().to_owned()).collect())
}

/// The library says in words that the database knows a step that the program does not: the step's
/// name stands between quotes.
fn newer(error: DbErr) -> StoreError {
    match &error {
        DbErr::Custom(text) => {
            StoreError::Newer(text.split('\'').nth(1).unwrap_or("unknown step").to_owned())
        }
        _ => error.into(),
    }
}

async fn lock(db: &impl ConnectionTrait) -> Result<(), StoreError> {
    if db.get_database_backend() == DbBackend::Postgres {
        db.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({LOCK})")).await?;
    }
    Ok(())
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}
