//! What waits for whom: kept beside the items, so that nobody looks through all of them.

use crate::entity::waiting;
use crate::stored::{parsed, word};
use crate::{StoreError, Tx, pool::sealed::Connected};
use domain::workflow::Need;
use domain::{At, BrandId, ItemId, PersonId};
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, IntoActiveModel, QueryFilter};
use std::collections::{BTreeMap, BTreeSet};

pub(crate) mod fill;
mod list;
mod remind;

pub(crate) use list::places;
pub use list::{Asked, Entry, counts, few, list};
pub use remind::{Reminder, reminded, to_remind};

/// When something without a date is due: after everything that has one.
const NEVER: i64 = i64::MAX;

/// Rows written at once.
const AT_ONCE: usize = 500;

/// What an item needs, from whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needs {
    /// The item.
    pub item: ItemId,
    /// When it should be done.
    pub due_at: Option<At>,
    /// When the decision on what is under review is due.
    pub decide_by: Option<At>,
    /// From whom, what.
    pub needs: BTreeSet<(PersonId, Need)>,
    /// Whether a question that waits still does: what it is about is under review.
    pub asked: bool,
}

impl Needs {
    /// When something is due that the item waits for, as it is stored.
    fn due(&self, need: Need) -> i64 {
        let at = match need {
            Need::Decide | Need::Invite => self.decide_by,
            Need::Answer => self.decide_by.or(self.due_at),
            Need::Fix => self.due_at,
        };
        at.map_or(NEVER, |it| it.0)
    }
}

/// Whom an item waits for now, from this moment on unless it did before.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn set(tx: &Tx, brand: BrandId, wanted: &Needs, now: At) -> Result<(), StoreError> {
    let item = waiting::COLUMN.item_id.eq(wanted.item.to_string());
    let rows = waiting::Entity::find().filter(item).all(tx.connection()).await?;
    change(tx, brand, rows, std::slice::from_ref(wanted), now).await
}

/// Whom the items of a brand wait for now: those that are not among them wait for nobody.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn set_all(tx: &Tx, brand: BrandId, all: &[Needs], now: At) -> Result<(), StoreError> {
    let own = waiting::COLUMN.brand_id.eq(brand.to_string());
    let rows = waiting::Entity::find().filter(own).all(tx.connection()).await?;
    change(tx, brand, rows, all, now).await
}

/// Forgets what was there and is not wanted, adds what is.
async fn change(
    tx: &Tx,
    brand: BrandId,
    rows: Vec<waiting::Model>,
    wanted: &[Needs],
    now: At,
) -> Result<(), StoreError> {
    let mut missing = BTreeSet::new();
    for it in wanted {
        missing.extend(it.needs.iter().map(|(person, need)| (it.item, *person, *need)));
    }
    let items: BTreeMap<ItemId, &Needs> = wanted.iter().map(|it| (it.item, it)).collect();
    let due = |item, need| items.get(&item).map_or(NEVER, |it| it.due(need));
    let mut gone: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for row in rows {
        let key = key(&row)?;
        let asked = key.2 == Need::Answer && items.get(&key.0).is_some_and(|it| it.asked);
        if !missing.remove(&key) && !asked {
            gone.entry((row.person_id, row.need)).or_default().push(row.item_id);
        } else if row.due_at != due(key.0, key.2) {
            let due = due(key.0, key.2);
            move_to(tx, row, due).await?;
        }
    }
    for ((person, need), items) in gone {
        for some in items.chunks(AT_ONCE) {
            waiting::Entity::delete_many()
                .filter(waiting::COLUMN.person_id.eq(&person))
                .filter(waiting::COLUMN.need.eq(&need))
                .filter(waiting::COLUMN.item_id.is_in(some))
                .exec(tx.connection())
                .await?;
        }
    }
    let new = |it: (ItemId, PersonId, Need)| row(brand, it, due(it.0, it.2), now);
    let rows: Vec<_> = missing.into_iter().map(new).collect();
    for some in rows.chunks(AT_ONCE) {
        let some = some.iter().cloned().map(IntoActiveModel::into_active_model);
        waiting::Entity::insert_many(some).exec_without_returning(tx.connection()).await?;
    }
    Ok(())
}

/// An item waits for an answer of these people, or no more.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn set_asked(
    tx: &Tx,
    brand: BrandId,
    (item, due_at, decide_by): (ItemId, Option<At>, Option<At>),
    people: &BTreeSet<PersonId>,
    now: At,
) -> Result<(), StoreError> {
    let own = waiting::Entity::find()
        .filter(waiting::COLUMN.item_id.eq(item.to_string()))
        .filter(waiting::COLUMN.need.eq(Need::Answer.as_str()));
    let rows = own.all(tx.connection()).await?;
    let needs = people.iter().map(|it| (*it, Need::Answer)).collect();
    change(tx, brand, rows, &[Needs { item, due_at, decide_by, needs, asked: false }], now).await
}

/// Somebody said something about an item: where a question waited for them, it does for nobody any more.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn answered(tx: &Tx, item: ItemId, by: PersonId) -> Result<(), StoreError> {
    let key = (by.to_string(), item.to_string(), Need::Answer.as_str().to_owned());
    let asked = waiting::Entity::find_by_id(key).one(tx.connection()).await?;
    if asked.is_some() {
        waiting::Entity::delete_many()
            .filter(waiting::COLUMN.item_id.eq(item.to_string()))
            .filter(waiting::COLUMN.need.eq(Need::Answer.as_str()))
            .exec(tx.connection())
            .await?;
    }
    Ok(())
}

/// Something is due at another time: that is something else to be reminded of.
async fn move_to(tx: &Tx, row: waiting::Model, due_at: i64) -> Result<(), StoreError> {
    waiting::Entity::update_many()
        .col_expr(waiting::Column::DueAt, Expr::value(due_at))
        .col_expr(waiting::Column::Reminded, Expr::value(0_i64))
        .filter(waiting::COLUMN.item_id.eq(row.item_id))
        .filter(waiting::COLUMN.person_id.eq(row.person_id))
        .filter(waiting::COLUMN.need.eq(row.need))
        .exec(tx.connection())
        .await?;
    Ok(())
}

fn key(row: &waiting::Model) -> Result<(ItemId, PersonId, Need), StoreError> {
    Ok((
        parsed(&row.item_id, "waiting.item_id")?,
        parsed(&row.person_id, "waiting.person_id")?,
        word(Need::of_str(&row.need), "waiting.need")?,
    ))
}

fn row(
    brand: BrandId,
    (item, person, need): (ItemId, PersonId, Need),
    due_at: i64,
    now: At,
) -> waiting::Model {
    waiting::Model {
        person_id: person.to_string(),
        item_id: item.to_string(),
        need: need.as_str().to_owned(),
        brand_id: brand.to_string(),
        due_at,
        since_at: now.0,
        reminded: 0,
    }
}
