//! Server functions.

use crate::answer::{self, Asked};
use crate::state::AppState;
use app::AppError;
use app::page::FormEcho;
use axum::Json;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use leptos_axum::handle_server_fns_with_context;

/// Runs the server function of a path with the studio and the actor in its context. Opened like a page
/// there is none.
pub async fn call(state: State<AppState>, request: Request<Body>) -> Response {
    let asked = Asked::of(&request);
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return unknown(state, asked, request.method().clone()).await;
    }
    let caller = app::calls::Caller {
        studio: state.studio.clone(),
        actor: asked.actor,
        lang: asked.lang,
        incident: asked.id,
    };
    let run = handle_server_fns_with_context(move || app::calls::provide(caller.clone()), request);
    run.await.into_response()
}

/// A function that does not exist answers as one that is not for this person.
pub async fn unknown(State(state): State<AppState>, asked: Asked, method: Method) -> Response {
    if matches!(method, Method::GET | Method::HEAD) {
        return answer::missing(&state, &asked, FormEcho::default()).await;
    }
    (StatusCode::NOT_FOUND, Json(AppError::NotFound)).into_response()
}
