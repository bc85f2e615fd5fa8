//! Downloading approved files.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use app::address::{Address, ItemPage};
use app::page::FormEcho;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::name::FieldError;
use studio::export::{Exported, File, Format, brand, brand_approval, item, item_approval};
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
        Ok(file) => download(file),
        Err(error) => answer::form(&state, &asked, &page, &fields, Err(error)).await,
    }
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

/// A file to keep: its name is a slug and an ending, so it cannot break the header.
fn download(file: File) -> Response {
    let name = format!("attachment; filename=\"{}\"", file.name);
    let name = HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment"));
    let kind = HeaderValue::from_static(file.media_type);
    let kept = (header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    (
        StatusCode::OK,
        [kept, (header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)],
        file.bytes,
    )
        .into_response()
}
