//! From approved items to the bytes of a file, and to the history.

use super::{File, Format, PICTURES};
use crate::history::{About, record};
use crate::proof::{self, Carried};
use crate::{ActionError, Actor, Studio};
use ::export::proof::Proofs;
use ::export::{self as files, Edition, ExportError, Site};
use domain::event::EventKind;
use domain::{ContentHash, ItemId};
use serde_json::json;
use store::brands::Brand;
use store::{brands, items};

/// The file of an edition; none when the format shows nothing of it.
pub(super) async fn file(
    studio: &Studio,
    brand: &Brand,
    format: Format,
    name: &str,
    items: Vec<files::Item>,
) -> Result<Option<File>, ActionError> {
    let count = items.len();
    let carried = proof::carried(studio, brand, &items).await?;
    let edition = Edition { site: site(studio, brand), items };
    let blobs = studio.blobs.clone();
    let work = tokio::task::spawn_blocking(move || {
        let read = |hash: ContentHash| blobs.read(hash);
        let Carried { brand, certificates, key } = &carried;
        files::proof::sealed(format, &edition, &read, &Proofs { brand, certificates, key })
    });
    let written = work.await.map_err(|it| ActionError::Internal(it.to_string()))?;
    let sealed = match written {
        Ok(sealed) => sealed,
        Err(ExportError::Nothing) => return Ok(None),
        Err(ExportError::Io(error)) => return Err(error.into()),
        Err(other) => return Err(ActionError::Internal(other.to_string())),
    };
    Ok(Some(File {
        name: format!("{name}.{}", format.extension(count)),
        media_type: format.media_type(count),
        sha256: ContentHash::of(&sealed.bytes),
        bytes: sealed.bytes,
        beside: sealed.beside,
        items: count,
    }))
}

fn site(studio: &Studio, brand: &Brand) -> Site {
    let host = &brand.site_host;
    Site {
        name: brand.name.clone(),
        home: if host.is_empty() { String::new() } else { format!("https://{host}") },
        language: brand.languages.first().cloned().unwrap_or_default(),
        time_zone: brand.time_zone.clone(),
        zones: brand.settings.posting.zones.clone(),
        pictures: format!("{}{PICTURES}", studio.public_url),
    }
}

/// Records that a file left, unless one of its items changed while it was written, or nothing of the
/// brand leaves any more.
pub(super) async fn leave(
    studio: &Studio,
    actor: &Actor,
    about: About,
    format: Format,
    file: &File,
    read: &[(ItemId, i64)],
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let brand = about.brand.ok_or(ActionError::NotFound)?;
            // Whoever puts the brand on hold comes before this file or after it.
            brands::hold_id(tx, brand).await?;
            let brand = brands::by_id(tx, brand).await?.ok_or(ActionError::NotFound)?;
            if brand.settings.held.is_some() {
                return Err(ActionError::Stale);
            }
            for (id, revision) in read {
                let now = items::by_id(tx, *id).await?.ok_or(ActionError::NotFound)?;
                if now.workflow_revision != *revision {
                    return Err(ActionError::Stale);
                }
            }
            let data = json!({ "format": format.id(), "sha256": file.sha256, "items": file.items });
            record(studio, tx, actor, EventKind::Exported, about, data).await
        })
        .await
}
