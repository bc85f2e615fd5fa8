//! The first run.

use super::Posted;
use super::login::{device, with_session};
use crate::answer::{self, Asked};
use crate::middleware::client_ip::ClientIp;
use crate::state::AppState;
use axum::extract::{Extension, State};
use axum::http::HeaderMap;
use axum::response::Response;
use studio::ActionError;
use studio::session::{Founding, set_up};

/// Founds the studio and signs its founder in.
pub async fn submit(
    State(state): State<AppState>,
    Extension(ip): Extension<ClientIp>,
    asked: Asked,
    headers: HeaderMap,
    Posted(fields): Posted,
) -> Response {
    let token = fields.get("token");
    let founding = Founding {
        lang: fields.get("lang").to_owned(),
        name: fields.get("name").to_owned(),
        email: fields.get("email").to_owned(),
        password: fields.get("password").to_owned(),
        brand: fields.get("brand").to_owned(),
    };
    let done = match state.limits.attempt(ip.0, "setup") {
        Err(seconds) => Err(ActionError::TooMany(seconds)),
        Ok(()) => set_up(&state.studio, token, &founding, &device(&headers, ip)).await,
    };
    match done {
        Ok(session) => with_session(answer::see_other("/"), &state, &session),
        Err(error) => {
            let page = format!("/setup?token={}", app::loading::query_encoded(token));
            answer::form(&state, &asked, &page, &fields, Err(error)).await
        }
    }
}
