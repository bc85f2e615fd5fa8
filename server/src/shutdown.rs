//! Ends gently: requests that run are answered, connections are closed, nothing acknowledged is lost.

use std::time::Duration;

/// How long requests that run may take to end: service managers kill after 10 to 90 seconds.
const PATIENCE: Duration = Duration::from_secs(8);

/// Waits until it was asked to end and patience is over. A visitor who sends half a form and waits
/// must not keep the studio from ending.
pub async fn overdue() {
    asked().await;
    tokio::time::sleep(PATIENCE).await;
}

/// Waits for Ctrl+C or SIGTERM.
pub async fn asked() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
