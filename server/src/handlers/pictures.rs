//! Originals of pictures: for the people of their brand, and once approved for the tools that fetch what
//! an exported file shows.

use crate::answer::{self, Asked};
use crate::state::AppState;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::ContentHash;
use studio::ActionError;
use studio::part::picture::{self, Original};

/// A picture of an item, by its name there.
pub async fn of_item(
    State(state): State<AppState>,
    asked: Asked,
    Path((brand, code, name)): Path<(String, String, String)>,
) -> Response {
    let Some(actor) = &asked.actor else { return StatusCode::NOT_FOUND.into_response() };
    let found = async {
        let opened = studio::item::open(&state.studio, actor, &brand, &code).await?;
        let part = opened.visual(&name).ok_or(ActionError::NotFound)?.0.id;
        picture::original(&state.studio, actor, &brand, &code, part).await
    };
    answered(&asked, found.await, "private, max-age=60")
}

/// A picture by its hash, for the people of a brand that shows it.
pub async fn of_hash(
    State(state): State<AppState>,
    asked: Asked,
    Path((hash, _)): Path<(String, String)>,
) -> Response {
    let (Some(actor), Ok(hash)) = (&asked.actor, hash.parse::<ContentHash>()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let found = picture::of_hash(&state.studio, actor, hash).await;
    answered(&asked, found, "private, max-age=60")
}

/// The logo of a brand, for its people. Its address changes with it.
pub async fn logo(
    State(state): State<AppState>,
    asked: Asked,
    Path((brand, _)): Path<(String, String)>,
) -> Response {
    let Some(actor) = &asked.actor else { return StatusCode::NOT_FOUND.into_response() };
    let found = studio::brand::logo(&state.studio, actor, &brand).await;
    answered(&asked, found, "private, max-age=86400")
}

/// An approved picture, for everybody: importers have no account.
pub async fn approved(
    State(state): State<AppState>,
    asked: Asked,
    Path((hash, name)): Path<(String, String)>,
) -> Response {
    let Ok(hash) = hash.parse::<ContentHash>() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let found = picture::approved(&state.studio, hash, &name).await;
    answered(&asked, found, "public, max-age=3600")
}

pub(super) fn answered(
    asked: &Asked,
    found: Result<Original, ActionError>,
    keep: &'static str,
) -> Response {
    match found {
        Ok(original) => {
            let kind = HeaderValue::from_str(&original.media_type)
                .unwrap_or(HeaderValue::from_static("application/octet-stream"));
            let headers = [
                (header::CONTENT_TYPE, kind),
                (header::CACHE_CONTROL, HeaderValue::from_static(keep)),
                (
                    header::CONTENT_SECURITY_POLICY,
                    HeaderValue::from_static("default-src 'none'; sandbox"),
                ),
            ];
            (headers, original.bytes).into_response()
        }
        Err(error) => {
            answer::log(&asked.id, &error);
            answer::status_of(&error).into_response()
        }
    }
}
