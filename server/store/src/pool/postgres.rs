//! PostgreSQL: one pool for readers and writers.

use crate::{Outage, StoreError};
use sea_orm::{ConnectOptions, Database, DatabaseConnection};
use std::time::Duration;

/// Connections at once; a server allows 100 by default, for all its clients.
const CONNECTIONS: u32 = 16;

/// How long a server may take to answer at the start: the driver itself would knock again and again for
/// as long as a verb may wait, at a door where nobody is.
const KNOCKING: Duration = Duration::from_secs(3);

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
    let knocked = tokio::time::timeout(KNOCKING, Database::connect(connect)).await;
    Ok(knocked.map_err(|_| StoreError::Unavailable(Outage::Gone))??)
}
