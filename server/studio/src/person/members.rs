//! Who is in a brand, and who is invited.

use super::lead;
use crate::{ActionError, Actor, BrandAccess, Studio, access};
use domain::PersonId;
use std::collections::BTreeMap;
use store::{items, links};

/// Who is in a brand, and who is invited.
#[derive(Clone, Debug)]
pub struct People {
    /// The brand, with everybody it has or had.
    pub access: BrandAccess,
    /// Invitations that can be used, latest first.
    pub invitations: Vec<links::Link>,
    /// How many items that are not approved belong to whom.
    pub open: BTreeMap<PersonId, u64>,
}

/// The people of a brand, for those who look after them.
///
/// # Errors
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn members(studio: &Studio, actor: &Actor, brand: &str) -> Result<People, ActionError> {
    let db = studio.store.read();
    let access = access::brand(db, actor, brand).await?;
    lead::looks_after(&access)?;
    let invitations = links::invitations(db, access.brand.id, studio.clock.now()).await?;
    let open = items::open_by_owner(db, access.brand.id).await?;
    Ok(People { access, invitations, open })
}
