//! The bytes of a picture: its original, and what each placement needs.

use super::part as find;
use crate::{ActionError, Actor, Studio, access};
use domain::{Content, ContentHash, PartId, Visual};
use media::{Output, RenderError, Rendition, Wanted};
use networks::Placement;
use std::sync::Arc;

mod shelf;

/// The file of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Original {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// As in `Content-Type`.
    pub media_type: String,
    /// What the item calls it.
    pub name: String,
}

/// The original of a visual, for the members of its brand.
///
/// # Errors
/// [`ActionError::NotFound`] when the part is no visual, or is hidden from this person.
pub async fn original(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: PartId,
) -> Result<Original, ActionError> {
    let visual = visual(studio, actor, brand, code, part).await?;
    let bytes = stored(studio, &visual).await?;
    let media_type = visual.format.media_type().to_owned();
    Ok(Original { bytes, media_type, name: visual.name })
}

/// The original of a hash, for tools that read an exported file without an account: whoever knows the
/// hash has the file or an export of it.
///
/// # Errors
/// [`ActionError::NotFound`].
pub async fn of_hash(studio: &Studio, hash: ContentHash) -> Result<Original, ActionError> {
    let row = store::blobs::by_hash(studio.store.read(), hash).await?;
    let media_type = row.ok_or(ActionError::NotFound)?.media_type;
    let bytes = studio.blobs.get(hash).await?.ok_or(ActionError::NotFound)?;
    Ok(Original { bytes, media_type, name: String::new() })
}

/// A visual cut for a placement of a network, never enlarged, without metadata, under the byte limit.
///
/// # Errors
/// [`ActionError::NotFound`] for an unknown placement or one that takes no still picture.
pub async fn rendition(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: PartId,
    network: &str,
    placement: &str,
) -> Result<Arc<Rendition>, ActionError> {
    let visual = visual(studio, actor, brand, code, part).await?;
    let network = networks::network(network).map_err(|_| ActionError::NotFound)?;
    let place = network.placements.iter().find(|it| it.id == placement && it.is_still());
    let wanted = place.and_then(|it| wanted(&visual, it)).ok_or(ActionError::NotFound)?;
    if let Some(known) = shelf::get(visual.original, wanted) {
        return Ok(known);
    }
    let source = stored(studio, &visual).await?;
    let made = studio.darkroom.render_all(source, vec![wanted]).await.map_err(broken)?;
    let made = made.into_iter().next().ok_or_else(|| broken(RenderError::Encoding))?;
    let rendition = Arc::new(made.map_err(broken)?);
    shelf::put(visual.original, wanted, &rendition);
    Ok(rendition)
}

/// How a visual is cut for a placement: what the page previews.
#[must_use]
pub fn wanted(visual: &Visual, place: &Placement) -> Option<Wanted> {
    let (width, height) = (place.width?, place.height?);
    let fitted = Wanted::filling((visual.width, visual.height), visual.focal, width, height);
    let takes_png = place.formats.is_empty() || place.formats.contains(&"png");
    let output = if takes_png { Output::Best } else { Output::Jpeg };
    Some(Wanted { max_bytes: place.max_bytes, output, ..fitted })
}

async fn visual(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: PartId,
) -> Result<Visual, ActionError> {
    let read = studio.store.read();
    let access = access::item(read, actor, brand, code).await?;
    match find(read, access.item.id, part).await?.content {
        Content::Visual(visual) => Ok(visual),
        _ => Err(ActionError::NotFound),
    }
}

async fn stored(studio: &Studio, visual: &Visual) -> Result<Vec<u8>, ActionError> {
    let bytes = studio.blobs.get(visual.original).await?;
    bytes.ok_or_else(|| ActionError::Internal(format!("the file {} is missing", visual.original)))
}

fn broken(error: RenderError) -> ActionError {
    match error {
        RenderError::Source(refusal) => ActionError::Picture(refusal),
        other => ActionError::Internal(other.to_string()),
    }
}
