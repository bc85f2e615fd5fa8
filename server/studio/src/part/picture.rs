//! The bytes of a picture: its original, and what each placement needs.

use super::part as find;
use crate::{ActionError, Actor, Studio, access, second_factor};
use domain::crop::Focal;
use domain::{Content, ContentHash, PartId, Visual};
use media::{Output, RenderError, Rendition, Wanted};
use networks::Placement;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{brands, items, memberships, parts};

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
    let read = studio.store.read();
    let access = access::item(read, actor, brand, code).await?;
    original_of(studio, find(read, access.item.id, part).await?).await
}

/// The original of a hash, for the people of a brand that shows it.
///
/// # Errors
/// [`ActionError::NotFound`], for everybody else as well.
pub async fn of_hash(
    studio: &Studio,
    actor: &Actor,
    hash: ContentHash,
) -> Result<Original, ActionError> {
    let (read, person) = (studio.store.read(), actor.person().ok_or(ActionError::NotFound)?);
    known(studio, hash).await?;
    for part in parts::showing(read, hash).await? {
        let Some(item) = items::by_id(read, part.item).await? else { continue };
        let member = memberships::of(read, item.brand, person).await?;
        let brand = brands::by_id(read, item.brand).await?;
        if let (Some(member), Some(brand)) = (member.filter(|it| it.active), brand) {
            second_factor::wanted(read, &brand, &member).await?;
            return original_of(studio, part).await;
        }
    }
    Err(ActionError::NotFound)
}

/// The original of an approved visual, for tools that read an exported file without an account: such a
/// file gives its hash and its name. Without a valid approval there is nothing here.
///
/// # Errors
/// [`ActionError::NotFound`].
pub async fn approved(
    studio: &Studio,
    hash: ContentHash,
    name: &str,
) -> Result<Original, ActionError> {
    let read = studio.store.read();
    known(studio, hash).await?;
    // One picture may be shown a hundred times, mostly by one brand.
    let (now, mut known_held) = (studio.clock.now(), BTreeMap::new());
    for part in parts::showing(read, hash).await? {
        if part.content.label() != name {
            continue;
        }
        let Some(item) = items::by_id(read, part.item).await? else { continue };
        let held = match known_held.get(&item.brand) {
            Some(held) => *held,
            None => {
                let brand = brands::by_id(read, item.brand).await?;
                // Nothing leaves a brand that is not there.
                let held = brand.is_none_or(|it| it.settings.held.is_some());
                known_held.insert(item.brand, held);
                held
            }
        };
        let leaves = item.workflow.leaves(part.id, now, held);
        if leaves.is_ok_and(|it| it.hash == part.content.hash()) {
            return original_of(studio, part).await;
        }
    }
    Err(ActionError::NotFound)
}

/// Refuses a hash of no picture at once: who guesses costs one look.
async fn known(studio: &Studio, hash: ContentHash) -> Result<(), ActionError> {
    let found = store::blobs::by_hash(studio.store.read(), hash).await?;
    found.map(drop).ok_or(ActionError::NotFound)
}

pub(crate) async fn original_of(
    studio: &Studio,
    part: parts::Part,
) -> Result<Original, ActionError> {
    let Content::Visual(visual) = part.content else { return Err(ActionError::NotFound) };
    let bytes = stored(studio, &visual).await?;
    Ok(Original { bytes, media_type: visual.format.media_type().to_owned(), name: visual.name })
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
    cut((visual.width, visual.height), visual.focal, place)
}

/// How a picture of so many pixels is cut for a placement around its focal point, under its byte limit
/// and in a format it takes. None where no still picture goes.
#[must_use]
pub fn cut(source: (u32, u32), focal: Focal, place: &Placement) -> Option<Wanted> {
    let (width, height) = place.width.zip(place.height).filter(|_| place.is_still())?;
    let fitted = if place.whole {
        Wanted::within(source, width, height)
    } else {
        Wanted::filling(source, focal, width, height)
    };
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
