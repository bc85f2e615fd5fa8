//! Chooses the networks a brand posts to.

use super::change;
use crate::{ActionError, Actor, Studio};
use domain::name::FieldError;
use networks::Status;

/// Chooses the networks a brand posts to: those its people are offered from now on. Posts that are there
/// stay. Gives the slug of the brand.
///
/// # Errors
/// [`ActionError::Invalid`] on `networks`, [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn set_networks(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    chosen: &[&str],
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let (access, mut it) = change::open(tx, actor, brand).await?;
            let open = networks::all()
                .iter()
                .filter(|it| it.status == Status::Active && it.text().is_some())
                .map(|it| it.id);
            let (mut all, mut known) = (0, Vec::new());
            for id in open {
                all += 1;
                known.extend(chosen.contains(&id).then(|| id.to_owned()));
            }
            if known.is_empty() {
                return Err(ActionError::field("networks", FieldError::Empty));
            }
            // All of them, and those to come.
            it.settings.networks = if known.len() == all { Vec::new() } else { known };
            change::close(studio, tx, actor, &access, &it, "networks").await
        })
        .await
}
