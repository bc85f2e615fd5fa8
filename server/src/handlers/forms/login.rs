//! Signing in.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::middleware::client_ip::ClientIp;
use crate::middleware::session;
use crate::state::AppState;
use app::page::FormEcho;
use app::views::second_factor::SECOND_STEP;
use axum::extract::{Extension, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use studio::ActionError;
use studio::second_factor::{finish, finish_sign_in};
use studio::session::{Device, Signed};

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
        Ok(Signed::Half(half)) => ask(&state, &asked, &next, &fields, half, Vec::new()).await,
        Ok(Signed::In(token)) => go_on(&state, asked, &next, &fields.brought_back(), &token).await,
        Err(error) => {
            count(&error);
            answer::form(&state, &asked, &login(&next), &fields, Err(error)).await
        }
    }
}

/// Takes the code that follows the password.
pub async fn code(
    State(state): State<AppState>,
    Extension(ip): Extension<ClientIp>,
    asked: Asked,
    headers: HeaderMap,
    Posted(fields): Posted,
) -> Response {
    let (half, device) = (fields.get("half"), device(&headers, ip));
    let next = app::loading::session::safe_next(fields.get("next"));
    let done = async {
        let person = finish::waiting(&state.studio, half).await?;
        state.limits.attempt(ip.0, &person).map_err(ActionError::TooMany)?;
        finish_sign_in(&state.studio, half, fields.get("code"), &device).await
    };
    match done.await {
        Ok(token) => go_on(&state, asked, &next, &fields.brought_back(), &token).await,
        // Too many tries, or too late: the password has to be given again.
        Err(ActionError::NotFound) => {
            let why = wording::refusals::refusals(asked.lang).second_step_over.to_owned();
            let errors = vec![(String::new(), why)];
            let echo = FormEcho { errors, typed: fields.typed(), ..FormEcho::default() };
            let mut page = answer::render(&state, &asked, &login(&next), echo).await;
            // Whoever is in already goes on.
            if !page.status().is_redirection() {
                *page.status_mut() = StatusCode::UNAUTHORIZED;
            }
            page
        }
        Err(error) => {
            answer::log(&asked.id, &error);
            count(&error);
            let errors = app::loading::reasons(&error, asked.lang);
            let page = ask(&state, &asked, &next, &fields, half.to_owned(), errors).await;
            answer::refused(page, &error)
        }
    }
}

/// The page that asks for the code, with what travels along. The dialog of the editor reads the name of
/// the sign-in from a header.
async fn ask(
    state: &AppState,
    asked: &Asked,
    next: &str,
    fields: &Fields,
    half: String,
    errors: Vec<(String, String)>,
) -> Response {
    let name = HeaderValue::from_str(&half);
    let echo = FormEcho { errors, typed: fields.typed(), half, ..FormEcho::default() };
    let mut page = answer::render(state, asked, &login(next), echo).await;
    if let Ok(name) = name {
        page.headers_mut().insert(SECOND_STEP, name);
    }
    page
}

/// The sign-in page that leads on to a page.
fn login(next: &str) -> String {
    match next {
        "/" => "/login".to_owned(),
        next => format!("/login?next={}", app::loading::query_encoded(next)),
    }
}

/// Counts a refused sign-in.
fn count(error: &ActionError) {
    if matches!(error, ActionError::Invalid(_) | ActionError::TooMany(_)) {
        studio::tally::SIGN_INS_REFUSED.add();
    }
}

/// To where the person was headed, signed in; when they had typed something there, with it.
async fn go_on(
    state: &AppState,
    asked: Asked,
    next: &str,
    typed: &Fields,
    token: &str,
) -> Response {
    if typed.0.is_empty() {
        return with_session(answer::see_other(next), state, token);
    }
    let onwards = match studio::session::resume(&state.studio, token).await {
        Ok(actor) => answer::brought_back(state, &asked.by(actor), next, typed).await,
        Err(error) => answer::form(state, &asked, next, typed, Err(error)).await,
    };
    with_session(onwards, state, token)
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
