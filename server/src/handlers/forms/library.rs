//! The views somebody keeps of a library.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use app::address::Address;
use app::loading::asked::asked;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::post;
use domain::ViewId;
use studio::library as verbs;
use studio::{ActionError, Actor};

/// The routes under a brand's library.
pub fn routes() -> Router<AppState> {
    Router::new().route("/views", post(keep)).route("/views/forget", post(forget))
}

async fn keep(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let (page, query) = page(&brand, &fields);
    let done = async |actor: &Actor| {
        verbs::keep_view(&state.studio, actor, &brand, fields.get("name"), &query).await?;
        Ok(said(&page, "kept"))
    };
    answer::posted(&state, &asked, &page, &fields, done).await
}

async fn forget(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let (page, _) = page(&brand, &fields);
    let done = async |actor: &Actor| {
        let id: ViewId = fields.get("view").parse().map_err(|_| ActionError::NotFound)?;
        verbs::forget_view(&state.studio, actor, &brand, id).await?;
        Ok(said(&page, "forgotten"))
    };
    answer::posted(&state, &asked, &page, &fields, done).await
}

/// The page the form stands on, and the filters it shows: only those that mean something are kept.
fn page(brand: &str, fields: &Fields) -> (String, String) {
    let base = Address::Library(brand.to_owned()).to_string();
    let filters = asked(&format!("{base}?{}", fields.get("query")));
    (filters.href(&base, 1), filters.query())
}

fn said(page: &str, what: &str) -> String {
    let joint = if page.contains('?') { '&' } else { '?' };
    format!("{page}{joint}done={what}")
}
