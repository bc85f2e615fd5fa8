//! Pictures of an item: add, save, remove; and the size a network asks for.

use super::{Fields, Posted};
use crate::answer::{self, Asked};
use crate::state::AppState;
use crate::table::{Rule, Table};
use app::address::{Address, ItemPage};
use app::loading::editor::Target;
use app::loading::visuals;
use app::views::visuals::VisualFields;
use axum::extract::{DefaultBodyLimit, Multipart, Path, State};
use axum::handler::Handler;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::crop::Focal;
use domain::name::FieldError;
use domain::{Content, PartId};
use studio::{ActionError, Actor};

type Item = (String, String);

/// Largest upload: the 20 MB a picture may have, and the form around it.
pub(super) const UPLOAD_LIMIT: usize = 21 << 20;

/// The routes under an item's page of visuals.
#[must_use]
pub fn routes() -> Table {
    Table::default()
        .post("/add", Rule::Writer, add.layer(DefaultBodyLimit::max(UPLOAD_LIMIT)))
        .post("/save", Rule::Writer, save)
        .post("/remove", Rule::Writer, remove)
        .get("/{part}/{network}/{placement}", Rule::Member, rendition)
}

async fn add(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    headers: HeaderMap,
    form: Multipart,
) -> Response {
    let done = async |actor: &Actor| {
        let (name, bytes) = file(form, weight(&headers)).await?;
        let added =
            studio::part::add_visual(&state.studio, actor, &item.0, &item.1, &name, bytes).await?;
        Ok(format!("?done=added&visual={}", added.part))
    };
    answered(&state, &asked, &item, &Fields::default(), done).await
}

async fn save(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        let part = fields.part()?;
        fields.must_have("alt")?;
        let seen = fields.seen()?;
        let target = Target { brand: &item.0, item: &item.1, part: fields.get("part"), seen };
        let known = studio::part::current(&state.studio, actor, &item.0, &item.1, part).await?;
        let Content::Visual(stored) = known.content else { return Err(ActionError::NotFound) };
        let typed = typed(&fields, stored.focal);
        visuals::save(&state.studio, actor, asked.lang, target, typed).await?;
        Ok(format!("?done=saved&visual={part}"))
    };
    answered(&state, &asked, &item, &fields, done).await
}

/// What the form of a picture holds; a point it does not name stays.
fn typed(fields: &Fields, stored: Focal) -> VisualFields {
    VisualFields {
        alt: fields.get("alt").replace("\r\n", "\n"),
        decorative: fields.get("decorative") == "yes",
        credit: fields.get("credit").to_owned(),
        caption: fields.get("caption").to_owned(),
        across: fields.get("across").parse().unwrap_or(stored.across),
        down: fields.get("down").parse().unwrap_or(stored.down),
    }
}

async fn remove(
    State(state): State<AppState>,
    asked: Asked,
    Path(item): Path<Item>,
    Posted(fields): Posted,
) -> Response {
    let done = async |actor: &Actor| {
        studio::part::remove(&state.studio, actor, &item.0, &item.1, fields.part()?).await?;
        Ok("?done=removed".to_owned())
    };
    answered(&state, &asked, &item, &fields, done).await
}

/// The picture as one network wants it, to keep.
async fn rendition(
    State(state): State<AppState>,
    asked: Asked,
    Path((brand, code, part, network, placement)): Path<(String, String, String, String, String)>,
) -> Response {
    let (Some(actor), Ok(part)) = (&asked.actor, part.parse::<PartId>()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match studio::part::picture::rendition(
        &state.studio,
        actor,
        &brand,
        &code,
        part,
        &network,
        &placement,
    )
    .await
    {
        Ok(made) => {
            let name = format!(
                "attachment; filename=\"{network}-{placement}.{}\"",
                made.format.extension()
            );
            let headers = [
                (header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=60")),
                (header::CONTENT_TYPE, HeaderValue::from_static(made.format.media_type())),
                (
                    header::CONTENT_DISPOSITION,
                    HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment")),
                ),
            ];
            (headers, made.bytes.clone()).into_response()
        }
        Err(error) => {
            answer::log(&asked.id, &error);
            answer::status_of(&error).into_response()
        }
    }
}

/// What a form weighs: as it says itself, or a little more than is accepted.
pub(super) fn weight(headers: &HeaderMap) -> u64 {
    let said = headers.get(header::CONTENT_LENGTH).and_then(|it| it.to_str().ok());
    said.and_then(|it| it.parse().ok()).unwrap_or(UPLOAD_LIMIT as u64)
}

/// Name and bytes of the file of a form of this weight.
pub(super) async fn file(
    mut form: Multipart,
    bytes: u64,
) -> Result<(String, Vec<u8>), ActionError> {
    let too_large = |error: axum::extract::multipart::MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => {
            ActionError::Picture(studio::PictureRefusal::TooLarge { bytes })
        }
        _ => ActionError::Picture(studio::PictureRefusal::Truncated),
    };
    let mut found = None;
    // To its end: of a form that was cut off behind the picture, nothing counts either.
    while let Some(field) = form.next_field().await.map_err(too_large)? {
        if field.name() == Some("file") && found.is_none() {
            let name = field.file_name().unwrap_or_default().to_owned();
            found = Some((name, field.bytes().await.map_err(too_large)?.to_vec()));
        }
    }
    found.ok_or_else(|| ActionError::field("file", FieldError::Empty))
}

async fn answered(
    state: &AppState,
    asked: &Asked,
    item: &Item,
    fields: &Fields,
    done: impl AsyncFnOnce(&Actor) -> Result<String, ActionError>,
) -> Response {
    let page = Address::item(&item.0, &item.1, ItemPage::Visuals).to_string();
    let done = async |actor: &Actor| done(actor).await.map(|query| format!("{page}{query}"));
    answer::posted(state, asked, &page, fields, done).await
}
