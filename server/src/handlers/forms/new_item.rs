//! A new item: blank, from a paste, from a file, or a post that stands on its own.

use super::{Fields, due};
use crate::answer::{self, Asked};
use crate::state::AppState;
use app::address::{Address, ItemPage};
use axum::extract::multipart::MultipartError;
use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::name::FieldError;
use domain::{Article, Post};
use studio::item::{NewItem, create, from_file, from_markdown};
use studio::part::limits::LARGEST_TEXT;
use studio::{ActionError, Actor};

/// Creates the item and opens it.
pub async fn submit(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    form: Multipart,
) -> Response {
    let page = Address::NewItem(brand.clone()).to_string();
    let Some(actor) = asked.actor.clone() else {
        return answer::see_other(&format!("/login?next={page}"));
    };
    let (fields, file) = match read(form).await {
        Ok(read) => read,
        Err(error) => {
            return answer::form(&state, &asked, &page, &Fields::default(), Err(error)).await;
        }
    };
    let done = made(&state, &actor, &brand, &fields, file.as_deref()).await;
    answer::form(&state, &asked, &page, &fields, done).await
}

async fn made(
    state: &AppState,
    actor: &Actor,
    brand: &str,
    fields: &Fields,
    file: Option<&[u8]>,
) -> Result<String, ActionError> {
    let due = due::read(state, actor, brand, fields).await?;
    let (new, page) = if fields.get("kind") == "post" {
        (
            NewItem::Post(Post { network: fields.get("network").to_owned(), ..Post::default() }),
            ItemPage::Posts,
        )
    } else {
        (NewItem::Article(Box::new(article(fields, file)?)), ItemPage::Edit)
    };
    let code = create(&state.studio, actor, brand, new).await?;
    if due.is_some() {
        studio::item::set_due(&state.studio, actor, brand, code.as_str(), due).await?;
    }
    Ok(Address::item(brand, code.as_str(), page).to_string())
}

/// The file, or the pasted text, with what was typed beside it.
fn article(fields: &Fields, file: Option<&[u8]>) -> Result<Article, ActionError> {
    let mut article = match file {
        Some(bytes) if !bytes.is_empty() => from_file(bytes)?,
        _ => from_markdown(fields.get("text")),
    };
    let typed = |field: &mut String, value: &str| {
        if !value.trim().is_empty() {
            *field = value.trim().to_owned();
        }
    };
    typed(&mut article.title, fields.get("title"));
    typed(&mut article.keyphrase, fields.get("keyphrase"));
    Ok(article)
}

/// Fields and file of a form; the router limits the whole.
async fn read(mut form: Multipart) -> Result<(Fields, Option<Vec<u8>>), ActionError> {
    let broken = |error: MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => {
            ActionError::field("file", FieldError::TooLong(LARGEST_TEXT))
        }
        _ => ActionError::field("file", FieldError::Malformed),
    };
    let (mut fields, mut file) = (Fields::default(), None);
    while let Some(part) = form.next_field().await.map_err(broken)? {
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(broken)?;
        if name == "file" {
            file = Some(bytes.to_vec());
        } else {
            fields.0.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    Ok((fields, file))
}
