//! Using a one-time link to a new password.

use super::Posted;
use super::login::{device, with_session};
use crate::answer::{self, Asked};
use crate::middleware::client_ip::ClientIp;
use crate::state::AppState;
use app::address::Address;
use axum::extract::{Extension, Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use studio::ActionError;
use studio::person::use_reset;

/// Sets the new password and signs its person in.
pub async fn submit(
    State(state): State<AppState>,
    Extension(ip): Extension<ClientIp>,
    asked: Asked,
    headers: HeaderMap,
    Path(token): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = match state.limits.attempt(ip.0, &token) {
        Err(seconds) => Err(ActionError::TooMany(seconds)),
        Ok(()) => {
            let device = device(&headers, ip);
            use_reset(&state.studio, &token, fields.get("password"), &device).await
        }
    };
    match done {
        Ok(Some(session)) => with_session(answer::see_other("/"), &state, &session),
        Ok(None) => answer::see_other("/login"),
        Err(error) => {
            let page = Address::Reset(token).to_string();
            answer::form(&state, &asked, &page, &fields, Err(error)).await
        }
    }
}
