//! The library: everything a brand has, found by its words and by filters.

pub mod bulk;
mod near;
mod passages;
mod view;

pub use prose::search::Piece;
pub use store::items::{Card, Filter, Tag};
pub use store::search::tag;
pub use store::views::View;
pub use view::{forget_view, keep_view};

use crate::{ActionError, Actor, BrandAccess, Studio, access};
use domain::{ItemCode, PersonId};
use prose::search::{Sought, keys, sought};
use store::search::Wanted;
use store::{items, views};

/// Items on one page.
pub const PAGE: u32 = 20;

/// Most tags that the filters offer.
pub(crate) const TAGS: u32 = 100;

/// What is looked for.
#[derive(Clone, Debug, Default)]
pub struct Ask {
    /// Words, as somebody typed them.
    pub query: String,
    /// Everything else; its words come from the query.
    pub filter: Filter,
    /// The page, 1 for the first. One that does not exist is the last.
    pub page: u64,
}

/// An item that was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// The item.
    pub card: Card,
    /// Its title in pieces.
    pub title: Vec<Piece>,
    /// The passage that was found; nothing when only the title or a name was.
    pub passage: Vec<Piece>,
    /// Its tags.
    pub tags: Vec<String>,
}

/// A page of the library.
#[derive(Clone, Debug)]
pub struct Library {
    /// The brand, and what the actor is there.
    pub access: BrandAccess,
    /// How many items were found.
    pub total: u64,
    /// The page these are on.
    pub page: u64,
    /// Those of the page.
    pub found: Vec<Found>,
    /// Titles near to what was looked for, when nothing was found.
    pub near: Vec<Card>,
    /// Whom items belong to, by name.
    pub authors: Vec<(PersonId, String)>,
    /// Tags that items carry.
    pub tags: Vec<Tag>,
    /// Views the actor keeps.
    pub views: Vec<View>,
}

impl Library {
    /// Number of pages; at least one.
    #[must_use]
    pub fn pages(&self) -> u64 {
        self.total.div_ceil(u64::from(PAGE)).max(1)
    }
}

/// A page of a brand's library, for its members. A query that means nothing finds nothing, and never fails.
///
/// # Errors
/// [`ActionError::NotFound`] for everybody else.
pub async fn library(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    ask: &Ask,
) -> Result<Library, ActionError> {
    let read = studio.store.read();
    let access = access::brand(read, actor, brand).await?;
    let words = sought(&ask.query);
    let (total, page, cards) = match filter(&access, ask, &words) {
        Some(filter) => listed(studio, &access, &filter, ask.page).await?,
        None => (0, 1, Vec::new()),
    };
    let found = passages::found(read, cards, &words).await?;
    let near = if total == 0 && !words.is_empty() {
        near::near(read, access.brand.id, &words).await?
    } else {
        Vec::new()
    };
    let offer = studio.boards.offer(read, access.brand.id).await?;
    let authors = crate::item::board::authors(&offer, &access);
    let views = match actor.person() {
        Some(person) => views::of_person(read, access.brand.id, person).await?,
        None => Vec::new(),
    };
    let tags = offer.tags.clone();
    Ok(Library { access, total, page, found, near, authors, tags, views })
}

/// Everything that is found, in the order of the library; at most one more than may be changed at once, so
/// that too much is not taken for all of it.
///
/// # Errors
/// [`ActionError::NotFound`] for whoever is no member.
pub async fn all_found(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    ask: &Ask,
) -> Result<Vec<ItemCode>, ActionError> {
    let read = studio.store.read();
    let access = access::brand(read, actor, brand).await?;
    let Some(filter) = filter(&access, ask, &sought(&ask.query)) else { return Ok(Vec::new()) };
    let most = u32::try_from(bulk::MOST + 1).unwrap_or(u32::MAX);
    let cards = items::page(read, access.brand.id, &filter, 0, most).await?;
    Ok(cards.into_iter().map(|it| it.code).collect())
}

/// What the database is asked for; nothing when the words mean nothing, which no item has.
fn filter(access: &BrandAccess, ask: &Ask, words: &[Sought]) -> Option<Filter> {
    let unheard = words.is_empty() && !ask.query.trim().is_empty();
    (!unheard).then(|| Filter { words: wanted(access, words), ..ask.filter.clone() })
}

/// The page asked for, or the last one there is.
async fn listed(
    studio: &Studio,
    access: &BrandAccess,
    filter: &Filter,
    page: u64,
) -> Result<(u64, u64, Vec<Card>), ActionError> {
    let (read, brand, size) = (studio.store.read(), access.brand.id, u64::from(PAGE));
    let page = page.clamp(1, u64::from(u32::MAX));
    let listed = items::list(read, brand, filter, (page - 1) * size, PAGE).await?;
    let last = listed.total.div_ceil(size).max(1);
    if page <= last {
        return Ok((listed.total, page, listed.cards));
    }
    let listed = items::list(read, brand, filter, (last - 1) * size, PAGE).await?;
    Ok((listed.total, last, listed.cards))
}

/// Words with the people of the brand whose names they are found in.
pub(crate) fn wanted(access: &BrandAccess, words: &[Sought]) -> Vec<Wanted> {
    let named = |word: &Sought| {
        let of = |name: &str| keys(name).any(|it| word.finds(&it.key));
        let people = access.people.iter().filter(|it| of(&it.name));
        people.map(|it| it.member.person).collect()
    };
    words.iter().map(|it| Wanted { people: named(it), word: it.clone() }).collect()
}
