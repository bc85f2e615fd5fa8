//! The board: a brand's items by state.

use super::standing::{Offer, columns};
use crate::{ActionError, Actor, BrandAccess, Studio, access};
use domain::{ItemState, PersonId};
use std::collections::BTreeMap;
use store::items::{self, Card, Filter, Tag};

/// Most cards of one column: those changed last. The library has them all.
pub const COLUMN: u32 = 50;

/// A brand's items.
#[derive(Clone, Debug)]
pub struct Board {
    /// The brand, and what the actor is there.
    pub access: BrandAccess,
    /// Its items, latest change first; of each state at most [`COLUMN`].
    pub cards: Vec<Card>,
    /// How many there are of each state.
    pub counts: BTreeMap<ItemState, u64>,
    /// Whom items belong to, by name.
    pub authors: Vec<(PersonId, String)>,
    /// Tags that items carry.
    pub tags: Vec<Tag>,
}

/// The items of a brand, for its members.
///
/// # Errors
/// [`ActionError::NotFound`] for everybody else.
pub async fn board(studio: &Studio, actor: &Actor, brand: &str) -> Result<Board, ActionError> {
    let access = access::brand(studio.store.read(), actor, brand).await?;
    board_of(studio, access, &Filter::default()).await
}

/// Those that fit a filter, of a brand that the actor was let into.
///
/// # Errors
/// Those of the store.
pub async fn board_of(
    studio: &Studio,
    access: BrandAccess,
    filter: &Filter,
) -> Result<Board, ActionError> {
    let (read, brand) = (studio.store.read(), access.brand.id);
    let (cards, counts) = if *filter == Filter::default() {
        let standing = studio.boards.standing(read, brand).await?;
        (standing.cards.clone(), standing.counts.clone())
    } else {
        let counts = items::counts(read, brand, filter).await?;
        (columns(read, brand, filter, &counts).await?, counts)
    };
    let offer = studio.boards.offer(read, brand).await?;
    let authors = authors(&offer, &access);
    Ok(Board { cards, counts, authors, tags: offer.tags.clone(), access })
}

/// Whom a brand's items belong to, by name.
pub(crate) fn authors(offer: &Offer, access: &BrandAccess) -> Vec<(PersonId, String)> {
    let named = offer.owners.iter().map(|it| (*it, access.name_of(*it).to_owned()));
    let mut named: Vec<(PersonId, String)> = named.collect();
    named.sort_by(|a, b| a.1.cmp(&b.1));
    named
}
