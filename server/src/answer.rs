//! From what a verb said to what the browser gets: a redirect, a page, or a page with what was typed.

mod asked;

pub use asked::Asked;

use crate::handlers::forms::Fields;
use crate::site;
use crate::state::AppState;
use app::AppError;
use app::loading::{self, Loaded, Visit};
use app::page::{Bundle, FormEcho, Page};
use app::shell::{Assets, Program};
use app::views::session::Why;
use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use studio::{ActionError, Actor};

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

/// The page for what was refused before it was read.
#[must_use]
pub fn unread(
    state: &AppState,
    asked: &Asked,
    path: &str,
    why: Why,
    status: StatusCode,
) -> Response {
    let visit = visit(state, asked, path, FormEcho::default());
    show(asked, loading::unread(&visit, why, status.as_u16()), false)
}

/// The document of what was loaded; 422 when it shows a refused form.
#[must_use]
pub fn show(asked: &Asked, loaded: Loaded, refused: bool) -> Response {
    match loaded {
        Loaded::Redirect(to) => see_other(&to),
        Loaded::Page { page, title, status } => {
            let assets = assets(&page, refused);
            let html = app::shell::document(*page, &title, &asked.nonce, &assets);
            let status = if refused && status == 200 { 422 } else { status };
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
            (status, [(header::CACHE_CONTROL, "no-store")], Html(html)).into_response()
        }
    }
}

/// The files a page links. A text that was refused is in its form and nowhere else: the programs that
/// save by themselves would take it for the one that is stored, so its page is left a plain form.
fn assets(page: &Page, refused: bool) -> Assets {
    let mut assets = site::ASSETS;
    if refused && page.bundle() != Bundle::Plain {
        (assets.article, assets.posts) = (Program::NONE, Program::NONE);
    }
    assets
}

/// What a form posted by somebody who is signed in leads to, as [`form`] says; for anybody else what was
/// typed waits until they are.
pub async fn posted(
    state: &AppState,
    asked: &Asked,
    page: &str,
    fields: &Fields,
    done: impl AsyncFnOnce(&Actor) -> Result<String, ActionError>,
) -> Response {
    match &asked.actor {
        Some(actor) => form(state, asked, page, fields, done(actor).await).await,
        None => sign_in_with(state, asked, page, fields).await,
    }
}

/// What a form leads to that makes something shown once: on the page that answers, and nowhere else.
pub async fn shown_once(
    state: &AppState,
    asked: &Asked,
    page: &str,
    fields: &Fields,
    made: impl AsyncFnOnce(&Actor) -> Result<FormEcho, ActionError>,
) -> Response {
    let Some(actor) = &asked.actor else { return sign_in(page) };
    match made(actor).await {
        Ok(echo) => render(state, asked, page, echo).await,
        Err(error) => form(state, asked, page, fields, Err(error)).await,
    }
}

/// The page that says there is nothing here, with what was typed.
pub async fn missing(state: &AppState, asked: &Asked, form: FormEcho) -> Response {
    render(state, asked, "/missing", form).await
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
                let echo = FormEcho { typed: fields.typed(), ..FormEcho::default() };
                return missing(state, asked, echo).await;
            }
            let errors = loading::reasons_on(&error, asked.lang, page);
            let echo = FormEcho { errors, typed: fields.typed(), ..FormEcho::default() };
            // The page is shut until the second factor is set up: what was typed is shown where that is.
            let second = app::address::Address::SecondFactor.to_string();
            let shut = matches!(error, ActionError::SecondFactor);
            let page = if shut { second.as_str() } else { page };
            let response = render(state, asked, page, echo).await;
            if response.status() == StatusCode::SERVICE_UNAVAILABLE && fields.holds_words() {
                return unsaved(state, asked, fields);
            }
            refused(response, &error)
        }
    }
}

/// A page of a refused form, with the status of the error and how long to wait.
#[must_use]
pub fn refused(mut response: Response, error: &ActionError) -> Response {
    *response.status_mut() = status_of(error);
    if let ActionError::TooMany(seconds) = error {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
    }
    response
}

/// The status that goes with an error.
#[must_use]
pub const fn status_of(error: &ActionError) -> StatusCode {
    match error {
        ActionError::Forbidden | ActionError::NotFound | ActionError::SecondFactor => {
            StatusCode::NOT_FOUND
        }
        ActionError::Stale | ActionError::Refused(_) | ActionError::People(_) => {
            StatusCode::CONFLICT
        }
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

/// Somebody who is not signed in posted a form of `page`: what they typed goes through the sign-in page
/// with them, and comes back in its form.
pub async fn sign_in_with(
    state: &AppState,
    asked: &Asked,
    page: &str,
    fields: &Fields,
) -> Response {
    if !fields.holds_words() {
        return sign_in(page);
    }
    let why = wording::session::session(asked.lang).words_kept.to_owned();
    let echo = FormEcho::saying(why, fields.to_keep());
    let login = format!("/login?next={}", loading::query_encoded(page));
    with_status(render(state, asked, &login, echo).await, StatusCode::UNAUTHORIZED)
}

/// The page somebody was on when their session ended, with what they typed, for them to save.
pub async fn brought_back(
    state: &AppState,
    asked: &Asked,
    page: &str,
    fields: &Fields,
) -> Response {
    let why = wording::session::session(asked.lang).words_back.to_owned();
    let echo = FormEcho::saying(why, fields.typed());
    with_status(render(state, asked, page, echo).await, StatusCode::OK)
}

/// A page of a refused form, with the status that fits.
fn with_status(mut response: Response, status: StatusCode) -> Response {
    if response.status() == StatusCode::UNPROCESSABLE_ENTITY {
        *response.status_mut() = status;
    }
    response
}

/// What failed before it was known who asks: a page, or the error that calls read.
#[must_use]
pub fn failure(state: &AppState, asked: &Asked, path: &str, error: &ActionError) -> Response {
    log(&asked.id, error);
    let status = status_of(error);
    let (why, told) = match status {
        StatusCode::SERVICE_UNAVAILABLE => (Why::Unavailable, AppError::Unavailable),
        _ => (Why::Broken, AppError::Internal { incident: asked.id.clone() }),
    };
    let mut response = if path.starts_with("/api/") {
        (status, Json(told)).into_response()
    } else {
        unread(state, asked, path, why, status)
    };
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    response
}

/// The page for a form whose words could not be saved, and cannot be shown in their own page either.
#[must_use]
pub fn unsaved(state: &AppState, asked: &Asked, fields: &Fields) -> Response {
    let echo = FormEcho { typed: fields.typed(), ..FormEcho::default() };
    let visit = visit(state, asked, &asked.path, echo);
    let mut response = show(asked, loading::unsaved(&visit, &asked.path, fields.open()), false);
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    response
}

/// Logs a cause once, at the boundary.
pub fn log(id: &str, error: &ActionError) {
    match error {
        ActionError::Internal(_) | ActionError::Unavailable(_) => {
            tracing::error!(%id, %error, "request {id} failed: {error}");
        }
        _ => tracing::debug!(%id, %error, "request {id} refused: {error}"),
    }
}
