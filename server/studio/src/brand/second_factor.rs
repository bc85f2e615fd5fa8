//! Says whose sign-in takes a second factor.

use super::change;
use crate::{ActionError, Actor, Studio};
use domain::Roles;

/// Says which roles of a brand sign in with a second factor: who holds one of them and has none sees the
/// brand again once it is set up. Gives the slug of the brand.
///
/// # Errors
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn set_second_factor(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    roles: Roles,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let (access, mut it) = change::open(tx, actor, brand).await?;
            it.settings.second_factor = roles.clone();
            change::close(studio, tx, actor, &access, &it, "second-factor").await
        })
        .await
}
