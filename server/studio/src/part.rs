//! Parts: the article, each post, each visual. Each has its own saves and versions.

pub mod current;
pub mod limits;
pub mod save;

pub use current::{Current, current};
pub use save::{Saved, save};

use crate::ActionError;
use domain::PartId;
use store::parts::{self, Part};
use store::{Reads, comments, rounds};

/// A part of an item that is there.
///
/// # Errors
/// [`ActionError::NotFound`].
pub(crate) async fn part(
    db: &impl Reads,
    item: domain::ItemId,
    id: PartId,
) -> Result<Part, ActionError> {
    parts::by_id(db, item, id).await?.ok_or(ActionError::NotFound)
}

/// Whether somebody relies on the current version of a part: it was submitted or commented on. What
/// is saved next then goes into a version of its own.
pub(crate) async fn is_closed(db: &impl Reads, part: &Part) -> Result<bool, ActionError> {
    let rounds = rounds::of_item(db, part.item).await?;
    let frozen = rounds.iter().filter_map(|it| it.parts.get(&part.id));
    let submitted = frozen.into_iter().any(|it| it.version == part.version);
    Ok(submitted || comments::names(db, part.id, part.version).await?)
}
