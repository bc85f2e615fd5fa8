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

/// Paths that go on with a secret: whoever has it joins, chooses a password or decides.
const SECRETS: [&str; 3] = ["/join/", "/reset/", "/r/"];

/// A path as it may be logged: what is secret in it is left out.
fn open(path: &str) -> String {
    let Some(door) = SECRETS.iter().find(|it| path.starts_with(**it)) else {
        return path.to_owned();
    };
    let rest = path[door.len()..].split_once('/').map(|it| it.1);
    rest.map_or_else(|| format!("{door}…"), |rest| format!("{door}…/{rest}"))
}

/// Names the request, logs it when it is answered. Query strings and secrets in paths are left out.
pub async fn name(mut request: Request, next: Next) -> Response {
    let id = uuid::Uuid::now_v7().simple().to_string();
    request.extensions_mut().insert(RequestId(id.clone()));
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    request.extensions_mut().insert(WholePath(path.clone()));
    let path = open(&path);
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

#[cfg(test)]
mod tests {
    use super::open;

    #[test]
    fn what_is_secret_in_a_path_is_not_logged() {
        for (path, logged) in [
            ("/b/acme/board", "/b/acme/board"),
            ("/r/AbC-12", "/r/…"),
            ("/r/AbC-12/pictures/a.png", "/r/…/pictures/a.png"),
            ("/join/AbC", "/join/…"),
            ("/reset/AbC", "/reset/…"),
            ("/r", "/r"),
        ] {
            assert_eq!(open(path), logged);
        }
    }
}
