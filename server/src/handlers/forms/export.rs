//! Downloading approved files.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use app::address::{Address, ItemPage};
use app::page::FormEcho;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::name::FieldError;
use studio::export::{Exported, File, Format, brand, brand_approval, item, item_approval};
use studio::history::Leaving;
use studio::{ActionError, Actor};

/// The file, or the page with why there is none. With `beside`, the approval to keep beside it.
pub async fn submit(
    State(state): State<AppState>,
    asked: Asked,
    Path((brand, code)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Response {
    let page = Address::item(&brand, &code, ItemPage::Export).to_string();
    let made = async |actor: &Actor, format, wanted| match wanted {
        Wanted::File => item(&state.studio, actor, &brand, &code, format).await,
        Wanted::Approval => alone(item_approval(&state.studio, actor, &brand, &code, format).await),
    };
    taken(&state, &asked, &page, &fields, made).await
}

/// The same for everything approved of a brand.
pub async fn of_brand(
    State(state): State<AppState>,
    asked: Asked,
    Path(slug): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let page = Address::BrandExport(slug.clone()).to_string();
    let made = async |actor: &Actor, format, wanted| match wanted {
        Wanted::File => brand(&state.studio, actor, &slug, format).await,
        Wanted::Approval => alone(brand_approval(&state.studio, actor, &slug, format).await),
    };
    taken(&state, &asked, &page, &fields, made).await
}

/// The whole history of a brand, as a file that proves itself.
pub async fn log(
    State(state): State<AppState>,
    asked: Asked,
    Path(slug): Path<String>,
    Posted(fields): Posted,
) -> Response {
    let page = Address::Activity(slug.clone()).to_string();
    let Some(actor) = &asked.actor else {
        return answer::sign_in(&page);
    };
    match studio::history::take(&state.studio, actor, &slug).await {
        Ok(leaving) => piece_by_piece(&state, &asked, leaving),
        Err(error) => answer::form(&state, &asked, &page, &fields, Err(error)).await,
    }
}

/// A history as it is read: nothing holds it whole. Where it cannot go on, the answer is cut off, and is
/// shorter than it said.
fn piece_by_piece(state: &AppState, asked: &Asked, leaving: Leaving) -> Response {
    let head = head(&leaving.name, leaving.media_type);
    let length = (header::CONTENT_LENGTH, HeaderValue::from(leaving.bytes));
    let from = (state.studio.clone(), asked.id.clone(), leaving);
    let pieces = futures::stream::try_unfold(from, async |(studio, id, mut leaving)| match leaving
        .piece(&studio)
        .await
    {
        Ok(piece) => Ok(piece.map(|it| (it, (studio, id, leaving)))),
        Err(error) => {
            answer::log(&id, &error);
            Err(std::io::Error::other("the history was shortened"))
        }
    });
    (StatusCode::OK, [length], head, Body::from_stream(pieces)).into_response()
}

/// What is downloaded.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    File,
    /// What is kept beside a file that has no room for it.
    Approval,
}

fn alone(made: Result<Option<File>, ActionError>) -> Result<Exported, ActionError> {
    made.map(|file| Exported { file, left_out: Vec::new() })
}

async fn taken(
    state: &AppState,
    asked: &Asked,
    page: &str,
    fields: &Fields,
    made: impl AsyncFnOnce(&Actor, Format, Wanted) -> Result<Exported, ActionError>,
) -> Response {
    let Some(actor) = &asked.actor else {
        return answer::sign_in(page);
    };
    let wanted = if fields.get("beside").is_empty() { Wanted::File } else { Wanted::Approval };
    let format: Result<Format, _> = fields.get("format").parse();
    let done = match format {
        Ok(format) => made(actor, format, wanted).await,
        Err(_) => Err(ActionError::field("format", FieldError::Malformed)),
    };
    match done {
        Err(error) => answer::form(state, asked, page, fields, Err(error)).await,
        Ok(exported) => match exported.file {
            Some(file) => download(file),
            None => {
                let words = wording::export::export(asked.lang);
                let why = if wanted == Wanted::File { words.nothing } else { words.carried };
                let why = why.to_owned();
                let echo = FormEcho::saying(why, fields.typed());
                answer::render(state, asked, page, echo).await
            }
        },
    }
}

/// A file to keep.
fn download(file: File) -> Response {
    (StatusCode::OK, head(&file.name, file.media_type), file.bytes).into_response()
}

/// What is said of a file to keep: its name is a slug and an ending, so it cannot break the header.
fn head(name: &str, media_type: &'static str) -> [(HeaderName, HeaderValue); 3] {
    let name = format!("attachment; filename=\"{name}\"");
    let name = HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment"));
    [
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (header::CONTENT_DISPOSITION, name),
    ]
}
