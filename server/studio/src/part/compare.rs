//! Two versions of a part side by side, word by word.

use crate::item::{Opened, open};
use crate::review::read::{FieldDiff, PictureChange, fields, picture};
use crate::{ActionError, Actor, Studio};
use domain::PartId;
use store::saves::{self, Saved};

/// Two versions of a part, and what leads from one to the other.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The item with its parts.
    pub opened: Opened,
    /// Which part.
    pub part: PartId,
    /// The older version.
    pub before: Saved,
    /// The newer one.
    pub after: Saved,
    /// Each text field that is not empty on both sides, in reading order.
    pub fields: Vec<FieldDiff>,
    /// The picture, for a visual.
    pub picture: Option<PictureChange>,
}

/// Compares two versions of a part, or of the part the item is about; the older one is the one before.
///
/// # Errors
/// [`ActionError::NotFound`] when the part or a version is not there, or hidden from this person.
pub async fn compare(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: Option<PartId>,
    numbers: (u32, u32),
) -> Result<Compared, ActionError> {
    let opened = open(studio, actor, brand, code).await?;
    let found = match part {
        Some(id) => opened.part(id),
        None => opened.lead(),
    };
    let part = found.ok_or(ActionError::NotFound)?.id;
    let of = async |number: u32| -> Result<Saved, ActionError> {
        let found = saves::of_version(studio.store.read(), part, number).await?;
        found.ok_or(ActionError::NotFound)
    };
    let before = of(numbers.0.min(numbers.1)).await?;
    let after = of(numbers.0.max(numbers.1)).await?;
    let picture = picture(Some(&before.content), &after.content);
    let fields = fields(Some(before.content.clone()), after.content.clone()).await?;
    Ok(Compared { opened, part, before, after, fields, picture })
}
