//! Verbs on SQLite that share a commit: what the disk is waited for serves all of them.
//!
//! A group is one transaction. Each verb in it begins with a savepoint; when it fails or is dropped, it is
//! undone as far as there, and the others are not. Nobody hears of the end before the commit returned.

use super::sqlite::begin_immediate;
use crate::{Outage, StoreError};
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction};
use std::sync::Arc;
use tokio::sync::watch;

/// How a group ended; nothing while it is open.
type Told = Option<Result<(), Outage>>;

/// A transaction that several verbs share.
#[derive(Debug)]
pub(super) struct Group {
    db: Arc<DatabaseTransaction>,
    /// Savepoints that were set.
    verbs: u32,
    /// Whether what stands behind the last one is whole. It is not while a verb runs, nor when one was
    /// refused or dropped.
    whole: bool,
    told: watch::Sender<Told>,
}

/// Waits for the end of a group.
#[derive(Debug)]
pub(super) struct End(watch::Receiver<Told>);

impl Group {
    /// Begins. Other processes that write wait from now on.
    pub(super) async fn begin(db: &DatabaseConnection) -> Result<Group, StoreError> {
        let db = Arc::new(begin_immediate(db).await?);
        Ok(Group { db, verbs: 0, whole: true, told: watch::Sender::new(None) })
    }

    /// Lets a verb in, behind whole ones. Whoever is dropped while it waits here leaves nothing that the
    /// next one would trip over.
    pub(super) async fn enter(&mut self) -> Result<(Arc<DatabaseTransaction>, End), StoreError> {
        if self.whole {
            self.db.execute_unprepared(&format!("SAVEPOINT verb_{}", self.verbs)).await?;
            self.verbs += 1;
            self.whole = false;
        } else {
            self.undo().await?;
        }
        Ok((self.db.clone(), End(self.told.subscribe())))
    }

    /// The verb that was let in last has ended well: it is committed with the others.
    pub(super) fn keep(&mut self) {
        self.whole = true;
    }

    /// How many verbs are in it, about.
    pub(super) const fn verbs(&self) -> u32 {
        self.verbs
    }

    /// Commits, and tells everybody.
    pub(super) async fn end(self) {
        let told = self.told.clone();
        let ended = self.commit().await.map_err(|error| match error {
            StoreError::Unavailable(outage) => outage,
            other => {
                tracing::error!(error = %other, "a commit failed: {other}");
                Outage::Gone
            }
        });
        told.send_replace(Some(ended));
    }

    async fn commit(self) -> Result<(), StoreError> {
        if !self.whole {
            self.undo().await?;
        }
        // A full disk makes SQLite undo a transaction by itself, with every savepoint: a later verb would
        // begin another one unseen. Without the first savepoint nothing is committed.
        if self.verbs > 0 {
            self.db.execute_unprepared("RELEASE verb_0").await?;
        }
        let db = Arc::into_inner(self.db).ok_or(StoreError::Unavailable(Outage::Gone))?;
        Ok(db.commit().await?)
    }

    /// Undoes what stands behind the last savepoint, which stays.
    async fn undo(&self) -> Result<(), StoreError> {
        let last = self.verbs.saturating_sub(1);
        self.db.execute_unprepared(&format!("ROLLBACK TO verb_{last}")).await?;
        Ok(())
    }
}

impl End {
    /// Returns once the group was committed.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when it was not.
    pub(super) async fn come(mut self) -> Result<(), StoreError> {
        let gone = StoreError::Unavailable(Outage::Gone);
        match self.0.wait_for(Option::is_some).await {
            Ok(told) => told.unwrap_or(Err(Outage::Gone)).map_err(StoreError::Unavailable),
            // It was given up, and its transaction with it.
            Err(_) => Err(gone),
        }
    }
}
