//! SQLite has one writer: verbs wait for it in the order they came. Its own waiting is unfair and gives up
//! after a while.

use super::Tx;
use super::group::{End, Group};
use crate::StoreError;
use sea_orm::{DatabaseConnection, DatabaseTransaction};
use std::sync::Arc;
use tokio::sync::{Mutex, OwnedMutexGuard};

/// Verbs that share a commit, at most: the first of them waits for the last.
const MOST: u32 = 16;

/// Whoever has it writes, in the transaction that is open if one is.
type Turn = OwnedMutexGuard<Option<Group>>;

/// Where verbs wait for their turn.
#[derive(Debug)]
pub(super) struct Line {
    writer: DatabaseConnection,
    turn: Arc<Mutex<Option<Group>>>,
}

impl Line {
    pub(super) fn new(writer: DatabaseConnection) -> Line {
        Line { writer, turn: Arc::default() }
    }

    /// Runs a verb when its turn has come, and returns when what it wrote is on the disk. A refusal waits
    /// for that as well: what somebody was refused for can be read when they hear of it.
    pub(super) async fn write<T, E, F>(&self, verb: F) -> Result<T, E>
    where
        F: AsyncFnOnce(&Tx) -> Result<T, E>,
        E: From<StoreError>,
    {
        let mut turn = self.turn.clone().lock_owned().await;
        let (db, end) = self.enter(&mut turn).await?;
        let tx = Tx::new(db);
        let done = tx.run(verb).await;
        drop(tx);
        leave(turn, done.is_ok());
        let ended = end.come().await;
        let value = done?;
        ended?;
        Ok(value)
    }

    /// Waits for the verbs that are in line, then closes the readers and the connection: the last to close
    /// brings everything into the file, which readers cannot.
    pub(super) async fn close(&self, readers: &DatabaseConnection) {
        let mut turn = self.turn.lock().await;
        if let Some(group) = turn.take() {
            group.end().await;
        }
        // A connection that fails to close is gone as well.
        let _ = readers.close_by_ref().await;
        let _ = self.writer.close_by_ref().await;
    }

    /// Lets the verb whose turn it is into the open group, or into a new one.
    async fn enter(&self, turn: &mut Turn) -> Result<(Arc<DatabaseTransaction>, End), StoreError> {
        if let Some(group) = turn.as_mut() {
            match group.enter().await {
                Ok(entered) => return Ok(entered),
                // Its verbs hear of it as it is dropped.
                Err(error) => tracing::warn!(%error, "a transaction was lost: {error}"),
            }
            turn.take();
        }
        let group = turn.insert(Group::begin(&self.writer).await?);
        // Behind those who wait now, whatever becomes of this verb.
        tokio::spawn(end(self.turn.clone().lock_owned()));
        group.enter().await
    }
}

/// Gives the turn to the next in line, once the group is committed if it is large enough.
fn leave(mut turn: Turn, done: bool) {
    let Some(group) = turn.as_mut() else { return };
    if done {
        group.keep();
    }
    if group.verbs() >= MOST {
        tokio::spawn(end(std::future::ready(turn)));
    }
}

/// Commits what is open, nobody else writing meanwhile. In a task of its own: whoever began it may be
/// dropped, and the others still wait for it.
async fn end(turn: impl Future<Output = Turn>) {
    let mut turn = turn.await;
    if let Some(group) = turn.take() {
        group.end().await;
    }
}
