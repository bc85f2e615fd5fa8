//! The newest content of a part: what a late save is shown beside.

use super::part as find;
use crate::{ActionError, Actor, Studio, access};
use domain::{At, Content, PartId};

/// A part as it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Current {
    /// Its content.
    pub content: Content,
    /// Number of its last save.
    pub save: i64,
    /// Number of its version.
    pub version: u32,
    /// Name of who saved it.
    pub by: String,
    /// When.
    pub at: At,
}

/// The newest content of a part.
///
/// # Errors
/// [`ActionError::NotFound`].
pub async fn current(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: PartId,
) -> Result<Current, ActionError> {
    let read = studio.store.read();
    let access = access::item(read, actor, brand, code).await?;
    let part = find(read, access.item.id, part).await?;
    Ok(Current {
        by: access.access.name_of(part.updated_by).to_owned(),
        content: part.content,
        save: part.save_seq,
        version: part.version,
        at: part.updated_at,
    })
}
