//! Server functions.

use crate::answer::Asked;
use crate::state::AppState;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::IntoResponse;
use leptos_axum::handle_server_fns_with_context;

/// Runs the server function of a path with the studio and the actor in its context.
pub async fn call(State(state): State<AppState>, request: Request<Body>) -> impl IntoResponse {
    let asked = Asked::of(&request);
    let caller = app::calls::Caller {
        studio: state.studio.clone(),
        actor: asked.actor,
        lang: asked.lang,
        incident: asked.id,
    };
    handle_server_fns_with_context(move || app::calls::provide(caller.clone()), request).await
}
