//! A guest had what a link shows before them for a while, by their own page's word.

use super::decide::acting;
use super::found;
use crate::review::readers;
use crate::{ActionError, Studio};
use domain::ContentHash;

/// Notes that the guest of a link read what it shows, once. Gives whether it was noted now.
///
/// # Errors
/// [`ActionError::NotFound`] when the link is worth nothing any more; [`ActionError::Stale`] when something
/// else is under review than what was `seen`.
pub async fn mark_read(
    studio: &Studio,
    token: &str,
    seen: ContentHash,
) -> Result<bool, ActionError> {
    // A link that nobody sent makes nobody wait who writes.
    found(studio, studio.store.read(), token).await?;
    studio
        .store
        .write(async |tx| {
            let (guest, access) = found(studio, tx, token).await?;
            let actor = acting(tx, &guest).await?;
            readers::note(studio, tx, &actor, &access, guest.person, seen).await
        })
        .await
}
