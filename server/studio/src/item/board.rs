//! The board: a brand's items by state.

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
    board_of(studio, actor, brand, &Filter::default()).await
}

/// Those that fit a filter.
///
/// # Errors
/// As [`board`].
pub async fn board_of(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    filter: &Filter,
) -> Result<Board, ActionError> {
    let read = studio.store.read();
    let access = access::brand(read, actor, brand).await?;
    let counts = items::counts(read, access.brand.id, filter).await?;
    let mut cards = Vec::new();
    for state in counts.keys() {
        let column = Filter { state: Some(*state), ..filter.clone() };
        cards.extend(items::page(read, access.brand.id, &column, 0, COLUMN).await?);
    }
    cards.sort_by_key(|it| std::cmp::Reverse((it.updated_at, it.id)));
    let authors = authors(studio, &access).await?;
    let tags = items::tags(read, access.brand.id, crate::library::TAGS).await?;
    Ok(Board { access, cards, counts, authors, tags })
}

/// Whom a brand's items belong to, by name.
pub(crate) async fn authors(
    studio: &Studio,
    access: &BrandAccess,
) -> Result<Vec<(PersonId, String)>, ActionError> {
    let owners = items::authors(studio.store.read(), access.brand.id).await?;
    let named = owners.iter().map(|it| (*it, access.name_of(*it).to_owned()));
    let mut named: Vec<(PersonId, String)> = named.collect();
    named.sort_by(|a, b| a.1.cmp(&b.1));
    Ok(named)
}
