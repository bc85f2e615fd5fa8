//! Whether the studio answers. No sign-in, no secret, one cheap query.

use crate::state::AppState;
use axum::extract::State;
use axum::http::StatusCode;

/// `ok`, or 503 while the database is away.
pub async fn check(State(state): State<AppState>) -> (StatusCode, &'static str) {
    match state.studio.store.ping().await {
        Ok(()) => (StatusCode::OK, "ok\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}
