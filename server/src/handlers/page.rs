//! Any page: who asks, which address, loaded through the verbs, rendered.

use crate::answer::{self, Asked};
use crate::state::AppState;
use app::page::FormEcho;
use axum::extract::{Request, State};
use axum::response::Response;

/// The page of an address, or the page that says there is none.
pub async fn show(State(state): State<AppState>, request: Request) -> Response {
    let asked = Asked::of(&request);
    let path = request.uri().path_and_query().map_or("/", |it| it.as_str()).to_owned();
    answer::render(&state, &asked, &path, FormEcho::default()).await
}

/// The page that says there is nothing here.
pub async fn missing(State(state): State<AppState>, asked: Asked) -> Response {
    answer::missing(&state, &asked, FormEcho::default()).await
}
