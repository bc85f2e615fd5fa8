//! Takes a text away that an article was compared with.

use super::{article, changed};
use crate::{ActionError, Actor, Studio};
use domain::ReferenceId;
use store::references;

/// Takes a reference text away; one that is gone already stays so.
///
/// # Errors
/// [`ActionError::NotFound`], [`ActionError::Forbidden`].
pub async fn remove(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    id: ReferenceId,
) -> Result<(), ActionError> {
    article(studio.store.read(), actor, brand, code).await?;
    studio
        .store
        .write(async |tx| {
            let (access, _) = article(tx, actor, brand, code).await?;
            if references::remove(tx, access.item.id, id).await? {
                changed(studio, tx, actor, &access).await?;
            }
            Ok(())
        })
        .await
}
