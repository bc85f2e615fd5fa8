//! Finds out who asks: the session cookie becomes an [`Actor`] in the request.

use crate::answer::{self, Asked};
use crate::state::AppState;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use studio::{Actor, session};

/// Attaches the actor, if the request carries a valid session.
pub async fn attach(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    if let Some(token) = token(request.headers(), &state) {
        match session::resume(&state.studio, &token).await {
            Ok(Some(actor)) => {
                request.extensions_mut().insert::<Actor>(actor);
            }
            Ok(None) => {}
            Err(error) => {
                let (asked, path) = (Asked::of(&request), request.uri().path());
                return answer::failure(&state, &asked, path, &error);
            }
        }
    }
    next.run(request).await
}

/// Name of the cookie. The prefix makes browsers insist on Secure, no domain and the root path; they
/// refuse it over plain http except on the machine itself.
const fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-session" } else { "session" }
}

/// A header that stores the token in the browser, or removes it when there is none.
#[must_use]
pub fn cookie(state: &AppState, token: Option<&str>) -> HeaderValue {
    let name = cookie_name(state.secure_cookies());
    let secure = if state.secure_cookies() { "; Secure" } else { "" };
    let (value, age) = token.map_or(("", 0), |it| (it, session::LONGEST_MS / 1000));
    let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}");
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""))
}

fn token(headers: &HeaderMap, state: &AppState) -> Option<String> {
    let name = cookie_name(state.secure_cookies());
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|it| it.to_str().ok());
    let pairs = cookies.flat_map(|it| it.split(';')).filter_map(|it| it.trim().split_once('='));
    pairs.filter(|(key, _)| *key == name).map(|(_, value)| value.to_owned()).next()
}
