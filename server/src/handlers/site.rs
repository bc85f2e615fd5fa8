//! Files of the site, from inside the binary.

use crate::site::{self, File};
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// The file of a path, compressed as the browser accepts it; 404 for any other.
pub async fn file(request: Request) -> Response {
    match site::find(request.uri().path()) {
        Some(file) => serve(file, request.headers()),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn serve(file: &'static File, asked: &HeaderMap) -> Response {
    let tag = format!("\"{}\"", file.hash);
    if asked.get(header::IF_NONE_MATCH).is_some_and(|it| it.as_bytes() == tag.as_bytes()) {
        return StatusCode::NOT_MODIFIED.into_response();
    }
    let (bytes, encoding) = smallest(file, asked);
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.mime));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    let keep =
        if file.immutable { "public, max-age=31536000, immutable" } else { "public, max-age=3600" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

fn smallest(file: &'static File, asked: &HeaderMap) -> (&'static [u8], Option<&'static str>) {
    let accepts = |name: &str| {
        let lists = asked.get_all(header::ACCEPT_ENCODING).iter().filter_map(|it| it.to_str().ok());
        lists
            .flat_map(|it| it.split(','))
            .any(|it| it.split(';').next().map(str::trim) == Some(name) && !it.contains("q=0"))
    };
    match (file.brotli, file.gzip) {
        (Some(bytes), _) if accepts("br") => (bytes, Some("br")),
        (_, Some(bytes)) if accepts("gzip") => (bytes, Some("gzip")),
        _ => (file.bytes, None),
    }
}
