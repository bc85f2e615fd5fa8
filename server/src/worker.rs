//! What the server does by itself: once at the start, then every day.

use std::time::Duration;
use studio::{Actor, Studio, trash};

/// A day.
const PAUSE: Duration = Duration::from_secs(24 * 3_600);

/// Empties the trash of what lay there for thirty days, now and every day, until the program ends.
pub fn start(studio: Studio) {
    tokio::spawn(async move {
        loop {
            match trash::empty(&studio, &Actor::Operator).await {
                Ok(0) => {}
                Ok(items) => tracing::info!(items, "the trash was emptied of {items} items"),
                Err(error) => tracing::error!(%error, "the trash could not be emptied: {error}"),
            }
            tokio::time::sleep(PAUSE).await;
        }
    });
}
