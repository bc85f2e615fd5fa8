//! From what a verb said to what the browser gets: a redirect, a page, or a page with what was typed.

use crate::handlers::forms::Fields;
use crate::middleware::content_security::Nonce;
use crate::middleware::request_id::RequestId;
use crate::state::AppState;
use app::loading::{self, Loaded, Visit};
use app::page::FormEcho;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts};
use axum::response::{Html, IntoResponse, Response};
use studio::{ActionError, Actor};
use wording::Lang;

/// What every answer needs to know about its request.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Who asks; nobody when not signed in.
    pub actor: Option<Actor>,
    /// The language for people who are not signed in.
    pub lang: Lang,
    /// The request's number.
    pub id: String,
    /// The nonce of its scripts.
    pub nonce: String,
    /// The theme chosen in this browser.
    pub theme: String,
}

impl Asked {
    /// What a request says.
    #[must_use]
    pub fn of<B>(request: &axum::http::Request<B>) -> Asked {
        Asked::new(request.extensions(), request.headers())
    }

    /// The same, from a request's head.
    #[must_use]
    pub fn of_parts(parts: &Parts) -> Asked {
        Asked::new(&parts.extensions, &parts.headers)
    }

    fn new(found: &axum::http::Extensions, headers: &HeaderMap) -> Asked {
        let actor = found.get::<Actor>().cloned();
        let own = actor.as_ref().and_then(Actor::signed_in);
        Asked {
            lang: own.and_then(|it| Lang::of_code(&it.lang)).unwrap_or_else(|| preferred(headers)),
            theme: own.map(|it| it.theme.clone()).unwrap_or_default(),
            id: found.get::<RequestId>().map(|it| it.0.clone()).unwrap_or_default(),
            nonce: found.get::<Nonce>().map(|it| it.0.clone()).unwrap_or_default(),
            actor,
        }
    }
}

impl<S: Sync> axum::extract::FromRequestParts<S> for Asked {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Asked::of_parts(parts))
    }
}

/// The first language of `Accept-Language` that Marbre speaks; English otherwise.
fn preferred(headers: &HeaderMap) -> Lang {
    let list = headers.get(header::ACCEPT_LANGUAGE).and_then(|it| it.to_str().ok()).unwrap_or("");
    list.split(',').find_map(|it| Lang::of_code(it.trim())).unwrap_or_default()
}

/// The page of a path, with what a refused form held.
pub async fn render(state: &AppState, asked: &Asked, path: &str, form: FormEcho) -> Response {
    let refused = !form.errors.is_empty();
    show(asked, loading::load(visit(state, asked, path, form)).await, refused)
}

/// Somebody opens a path, with what a refused form held.
#[must_use]
pub fn visit<'a>(
    state: &'a AppState,
    asked: &'a Asked,
    path: &'a str,
    form: FormEcho,
) -> Visit<'a> {
    Visit {
        studio: &state.studio,
        actor: asked.actor.as_ref(),
        lang: asked.lang,
        theme: &asked.theme,
        path,
        form,
        plain_http: !state.secure_cookies(),
        build: AppState::build(),
        incident: &asked.id,
    }
}

/// The document of what was loaded; 422 when it shows a refused form.
#[must_use]
pub fn show(asked: &Asked, loaded: Loaded, refused: bool) -> Response {
    match loaded {
        Loaded::Redirect(to) => see_other(&to),
        Loaded::Page { page, title, status } => {
            let html = app::shell::document(&page, &title, &asked.nonce, AppState::assets());
            let status = if refused && status == 200 { 422 } else { status };
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
            (status, [(header::CACHE_CONTROL, "no-store")], Html(html)).into_response()
        }
    }
}

/// What a form posted to leads to: onwards, or back to its page with what was typed and why it was refused.
pub async fn form(
    state: &AppState,
    asked: &Asked,
    page: &str,
    fields: &Fields,
    done: Result<String, ActionError>,
) -> Response {
    match done {
        Ok(to) => see_other(&to),
        Err(error) => {
            log(&asked.id, &error);
            if matches!(error, ActionError::NotFound | ActionError::Forbidden)
                && asked.actor.is_some()
            {
                return render(state, asked, "/missing", FormEcho::default()).await;
            }
            let errors = loading::reasons(&error, asked.lang);
            let echo = FormEcho { errors, typed: fields.typed() };
            let status = status_of(&error);
            let mut response = render(state, asked, page, echo).await;
            *response.status_mut() = status;
            response
        }
    }
}

/// The status that goes with an error.
#[must_use]
pub const fn status_of(error: &ActionError) -> StatusCode {
    match error {
        ActionError::Forbidden | ActionError::NotFound => StatusCode::NOT_FOUND,
        ActionError::Stale | ActionError::Refused(_) => StatusCode::CONFLICT,
        ActionError::Invalid(_) | ActionError::Picture(_) => StatusCode::UNPROCESSABLE_ENTITY,
        ActionError::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
        ActionError::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        ActionError::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// Sends the browser on to another page, by GET.
#[must_use]
pub fn see_other(to: &str) -> Response {
    let location = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}

/// Sends somebody who is not signed in to do so, and back to `page`.
#[must_use]
pub fn sign_in(page: &str) -> Response {
    see_other(&format!("/login?next={}", app::loading::query_encoded(page)))
}

/// A short answer for what failed before a page could be made.
#[must_use]
pub fn failure(request: &Request, error: &ActionError) -> Response {
    let id = request.extensions().get::<RequestId>().map_or("", |it| it.0.as_str());
    log(id, error);
    (status_of(error), [(header::RETRY_AFTER, "5")], format!("Marbre cannot answer now ({id}).\n"))
        .into_response()
}

/// Logs a cause once, at the boundary.
pub fn log(id: &str, error: &ActionError) {
    match error {
        ActionError::Internal(_) | ActionError::Unavailable(_) => {
            tracing::error!(%id, %error, "request {id} failed: {error}")
        }
        _ => tracing::debug!(%id, %error, "request {id} refused: {error}"),
    }
}
