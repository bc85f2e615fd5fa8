//! Waiting for something to become true, never for time to pass.

use anyhow::{Result, bail};
use std::time::{Duration, Instant};

/// How long anything may take before a test gives up: generous, for a busy machine.
pub const DEADLINE: Duration = Duration::from_secs(30);

/// Tries until `attempt` gives something.
///
/// # Errors
/// After [`DEADLINE`], naming `what` was waited for; at once when the attempt fails.
pub async fn until<T>(
    what: &str,
    mut attempt: impl AsyncFnMut() -> Result<Option<T>>,
) -> Result<T> {
    let started = Instant::now();
    loop {
        if let Some(value) = attempt().await? {
            return Ok(value);
        }
        if started.elapsed() > DEADLINE {
            bail!("waited {DEADLINE:?} for {what}");
        }
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
}
