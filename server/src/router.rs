//! Everything that can be asked for over HTTP, in one table.

use crate::handlers::{api, forms, health, page, pictures, site};
use crate::metrics;
use crate::middleware::{
    client_ip, content_security, cross_site, explain, leftovers, request_id, session,
};
use crate::state::AppState;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{any, get, post};
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::RequestBodyTimeoutLayer;

/// Largest body of a form or a server function: an article of 1 MB, percent-encoded.
const BODY_LIMIT: usize = 4 << 20;

/// Longest pause within a body that arrives: whoever sends half a form does not hold its place for ever.
const PAUSE: Duration = Duration::from_secs(30);

/// The whole web server.
pub fn router(state: AppState) -> Router {
    let pages = Router::new()
        .route("/setup", post(forms::setup::submit).get(page::show))
        .route("/login", post(forms::login::submit).get(page::show))
        .route("/logout", post(forms::logout::submit))
        .route("/account", post(forms::account::submit).get(page::show))
        .route("/account/password", post(forms::account::password))
        .route("/account/devices", post(forms::account::device))
        .route("/account/devices/others", post(forms::account::other_devices))
        .route("/join/{token}", post(forms::join::submit).get(page::show))
        .route("/reset/{token}", post(forms::reset::submit).get(page::show))
        .route("/b/{brand}/library/bulk", post(forms::library::bulk).get(page::show))
        .nest("/b/{brand}/library", forms::library::routes())
        .route("/brands", post(forms::brands::found).get(page::show))
        .route("/brands/restore", post(forms::brands::restore))
        .nest("/b/{brand}/settings/brand", forms::brand::routes())
        .route("/b/{brand}/logo/{hash}", get(pictures::logo))
        .nest("/b/{brand}/people", forms::people::routes())
        .route("/b/{brand}/items/new", post(forms::new_item::submit).get(page::show))
        .route("/b/{brand}/items/{item}/edit", post(forms::edit::submit).get(page::show))
        .route("/b/{brand}/trash/restore", post(forms::trash::take_out))
        .route("/b/{brand}/items/{item}/trash", post(forms::trash::put))
        .route("/b/{brand}/items/{item}/due", post(forms::due::submit))
        .nest("/b/{brand}/items/{item}/review", forms::review::routes())
        .nest("/b/{brand}/items/{item}/posts", forms::posts::routes())
        .nest("/b/{brand}/items/{item}/visuals", forms::visuals::routes())
        .route("/b/{brand}/items/{item}/versions/name", post(forms::versions::name))
        .route("/b/{brand}/items/{item}/versions/restore", post(forms::versions::restore))
        .route("/b/{brand}/items/{item}/export", post(forms::export::submit).get(page::show))
        .route("/b/{brand}/items/{item}/pictures/{name}", get(pictures::of_item))
        .route("/pictures/{hash}/{name}", get(pictures::of_hash))
        .route("/approved/{hash}/{name}", get(pictures::approved))
        .route("/api/{*verb}", any(api::call))
        .fallback(page::show)
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(RequestBodyTimeoutLayer::new(PAUSE))
        .layer(from_fn_with_state(state.clone(), explain::put))
        .layer(from_fn_with_state(state.clone(), session::attach))
        .layer(cross_site::layer(&state.studio.public_url))
        .layer(from_fn_with_state(state.clone(), cross_site::explain))
        .layer(from_fn(content_security::protect))
        .layer(from_fn(leftovers::read));
    Router::new()
        .route("/healthz", get(health::check))
        .route("/pkg/{*file}", get(site::file))
        .route("/fonts/{*file}", get(site::file))
        .route("/icons.svg", get(site::file))
        .route("/mark.svg", get(site::file))
        .route("/favicon.svg", get(site::file))
        .route("/favicon.ico", get(site::file))
        .route("/robots.txt", get(site::file))
        .merge(pages)
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(state.clone(), metrics::measure))
        .layer(from_fn_with_state(state.clone(), client_ip::find))
        .layer(from_fn(request_id::name))
        .with_state(state)
}
