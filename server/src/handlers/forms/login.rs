//! Signing in.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::middleware::client_ip::ClientIp;
use crate::middleware::session;
use crate::state::AppState;
use axum::extract::{Extension, State};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use studio::ActionError;
use studio::session::Device;

/// Signs in and goes on to where the person was headed.
pub async fn submit(
    State(state): State<AppState>,
    Extension(ip): Extension<ClientIp>,
    asked: Asked,
    headers: HeaderMap,
    Posted(fields): Posted,
) -> Response {
    let email = fields.get("email");
    let device = device(&headers, ip);
    let token = match state.limits.attempt(ip.0, email) {
        Err(seconds) => Err(ActionError::TooMany(seconds)),
        Ok(()) => {
            studio::session::sign_in(&state.studio, email, fields.get("password"), &device).await
        }
    };
    let next = app::loading::session::safe_next(fields.get("next"));
    match token {
        Ok(token) => {
            let onwards = go_on(&state, asked, &next, &fields.brought_back(), &token).await;
            with_session(onwards, &state, &token)
        }
        Err(error) => {
            if matches!(error, ActionError::Invalid(_) | ActionError::TooMany(_)) {
                studio::tally::SIGN_INS_REFUSED.add();
            }
            let page = if next == "/" {
                "/login".to_owned()
            } else {
                format!("/login?next={}", app::loading::query_encoded(&next))
            };
            answer::form(&state, &asked, &page, &fields, Err(error)).await
        }
    }
}

/// To where the person was headed; when they had typed something there, with it.
async fn go_on(
    state: &AppState,
    asked: Asked,
    next: &str,
    typed: &Fields,
    token: &str,
) -> Response {
    if typed.0.is_empty() {
        return answer::see_other(next);
    }
    match studio::session::resume(&state.studio, token).await {
        Ok(actor) => answer::brought_back(state, &asked.by(actor), next, typed).await,
        Err(error) => answer::form(state, &asked, next, typed, Err(error)).await,
    }
}

/// Where a request comes from, for the list of devices.
#[must_use]
pub fn device(headers: &HeaderMap, ip: ClientIp) -> Device {
    let agent = headers.get(header::USER_AGENT).and_then(|it| it.to_str().ok()).unwrap_or("");
    Device { user_agent: agent.to_owned(), ip: ip.0.to_string() }
}

/// Adds the session cookie to an answer.
#[must_use]
pub fn with_session(mut response: Response, state: &AppState, token: &str) -> Response {
    response.headers_mut().append(header::SET_COOKIE, session::cookie(state, Some(token)));
    response
}
