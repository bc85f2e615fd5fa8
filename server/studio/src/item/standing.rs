//! What the board of a brand shows, remembered until any of it changes.
//!
//! The database counts the changes of each brand, those of other processes as well. The count is read
//! first: what is read after it is as new or newer, and is shown for as long as the count stands. Who may
//! see it is asked every time, before this is.

use super::board::COLUMN;
use super::neighbours::{Neighbours, Other};
use crate::lately::Lately;
use crate::{ActionError, library::TAGS};
use domain::{BrandId, ItemState, PersonId};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use store::items::{self, Card, Filter, Tag};
use store::{Read, changes};

/// Brands that are remembered at once, at most. A board takes about 200 kB.
const BRANDS: usize = 64;

/// The items of a brand, to whoever looks at all of them.
#[derive(Debug)]
pub(crate) struct Standing {
    /// Latest change first; of each state at most [`COLUMN`].
    pub cards: Vec<Card>,
    /// How many there are of each state.
    pub counts: BTreeMap<ItemState, u64>,
}

/// What filters offer.
#[derive(Debug)]
pub(crate) struct Offer {
    /// Whom items belong to.
    pub owners: Vec<PersonId>,
    /// Tags that items carry.
    pub tags: Vec<Tag>,
}

/// Articles whose neighbours are remembered at once, at most: a team has as many open.
const ARTICLES: usize = 512;

/// What was read of brands last.
#[derive(Debug, Default)]
pub struct Remembered {
    standing: Kept<Standing>,
    offers: Kept<Offer>,
    /// The articles of brands, for comparing: 5,000 take about 5 MB.
    pub(super) articles: Kept<Vec<Other>>,
    /// What was found for an article.
    pub(super) found: Lately<Neighbours, ARTICLES>,
}

impl Remembered {
    /// The board of a brand as it stands now.
    pub(crate) async fn standing(
        &self,
        read: &Read,
        brand: BrandId,
    ) -> Result<Arc<Standing>, ActionError> {
        let make = async || {
            let all = Filter::default();
            let counts = items::counts(read, brand, &all).await?;
            let cards = columns(read, brand, &all, &counts).await?;
            Ok(Standing { cards, counts })
        };
        self.standing.of(read, brand, make).await
    }

    /// What filters offer in a brand now.
    pub(crate) async fn offer(
        &self,
        read: &Read,
        brand: BrandId,
    ) -> Result<Arc<Offer>, ActionError> {
        let make = async || {
            let owners = items::authors(read, brand).await?;
            Ok(Offer { owners, tags: items::tags(read, brand, TAGS).await? })
        };
        self.offers.of(read, brand, make).await
    }
}

/// The first cards of each column, latest change first.
pub(super) async fn columns(
    read: &Read,
    brand: BrandId,
    filter: &Filter,
    counts: &BTreeMap<ItemState, u64>,
) -> Result<Vec<Card>, ActionError> {
    let mut cards = Vec::new();
    for state in counts.keys() {
        let column = Filter { state: Some(*state), ..filter.clone() };
        cards.extend(items::page(read, brand, &column, 0, COLUMN).await?);
    }
    cards.sort_by_key(|it| std::cmp::Reverse((it.updated_at, it.id)));
    Ok(cards)
}

/// One thing of each brand, with the count of changes it was read at.
#[derive(Debug)]
pub(super) struct Kept<T>(Mutex<BTreeMap<BrandId, (i64, Arc<T>)>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Kept(Mutex::default())
    }
}

impl<T> Kept<T> {
    pub(super) async fn of(
        &self,
        read: &Read,
        brand: BrandId,
        make: impl AsyncFnOnce() -> Result<T, ActionError>,
    ) -> Result<Arc<T>, ActionError> {
        let count = changes::of_brand(read, brand).await?;
        if let Some(known) = self.known(brand, count) {
            return Ok(known);
        }
        let made = Arc::new(make().await?);
        self.keep(brand, count, made.clone());
        Ok(made)
    }

    /// What was read of a brand last, whatever happened since.
    pub(super) fn last(&self, brand: BrandId) -> Option<Arc<T>> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&brand).map(|it| it.1.clone())
    }

    fn known(&self, brand: BrandId, count: i64) -> Option<Arc<T>> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&brand).filter(|it| it.0 == count).map(|it| it.1.clone())
    }

    fn keep(&self, brand: BrandId, count: i64, made: Arc<T>) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= BRANDS && !all.contains_key(&brand) {
            all.pop_first();
        }
        all.insert(brand, (count, made));
    }
}
