//! The webhooks of a brand, with what they were told last.

use super::keeper;
use crate::{ActionError, Actor, BrandAccess, Studio};
use store::webhooks::{self, Delivery, Webhook};

/// Messages shown of each.
const SHOWN: u64 = 20;

/// A webhook and what it was told last.
#[derive(Clone, Debug)]
pub struct Hook {
    /// It.
    pub hook: Webhook,
    /// Latest first.
    pub told: Vec<Delivery>,
}

/// The webhooks of a brand, for those who configure it.
///
/// # Errors
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn hooks(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
) -> Result<(BrandAccess, Vec<Hook>), ActionError> {
    let read = studio.store.read();
    let access = keeper(read, actor, brand).await?;
    let mut hooks = Vec::new();
    for hook in webhooks::of_brand(read, access.brand.id).await? {
        let told = webhooks::latest(read, &hook.id, SHOWN).await?;
        hooks.push(Hook { hook, told });
    }
    Ok((access, hooks))
}
