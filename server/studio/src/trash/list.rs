//! What lies in a brand's trash.

use super::may_take_out;
use crate::{ActionError, Actor, BrandAccess, Studio, access};
use store::trash::{self as rows, Trashed};

/// Most items shown: those put there last.
const SHOWN: u64 = 500;

/// A brand's trash.
#[derive(Clone, Debug)]
pub struct Trash {
    /// The brand, and what the actor is there.
    pub access: BrandAccess,
    /// What lies there, what was put there last first.
    pub lying: Vec<Lying>,
}

/// An item in the trash.
#[derive(Clone, Debug)]
pub struct Lying {
    /// The item, when and by whom it was put there.
    pub it: Trashed,
    /// Whether the actor may take it out.
    pub may_take_out: bool,
}

/// A brand's trash, for its members.
///
/// # Errors
/// [`ActionError::NotFound`] for everybody else.
pub async fn trash(studio: &Studio, actor: &Actor, brand: &str) -> Result<Trash, ActionError> {
    let read = studio.store.read();
    let access = access::brand(read, actor, brand).await?;
    let rows = rows::of_brand(read, access.brand.id, SHOWN).await?;
    let lying = rows.into_iter();
    let lying = lying.map(|it| Lying { may_take_out: may_take_out(&access, &it), it }).collect();
    Ok(Trash { access, lying })
}
