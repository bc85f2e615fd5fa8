//! The versions of a part, and what each of them said.

use super::part as find;
use crate::{ActionError, Actor, ItemAccess, Studio, access};
use domain::PartId;
use store::parts::Part;
use store::saves::{self, Saved, Version};

/// A part with the list of its versions.
#[derive(Clone, Debug)]
pub struct Versions {
    /// The item, and what the actor is there.
    pub access: ItemAccess,
    /// The part as it is now.
    pub part: Part,
    /// Its versions, latest first.
    pub versions: Vec<Version>,
}

/// The versions of a part, without their texts.
///
/// # Errors
/// [`ActionError::NotFound`].
pub async fn versions(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: PartId,
) -> Result<Versions, ActionError> {
    let read = studio.store.read();
    let access = access::item(read, actor, brand, code).await?;
    let part = find(read, access.item.id, part).await?;
    let versions = saves::versions(read, part.id).await?;
    Ok(Versions { access, part, versions })
}

/// What version `number` of a part said.
///
/// # Errors
/// [`ActionError::NotFound`].
pub async fn version(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: PartId,
    number: u32,
) -> Result<Saved, ActionError> {
    let read = studio.store.read();
    let access = access::item(read, actor, brand, code).await?;
    let part = find(read, access.item.id, part).await?;
    saves::of_version(read, part.id, number).await?.ok_or(ActionError::NotFound)
}
