//! A number for every request, in the log, in the answer and on the page that says something failed.

use axum::extract::Request;
use axum::http::HeaderValue;
use axum::middleware::Next;
use axum::response::Response;
use std::time::Instant;
use tracing::Instrument;

/// The number of a request.
#[derive(Clone, Debug)]
pub struct RequestId(pub String);

/// The whole path that was asked for: inside a nest of routes the request's own is shortened.
#[derive(Clone, Debug)]
pub struct WholePath(pub String);

/// Names the request, logs it when it is answered. Query strings are left out: they may hold tokens.
pub async fn name(mut request: Request, next: Next) -> Response {
    let id = uuid::Uuid::now_v7().simple().to_string();
    request.extensions_mut().insert(RequestId(id.clone()));
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    request.extensions_mut().insert(WholePath(path.clone()));
    let span = tracing::info_span!("request", %id);
    let started = Instant::now();
    let mut response = next.run(request).instrument(span).await;
    let status = response.status().as_u16();
    let ms = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::info!(%id, %method, %path, status, ms, "{method} {path} answered {status}");
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", value);
    }
    response
}
