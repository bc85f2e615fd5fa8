//! A guest reads and decides.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::handlers::{page, pictures};
use crate::middleware::client_ip::ClientIp;
use crate::state::AppState;
use app::address::Address;
use app::page::FormEcho;
use axum::extract::{Extension, Path, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::ContentHash;
use domain::name::FieldError;
use domain::workflow::Reason;
use studio::ActionError;
use studio::review::{self as verbs, Signed};

/// What a link shows. Nothing is decided, whoever follows it.
pub async fn show(state: State<AppState>, request: Request) -> Response {
    kept_to_themselves(page::show(state, request).await)
}

/// A picture of what a link shows.
pub async fn picture(
    State(state): State<AppState>,
    asked: Asked,
    Path((token, name)): Path<(String, String)>,
) -> Response {
    let found = verbs::guest_picture(&state.studio, &token, &name).await;
    kept_to_themselves(pictures::answered(&asked, found, "private, no-store"))
}

/// Decides, once. What was typed is on the page that answers, whatever it says.
pub async fn submit(
    State(state): State<AppState>,
    Extension(ip): Extension<ClientIp>,
    asked: Asked,
    Path(token): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = match state.limits.attempt(ip.0, &token) {
        Err(seconds) => Err(ActionError::TooMany(seconds)),
        Ok(()) => decide(&state, &token, &fields).await,
    };
    answered(&state, &asked, &token, &fields, done).await
}

/// Takes back what was decided, once.
pub async fn take_back(
    State(state): State<AppState>,
    Extension(ip): Extension<ClientIp>,
    asked: Asked,
    Path(token): Path<String>,
) -> Response {
    let done = match state.limits.attempt(ip.0, &token) {
        Err(seconds) => Err(ActionError::TooMany(seconds)),
        Ok(()) => verbs::guest_takes_back(&state.studio, &token).await,
    };
    answered(&state, &asked, &token, &Fields::default(), done).await
}

/// The page says that its reader had it before them for a while: nothing is shown in answer.
pub async fn read(
    State(state): State<AppState>,
    asked: Asked,
    Path(token): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let done = match fields.get("seen").parse() {
        Ok(seen) => verbs::guest_reads(&state.studio, &token, seen).await.map(drop),
        Err(_) => verbs::guest_looks(&state.studio, &token).await.and(Err(ActionError::Stale)),
    };
    match done {
        Ok(()) => kept_to_themselves(StatusCode::NO_CONTENT.into_response()),
        done => answered(&state, &asked, &token, &fields, done).await,
    }
}

/// Back to the page of the link, which says what became of it.
async fn answered(
    state: &AppState,
    asked: &Asked,
    token: &str,
    fields: &Fields,
    done: Result<(), ActionError>,
) -> Response {
    let page = Address::Guest(token.to_owned()).to_string();
    let response = match done {
        Err(ActionError::NotFound) => {
            let echo = FormEcho { typed: fields.typed(), ..FormEcho::default() };
            let mut response = answer::render(state, asked, &page, echo).await;
            if response.status() == StatusCode::OK {
                *response.status_mut() = StatusCode::CONFLICT;
            }
            response
        }
        done => answer::form(state, asked, &page, fields, done.map(|()| page.clone())).await,
    };
    kept_to_themselves(response)
}

async fn decide(state: &AppState, token: &str, fields: &Fields) -> Result<(), ActionError> {
    // A link that is worth nothing says so before anything else.
    verbs::guest_looks(&state.studio, token).await?.map_err(|_| ActionError::NotFound)?;
    let seen: ContentHash = fields.get("seen").parse().map_err(|_| ActionError::Stale)?;
    let signed = Signed { name: fields.get("name").to_owned(), seen };
    match fields.get("decision") {
        "approve" => verbs::guest_approves(&state.studio, token, &signed).await.map(drop),
        "changes" => {
            let request = verbs::Request {
                comment: fields.get("comment").to_owned(),
                reasons: fields.all("about").filter_map(Reason::of_str).collect(),
                ..verbs::Request::default()
            };
            verbs::guest_asks_changes(&state.studio, token, &signed, &request).await
        }
        _ => Err(ActionError::field("decision", FieldError::Empty)),
    }
}

/// The address is the secret: it goes to no other site, into no index and into no cache.
fn kept_to_themselves(mut response: Response) -> Response {
    let headers = response.headers_mut();
    for (name, value) in [
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("x-robots-tag"), "noindex, nofollow"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
