//! Requests that another site makes a browser send are refused (Sec-Fetch-Site, then Origin), with a page
//! that says so.

use crate::answer::{self, Asked};
use crate::state::AppState;
use app::views::session::Why;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use tower_http::csrf::CsrfLayer;

/// The layer; the public address is trusted as an origin, so that a proxy may rewrite `Host`.
///
/// A guest's page sends no referrer, because its address is the secret, and a browser then names no origin
/// either. Nothing is decided there for whoever is signed in: who has the address may decide, from
/// anywhere, and another site that has it needs no browser to.
pub fn layer(public_url: &str) -> CsrfLayer {
    let layer = CsrfLayer::new().with_insecure_bypass(|_, uri| uri.path().starts_with("/r/"));
    layer.clone().add_trusted_origin(public_url).unwrap_or(layer)
}

/// Puts a page in the place of the layer's bare refusal. Who asked is not looked up for it.
pub async fn explain(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let asked = Asked::of(&request);
    let path = request.uri().path().to_owned();
    let response = next.run(request).await;
    let kind = response.headers().get(header::CONTENT_TYPE).map(|it| it.as_bytes());
    let bare = kind.is_none_or(|it| it.starts_with(b"text/plain"));
    if response.status() != StatusCode::FORBIDDEN || !bare || path.starts_with("/api/") {
        return response;
    }
    answer::unread(&state, &asked, &path, Why::Elsewhere, StatusCode::FORBIDDEN)
}
