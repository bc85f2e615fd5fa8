//! Exports one item.

use super::assemble::{Now, assemble};
use super::{Exported, Format, permitted, write};
use crate::history::About;
use crate::{ActionError, Actor, Studio, access};
use domain::Content;

/// The file of an item: its approved parts, when the part it is about is among them.
///
/// # Errors
/// [`ActionError::Forbidden`] for people who read only or are supervised; [`ActionError::Stale`] when
/// the item changed meanwhile.
pub async fn item(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    format: Format,
) -> Result<Exported, ActionError> {
    let read = studio.store.read();
    let access = access::item(read, actor, brand, code).await?;
    permitted(&access.access)?;
    let now = Now::of(studio, &access.access);
    let assembled = assemble(read, &access.item, now).await?;
    let left_out = assembled.left_out;
    let Some(approved) = assembled.item else { return Ok(Exported { file: None, left_out }) };
    let name = file_name(&approved);
    let made = write::file(studio, &access.access.brand, format, &name, vec![approved]).await?;
    let Some(file) = made else { return Ok(Exported { file: None, left_out }) };
    let item = &access.item;
    let about = About::item(item.brand, item.id);
    let seen = [(item.id, item.workflow_revision)];
    write::leave(studio, actor, about, format, &file, &seen).await?;
    Ok(Exported { file: Some(file), left_out })
}

/// The article's slug, or the item's code.
fn file_name(item: &::export::Item) -> String {
    let slug = item.parts.iter().find_map(|part| match &part.content {
        Content::Article(article) => Some(article.slug.as_str()),
        _ => None,
    });
    let slug = slug.filter(|it| domain::slug::is_slug(it));
    slug.unwrap_or(item.code.as_str()).to_owned()
}
