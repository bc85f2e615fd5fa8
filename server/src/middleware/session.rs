//! Finds out who asks: the session cookie becomes an [`Actor`] in the request.

use crate::answer::{self, Asked};
use crate::handlers::forms::Posted;
use crate::state::AppState;
use axum::extract::{FromRequest, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::Response;
use studio::{ActionError, Actor, session};

/// Attaches the actor, if the request carries a valid session.
pub async fn attach(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    if let Some(token) = token(request.headers(), &state) {
        match session::resume(&state.studio, &token).await {
            Ok(Some(actor)) => {
                request.extensions_mut().insert::<Actor>(actor);
            }
            Ok(None) => {}
            Err(error) => {
                return refused(&state, request, &error).await;
            }
        }
    }
    next.run(request).await
}

/// Nobody can be looked up now. Words that were sent come back on the page that says so.
async fn refused(state: &AppState, request: Request, error: &ActionError) -> Response {
    let (asked, path) = (Asked::of(&request), request.uri().path().to_owned());
    if request.method() == Method::POST
        && !path.starts_with("/api/")
        && let Ok(Posted(fields)) = Posted::from_request(request, state).await
        && fields.holds_words()
        && matches!(error, ActionError::Unavailable(_))
    {
        answer::log(&asked.id, error);
        return answer::unsaved(state, &asked, &fields);
    }
    answer::failure(state, &asked, &path, error)
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
