//! Everything that can be asked for over HTTP, in one table.

use crate::handlers::{api, events, forms, health, page, pictures, site};
use crate::metrics;
use crate::middleware::{
    client_ip, content_security, cross_site, explain, leftovers, request_id, session,
};
use crate::state::AppState;
use crate::table::Rule::{
    Admin, Anyone, Author, Bearer, Exporter, Keeper, Member, SignedIn, Staff, Writer,
};
use crate::table::Table;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{any, get};
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::RequestBodyTimeoutLayer;

/// Largest body of a form or a server function: an article of 1 MB, percent-encoded.
const BODY_LIMIT: usize = 4 << 20;

/// Longest pause within a body that arrives: whoever sends half a form does not hold its place for ever.
const PAUSE: Duration = Duration::from_secs(30);

/// Everything people and their browsers ask for, and whom it answers.
#[must_use]
pub fn table() -> Table {
    Table::default()
        .get("/", Anyone, page::show)
        .get("/setup", Anyone, page::show)
        .post("/setup", Bearer, forms::setup::submit)
        .get("/login", Anyone, page::show)
        .post("/login", Anyone, forms::login::submit)
        .get("/login/code", Anyone, page::show)
        .post("/login/code", Bearer, forms::login::code)
        .get("/forgot", Anyone, page::show)
        .post("/forgot", Anyone, forms::forgot::submit)
        .post("/logout", SignedIn, forms::logout::submit)
        .get("/inbox", SignedIn, page::show)
        .get("/events", SignedIn, events::stream)
        .post("/inbox/read", SignedIn, forms::notices::read)
        .get("/account", SignedIn, page::show)
        .post("/account", SignedIn, forms::account::submit)
        .post("/account/notices", SignedIn, forms::notices::choose)
        .post("/account/away", SignedIn, forms::account::away)
        .post("/account/erase", SignedIn, forms::account::erase)
        .post("/account/password", SignedIn, forms::account::password)
        .post("/account/devices", SignedIn, forms::account::device)
        .post("/account/devices/others", SignedIn, forms::account::other_devices)
        .get("/account/second-factor", SignedIn, page::show)
        .get("/help", Anyone, page::show)
        .get("/help/keys", Anyone, page::show)
        .get("/help/privacy", Anyone, page::show)
        .get("/help/{about}/{id}", Anyone, page::show)
        .get("/join/{token}", Bearer, page::show)
        .post("/join/{token}", Bearer, forms::join::submit)
        .get("/reset/{token}", Bearer, page::show)
        .post("/reset/{token}", Bearer, forms::reset::submit)
        .get("/r/{token}", Bearer, forms::guest::show)
        .post("/r/{token}", Bearer, forms::guest::submit)
        .post("/r/{token}/read", Bearer, forms::guest::read)
        .post("/r/{token}/take-back", Bearer, forms::guest::take_back)
        .get("/r/{token}/pictures/{name}", Bearer, forms::guest::picture)
        .get("/pictures/{hash}/{name}", Member, pictures::of_hash)
        .get("/approved/{hash}/{name}", Bearer, pictures::approved)
        .get("/brands", Admin, page::show)
        .post("/brands", Admin, forms::brands::found)
        .post("/brands/restore", Admin, forms::brands::restore)
        .get("/b/{brand}/board", Member, page::show)
        .get("/b/{brand}/plan", Member, page::show)
        .get("/b/{brand}/approve", Writer, page::show)
        .post("/b/{brand}/approve", Writer, forms::approve::submit)
        .get("/b/{brand}/export", Exporter, page::show)
        .post("/b/{brand}/export", Exporter, forms::export::of_brand)
        .get("/b/{brand}/activity", Member, page::show)
        .post("/b/{brand}/activity/log", Keeper, forms::export::log)
        .get("/b/{brand}/logo/{hash}", Member, pictures::logo)
        .get("/b/{brand}/settings/brand", Keeper, page::show)
        .under("/b/{brand}/settings/brand", forms::brand::routes())
        .get("/b/{brand}/settings/workflow", Keeper, page::show)
        .post("/b/{brand}/settings/workflow", Keeper, forms::workflow::submit)
        .get("/b/{brand}/settings/posting", Staff, page::show)
        .under("/b/{brand}/settings/posting", forms::posting::routes())
        .get("/b/{brand}/settings/webhooks", Keeper, page::show)
        .under("/b/{brand}/settings/webhooks", forms::webhooks::routes())
        .get("/b/{brand}/library", Member, page::show)
        .under("/b/{brand}/library", forms::library::routes())
        .get("/b/{brand}/trash", Member, page::show)
        .post("/b/{brand}/trash/restore", Author, forms::trash::take_out)
        .get("/b/{brand}/people", Keeper, page::show)
        .under("/b/{brand}/people", forms::people::routes())
        .get("/b/{brand}/items/new", Writer, page::show)
        .post("/b/{brand}/items/new", Writer, forms::new_item::submit)
        .under("/b/{brand}/items/{item}", item())
        .post("/account/second-factor/begin", SignedIn, forms::second_factor::begin)
        .post("/account/second-factor/confirm", SignedIn, forms::second_factor::confirm)
        .post("/account/second-factor/codes", SignedIn, forms::second_factor::codes)
        .post("/account/second-factor/off", SignedIn, forms::second_factor::off)
        .call("/api/items/references", Writer)
        .call("/api/parts/ignore", Writer)
        .call("/api/parts/save", Writer)
        .call("/api/parts/save_beside", Writer)
}

/// The pages of one item and what they send.
fn item() -> Table {
    Table::default()
        .get("/edit", Member, page::show)
        .post("/edit", Writer, forms::edit::submit)
        .post("/due", Writer, forms::due::submit)
        .post("/trash", Author, forms::trash::put)
        .get("/posts", Member, page::show)
        .under("/posts", forms::posts::routes())
        .get("/visuals", Member, page::show)
        .under("/visuals", forms::visuals::routes())
        .get("/pictures/{name}", Member, pictures::of_item)
        .get("/review", Member, page::show)
        .under("/review", forms::review::routes())
        .under("/review", forms::comments::routes())
        .get("/versions", Member, page::show)
        .post("/versions/name", Writer, forms::versions::name)
        .post("/versions/restore", Writer, forms::versions::restore)
        .get("/compare", Member, page::show)
        .get("/compare/{versions}", Member, page::show)
        .get("/export", Member, page::show)
        .post("/export", Exporter, forms::export::submit)
}

/// The whole web server.
pub fn router(state: AppState) -> Router {
    let pages = table()
        .into_router()
        .route("/api/{*verb}", any(api::unknown))
        .fallback(page::missing)
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
