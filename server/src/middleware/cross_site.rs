//! Requests that another site makes a browser send are refused (Sec-Fetch-Site, then Origin).

use tower_http::csrf::CsrfLayer;

/// The layer; the public address is trusted as an origin, so that a proxy may rewrite `Host`.
pub fn layer(public_url: &str) -> CsrfLayer {
    let layer = CsrfLayer::new();
    layer.clone().add_trusted_origin(public_url).unwrap_or(layer)
}
