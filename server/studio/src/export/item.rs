//! Exports one item.

use super::assemble::{Now, assemble};
use super::{Exported, File, Format, LeftOut, permitted, write};
use crate::history::About;
use crate::{ActionError, Actor, ItemAccess, Studio, access};
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
    let access = access::item(studio.store.read(), actor, brand, code).await?;
    let (made, left_out) = make(studio, &access, format).await?;
    let Some(file) = made else { return Ok(Exported { file: None, left_out }) };
    let item = &access.item;
    let about = About::item(item.brand, item.id);
    let seen = [(item.id, item.workflow_revision)];
    write::leave(studio, actor, about, format, &file, &seen).await?;
    Ok(Exported { file: Some(file), left_out })
}

/// The approval to keep beside that file; none when the file carries it, or nothing may leave. It holds no
/// text, so nothing is recorded.
///
/// # Errors
/// As [`item`].
pub async fn item_approval(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    format: Format,
) -> Result<Option<File>, ActionError> {
    let access = access::item(studio.store.read(), actor, brand, code).await?;
    Ok(make(studio, &access, format).await?.0.and_then(File::approval))
}

async fn make(
    studio: &Studio,
    access: &ItemAccess,
    format: Format,
) -> Result<(Option<File>, Vec<LeftOut>), ActionError> {
    permitted(&access.access)?;
    let now = Now::of(studio, &access.access);
    let assembled = assemble(studio.store.read(), &access.item, now).await?;
    let left_out = assembled.left_out.into_values().collect();
    let Some(approved) = assembled.item else { return Ok((None, left_out)) };
    let name = file_name(&approved);
    let made = write::file(studio, &access.access.brand, format, &name, vec![approved]).await?;
    Ok((made, left_out))
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
