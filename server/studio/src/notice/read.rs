//! What the person who asks was told, and that they read it.

use crate::inbox::{Brands, MANY, open};
use crate::{ActionError, Actor, Studio};
use store::notices::{self, Mark, Told};
use store::waiting::{self, Asked};

/// Notices of a page.
const PAGE: u64 = 20;

/// What somebody was told.
#[derive(Clone, Debug, Default)]
pub struct News {
    /// Latest first.
    pub told: Vec<Told>,
    /// How many of all were not read.
    pub unread: u64,
    /// The number of the last of those; 0 when all are read.
    pub last: i64,
    /// Where the page after this one begins, when there is one.
    pub older: Option<i64>,
    /// The brands they are of.
    pub brands: Brands,
}

/// Where somebody stands, and what they were told after number `last`.
#[derive(Clone, Debug, Default)]
pub struct Since {
    /// How many things wait for them, as far as [`MANY`].
    pub waiting: u64,
    /// How many notices they did not read.
    pub unread: u64,
    /// The number of the last thing they were told; 0 when they never were.
    pub last: i64,
    /// The latest one after that number, if any.
    pub latest: Option<Told>,
}

/// What the actor was told before number `before`, or last.
///
/// # Errors
/// [`ActionError::Forbidden`] for the operator, who is told nothing.
pub async fn news(
    studio: &Studio,
    actor: &Actor,
    before: Option<i64>,
) -> Result<News, ActionError> {
    let read = studio.store.read();
    let person = actor.person().ok_or(ActionError::Forbidden)?;
    let brands = open(read, person).await?.0;
    let asked = Asked { person, brands: brands.keys().copied().collect() };
    let mut told = notices::list(read, &asked, before, PAGE + 1).await?;
    let more = told.len() > PAGE as usize;
    told.truncate(PAGE as usize);
    let older = told.last().map(|it| it.seq).filter(|_| more);
    let (unread, last) = notices::unread(read, &asked).await?;
    Ok(News { told, unread, last, older, brands })
}

/// Where the actor stands now, and the latest they were told after number `last`.
///
/// # Errors
/// As [`news`].
pub async fn state(studio: &Studio, actor: &Actor, last: i64) -> Result<Since, ActionError> {
    let read = studio.store.read();
    let person = actor.person().ok_or(ActionError::Forbidden)?;
    let brands = open(read, person).await?.0;
    let asked = Asked { person, brands: brands.into_keys().collect() };
    let latest = notices::list(read, &asked, None, 1).await?.pop();
    Ok(Since {
        waiting: waiting::few(read, &asked, MANY).await?,
        unread: notices::unread(read, &asked).await?.0,
        last: latest.as_ref().map_or(0, |it| it.seq),
        latest: latest.filter(|it| it.seq > last),
    })
}

/// Marks what the actor was told as read; gives how many were not. It is nobody else's matter: no event says
/// so.
///
/// # Errors
/// As [`news`].
pub async fn mark(studio: &Studio, actor: &Actor, which: Mark) -> Result<u64, ActionError> {
    let person = actor.person().ok_or(ActionError::Forbidden)?;
    let now = studio.clock.now();
    studio.store.write(async |tx| Ok(notices::mark(tx, person, which, now).await?)).await
}

/// Two numbers that differ once anybody was told anything: see [`notices::latest`].
///
/// # Errors
/// Those of the store.
pub async fn latest(studio: &Studio, seen: i64) -> Result<(i64, i64), ActionError> {
    Ok(notices::latest(studio.store.read(), seen).await?)
}
