//! Gives a version a name, so that it is found again among many.

use super::part as find;
use super::save::about;
use crate::history::record;
use crate::{ActionError, Actor, Studio, access};
use domain::PartId;
use domain::event::EventKind;
use domain::name::{FieldError, display_name};
use serde_json::json;
use store::{saves, version_names};

/// Names version `number` of a part; an empty name takes the name away. Approvals stand.
///
/// # Errors
/// [`ActionError::Invalid`] on `name`, [`ActionError::NotFound`] when there is no such version,
/// [`ActionError::Forbidden`] for people who do not write.
pub async fn name_version(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: PartId,
    number: u32,
    name: &str,
) -> Result<(), ActionError> {
    let name = match display_name(name) {
        Ok(name) => Some(name),
        Err(FieldError::Empty) => None,
        Err(why) => return Err(ActionError::field("name", why)),
    };
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let by = access.access.writer()?.person;
            let part = find(tx, access.item.id, part).await?;
            saves::of_version(tx, part.id, number).await?.ok_or(ActionError::NotFound)?;
            let at = studio.clock.now();
            version_names::set(tx, part.id, number, name.as_deref(), by, at).await?;
            let data = json!({
                "part": part.kind, "label": part.content.label(), "version": number,
                "note": name.as_deref().unwrap_or_default(),
            });
            let about = about(&access, part.id);
            record(studio, tx, actor, EventKind::VersionNamed, about, data).await
        })
        .await
}
