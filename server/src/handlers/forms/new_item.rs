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
use domain::{Article, ContentHash, Post};
use studio::item::{NewItem, create_once, from_file, from_markdown};
use studio::part::limits::LARGEST_TEXT;
use studio::{ActionError, Actor};

/// Creates the item and opens it. Two clicks on one button make one item.
pub async fn submit(
    State(state): State<AppState>,
    asked: Asked,
    Path(brand): Path<String>,
    form: Multipart,
) -> Response {
    let page = Address::NewItem(brand.clone()).to_string();
    let (mut fields, file) = match read(form).await {
        (fields, Ok(file)) => (fields, file),
        (fields, Err(error)) => {
            return answer::form(&state, &asked, &page, &fields, Err(error)).await;
        }
    };
    let Some(actor) = asked.actor.clone() else {
        put_in_text(&mut fields, file);
        return answer::sign_in_with(&state, &asked, &page, &fields).await;
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
    let made = create_once(&state.studio, actor, brand, new, &once(fields, file)).await?;
    if due.is_some() && !made.already {
        studio::item::set_due(&state.studio, actor, brand, made.code.as_str(), due).await?;
    }
    Ok(Address::item(brand, made.code.as_str(), page).to_string())
}

/// The page that was filled in, and how: the same page with another text is another wish.
fn once(fields: &Fields, file: Option<&[u8]>) -> String {
    let page = fields.get("once");
    if page.is_empty() {
        return studio::chance::token();
    }
    let typed = fields.0.iter().flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()]);
    let mut all = Vec::new();
    for piece in typed.chain([file.unwrap_or_default()]) {
        all.extend_from_slice(&piece.len().to_be_bytes());
        all.extend_from_slice(piece);
    }
    ContentHash::of(&all).to_string()
}

/// A file becomes the pasted text, when it is one: a file cannot be put back into its field.
fn put_in_text(fields: &mut Fields, file: Option<Vec<u8>>) {
    let text = file.filter(|it| !it.is_empty()).and_then(|it| String::from_utf8(it).ok());
    if let Some(text) = text {
        fields.0.retain(|it| it.0 != "text");
        fields.0.push(("text".to_owned(), text));
    }
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

/// Most fields of the form.
const MOST_FIELDS: usize = 50;

/// Fields and file of a form; the router limits the whole. What arrived before it broke off comes back
/// as well.
async fn read(mut form: Multipart) -> (Fields, Result<Option<Vec<u8>>, ActionError>) {
    let mut fields = Fields::default();
    let file = read_into(&mut form, &mut fields).await;
    (fields, file)
}

async fn read_into(
    form: &mut Multipart,
    fields: &mut Fields,
) -> Result<Option<Vec<u8>>, ActionError> {
    let mut file = None;
    let malformed = |field| ActionError::field(field, FieldError::Malformed);
    while let Some(part) = form.next_field().await.map_err(|it| broken(&it))? {
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(|it| broken(&it))?;
        if name == "file" {
            file = Some(bytes.to_vec());
        } else {
            let value = String::from_utf8(bytes.to_vec()).map_err(|_| malformed("text"))?;
            fields.0.push((name, value));
        }
        if fields.0.len() > MOST_FIELDS {
            return Err(malformed("text"));
        }
    }
    Ok(file)
}

fn broken(error: &MultipartError) -> ActionError {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => {
            ActionError::field("file", FieldError::TooLong(LARGEST_TEXT))
        }
        _ => ActionError::field("file", FieldError::Malformed),
    }
}
