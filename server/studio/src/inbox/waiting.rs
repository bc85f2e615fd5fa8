//! What waits for the person who asks: what they may decide, what they were asked, what came back to them.

use super::open::sorted;
use super::{Brands, open};
use crate::{ActionError, Actor, Studio};
use domain::workflow::Need;
use std::collections::BTreeMap;
use store::brands;
use store::waiting::{self, Asked, Entry};

/// Entries of a page.
pub const PAGE: u64 = 50;

/// The badge beside the link counts no further than this: 100 stands for as many or more.
pub const MANY: u64 = 100;

/// What waits for somebody.
#[derive(Clone, Debug, Default)]
pub struct Inbox {
    /// The entries of the page, due first first.
    pub entries: Vec<Entry>,
    /// How many there are in all, by need.
    pub counts: BTreeMap<Need, u64>,
    /// The brands the entries are of.
    pub brands: Brands,
    /// Names of brands that want a second factor of the person before they show anything.
    pub closed: Vec<String>,
}

/// What waits for the actor, of one kind or of all: one page of it, from 1.
///
/// # Errors
/// [`ActionError::Forbidden`] for the operator, whom nothing waits for.
pub async fn inbox(
    studio: &Studio,
    actor: &Actor,
    need: Option<Need>,
    page: u64,
) -> Result<Inbox, ActionError> {
    let read = studio.store.read();
    let person = actor.person().ok_or(ActionError::Forbidden)?;
    let (brands, closed) = open(read, person).await?;
    let asked = Asked { person, brands: brands.keys().copied().collect() };
    let offset = page.saturating_sub(1).saturating_mul(PAGE);
    let entries = waiting::list(read, &asked, need, (offset, PAGE)).await?;
    let counts = waiting::counts(read, &asked).await?;
    Ok(Inbox { entries, counts, brands, closed })
}

/// What stands around every page of somebody.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// Slug and name of the brands they may switch to, by name.
    pub brands: Vec<(String, String)>,
    /// How many things wait for them, as far as [`MANY`].
    pub waiting: u64,
}

/// The places of the actor; none of the operator.
///
/// # Errors
/// Those of the store.
pub async fn places(studio: &Studio, actor: &Actor) -> Result<Places, ActionError> {
    let Some(person) = actor.person() else { return Ok(Places::default()) };
    let read = studio.store.read();
    let all = brands::of_person(read, person).await?;
    let open = all.iter().filter(|it| it.1.active && it.0.archived_at.is_none());
    let names = open.map(|(it, _)| (it.slug.clone(), it.name.clone())).collect();
    let (open, _) = sorted(read, all).await?;
    let asked = Asked { person, brands: open.into_keys().collect() };
    Ok(Places { brands: names, waiting: waiting::few(read, &asked, MANY).await? })
}
