//! The board: a brand's items by state.

use crate::{ActionError, Actor, BrandAccess, Studio, access};
use store::items::{self, Card};

/// A brand's items.
#[derive(Clone, Debug)]
pub struct Board {
    /// The brand, and what the actor is there.
    pub access: BrandAccess,
    /// Its items, latest change first.
    pub cards: Vec<Card>,
}

/// The items of a brand, for its members.
///
/// # Errors
/// [`ActionError::NotFound`] for everybody else.
pub async fn board(studio: &Studio, actor: &Actor, brand: &str) -> Result<Board, ActionError> {
    let access = access::brand(studio.store.read(), actor, brand).await?;
    let cards = items::board(studio.store.read(), access.brand.id).await?;
    Ok(Board { access, cards })
}
