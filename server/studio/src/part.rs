//! Parts: the article, each post, each visual. Each has its own saves and versions.

pub mod add_post;
pub mod add_visual;
pub mod bring_back;
pub mod compare;
pub mod copy_post;
pub mod current;
pub mod ignore;
pub mod limits;
pub mod name_version;
pub mod paste_posts;
pub mod picture;
pub mod remove;
pub mod restore;
pub mod save;
pub mod share_text;
pub mod versions;

pub use add_post::add_post;
pub use add_visual::{Added, add_visual};
pub use bring_back::{bring_back, removed_posts};
pub use compare::{Compared, compare};
pub use copy_post::copy_post;
pub use current::{Current, current};
pub use ignore::{heed, ignore, set_aside};
pub use name_version::name_version;
pub use paste_posts::{Pasted, paste_posts};
pub use remove::remove;
pub use restore::restore;
pub use save::{Saved, save};
pub use share_text::{Goes, seen_text, share_text, shared_text};
pub use store::parts::Removed;
pub use store::saves::Saved as SavedVersion;
pub use versions::{Versions, version, versions};

use crate::{ActionError, ItemAccess, chance};
use domain::PartId;
use store::parts::{self, Part};
use store::{Reads, comments, rounds};
use uuid::Uuid;

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

/// An id for a further part of an item. The leading part is the first by id: a new one comes after
/// those that are there, even when the machine's clock was set back.
pub(crate) fn next_id(access: &ItemAccess) -> PartId {
    let fresh = PartId(chance::id());
    match access.item.workflow.parts.keys().next_back() {
        Some(last) if fresh <= *last => PartId(Uuid::from_u128(last.0.as_u128() + 1)),
        _ => fresh,
    }
}

/// The place of a further part: after those that are there.
pub(crate) fn next_position(access: &ItemAccess) -> i64 {
    i64::try_from(access.item.workflow.parts.len()).unwrap_or(i64::MAX)
}
