//! PostgreSQL: one pool for readers and writers.

use crate::StoreError;
use sea_orm::{ConnectOptions, Database, DatabaseConnection};
use std::time::Duration;

/// Connections at once; a server allows 100 by default, for all its clients.
const CONNECTIONS: u32 = 16;

pub(super) async fn pool(url: &str) -> Result<DatabaseConnection, StoreError> {
    let mut connect = ConnectOptions::new(url);
    connect
        .max_connections(CONNECTIONS)
        .acquire_timeout(Duration::from_secs(10))
        // A connection to a server that became a standby does not live for ever.
        .max_lifetime(Duration::from_secs(600))
        .set_application_name("marbre")
        .sqlx_logging(false)
        .record_stmt_in_spans(false);
    Ok(Database::connect(connect).await?)
}
