//! SQLite: one connection that writes, several that read.

use super::{Durability, Options};
use crate::StoreError;
use sea_orm::sqlx::Connection;
use sea_orm::sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous,
};
use sea_orm::{
    ConnectOptions, Database, DatabaseConnection, DatabaseTransaction, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};
use std::path::Path;
use std::time::Duration;

/// Readers at once. Pages need a handful of short queries each.
const READERS: u32 = 8;

/// Pages the writer keeps at hand, in KiB: an index is written in many places at once, and those of the
/// save before are the ones the next needs.
const AT_HAND: u32 = 16 * 1024;

/// How long a connection waits for another process: a backup, or a command beside the server.
const PATIENCE: Duration = Duration::from_secs(5);

/// A reader that nobody used for this long is asked whether it is still there.
const RESTED: Duration = Duration::from_secs(1);

pub(super) async fn writer(
    path: &Path,
    options: Options,
) -> Result<DatabaseConnection, StoreError> {
    let mut connect = connect_options(1);
    let path = path.to_owned();
    connect.map_sqlx_sqlite_opts(move |it| {
        file(it, &path, options)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .pragma("cache_size", format!("-{AT_HAND}"))
    });
    connect.map_sqlx_sqlite_pool_opts(whole_connections_only);
    Ok(Database::connect(connect).await?)
}

pub(super) async fn readers(
    path: &Path,
    options: Options,
) -> Result<DatabaseConnection, StoreError> {
    let mut connect = connect_options(READERS);
    let path = path.to_owned();
    connect.map_sqlx_sqlite_opts(move |it| file(it, &path, options).read_only(true));
    connect.map_sqlx_sqlite_pool_opts(rested_connections_knock);
    Ok(Database::connect(connect).await?)
}

/// A transaction that holds the write lock from its first moment: one that reads first and asks for
/// the lock later is refused at once, whatever the patience.
pub(super) async fn begin_immediate(
    db: &DatabaseConnection,
) -> Result<DatabaseTransaction, StoreError> {
    let sqlite_transaction_mode = Some(SqliteTransactionMode::Immediate);
    let options = TransactionOptions { sqlite_transaction_mode, ..TransactionOptions::default() };
    Ok(db.begin_with_options(options).await?)
}

fn connect_options(connections: u32) -> ConnectOptions {
    // The file's name is set on the options: it may hold what an address would have to escape.
    let mut connect = ConnectOptions::new("sqlite://marbre.db");
    connect
        .max_connections(connections)
        .idle_timeout(None::<Duration>)
        .max_lifetime(None::<Duration>)
        .sqlx_logging(false)
        .record_stmt_in_spans(false);
    connect
}

fn file(it: SqliteConnectOptions, path: &Path, options: Options) -> SqliteConnectOptions {
    let synchronous = match options.durability {
        Durability::Full => SqliteSynchronous::Full,
        Durability::Off => SqliteSynchronous::Off,
    };
    let it = it
        .filename(path)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .synchronous(synchronous)
        .pragma("temp_store", "memory")
        // What is deleted is overwritten where that costs no page more: a name that was erased is in no file.
        .pragma("secure_delete", "fast");
    match options.max_pages {
        Some(pages) => it.pragma("max_page_count", pages.to_string()),
        None => it,
    }
}

/// Asking a connection whether it is there takes as long as a short query: those in use are not asked.
fn rested_connections_knock(it: SqlitePoolOptions) -> SqlitePoolOptions {
    it.test_before_acquire(false).before_acquire(|it, known| {
        Box::pin(async move {
            if known.idle_for >= RESTED {
                it.ping().await?;
            }
            Ok(true)
        })
    })
}

/// A full disk makes SQLite undo a transaction by itself, which the driver does not notice: it would
/// go on inside a transaction that is not there. Such a connection is thrown away.
fn whole_connections_only(it: SqlitePoolOptions) -> SqlitePoolOptions {
    it.test_before_acquire(true)
        .before_acquire(|it, _| Box::pin(async move { Ok(!it.is_in_transaction()) }))
}
