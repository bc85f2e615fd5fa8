//! Signing out.

use crate::answer::{self, Asked};
use crate::middleware::session;
use crate::state::AppState;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::Response;

/// Ends the session and forgets what the browser cached; texts kept on the device stay until they are saved.
pub async fn submit(State(state): State<AppState>, asked: Asked) -> Response {
    if let Some(actor) = &asked.actor
        && let Err(error) = studio::session::sign_out(&state.studio, actor).await
    {
        answer::log(&asked.id, &error);
    }
    let mut response = answer::see_other("/login");
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, session::cookie(&state, None));
    headers.insert("clear-site-data", HeaderValue::from_static("\"cache\""));
    response
}
