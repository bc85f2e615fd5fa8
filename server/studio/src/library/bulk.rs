//! One change to many items: looked at first, then made, item by item by the same rules as alone.

use super::Card;
use crate::history::{About, record};
use crate::item::assign;
use crate::{ActionError, Actor, BrandAccess, ItemAccess, Studio, access, inbox, trash};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::{At, ItemCode, ItemId, PersonId};
use serde_json::json;
use std::collections::BTreeMap;
use store::items::{self, Item};
use store::{Reads, Tx};

/// Most items at once: others wait for a second or so while as many are changed.
pub const MOST: usize = 500;

/// What is to be done with each item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It should be done by then; or by no day.
    Due(Option<At>),
    /// It belongs to somebody else.
    Assign(PersonId),
    /// It goes to the trash.
    Trash,
}

/// What a change would do to one item.
#[derive(Debug)]
pub struct Effect {
    /// The item as it is.
    pub card: Card,
    /// What would come of it.
    pub comes: Comes,
}

/// What comes of a change.
#[derive(Debug)]
pub enum Comes {
    /// It changes.
    Changed,
    /// It is so already.
    Same,
    /// It may not, and why.
    Refused(ActionError),
}

/// What a change would do.
#[derive(Debug)]
pub struct Preview {
    /// The brand, and what the actor is there.
    pub access: BrandAccess,
    /// Each item, in the order it was chosen.
    pub effects: Vec<Effect>,
}

/// What a change did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Items that changed.
    pub changed: usize,
    /// Items that did not.
    pub left: usize,
}

/// What a change would do to items of a brand. Nothing is changed.
///
/// # Errors
/// [`ActionError::Forbidden`] for people who do not write, [`ActionError::Invalid`] on `items` when there
/// are none or too many, on `author` for somebody who does not write, [`ActionError::NotFound`].
pub async fn preview(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    codes: &[ItemCode],
    change: Change,
) -> Result<Preview, ActionError> {
    let read = studio.store.read();
    let access = permitted(read, actor, brand, codes, change).await?;
    let found = items::by_codes(read, access.brand.id, codes).await?;
    let mut found: BTreeMap<ItemCode, Item> =
        found.into_iter().map(|it| (it.code.clone(), it)).collect();
    // Each once, in the order it was chosen.
    let chosen: Vec<Item> = codes.iter().filter_map(|it| found.remove(it)).collect();
    let ids: Vec<ItemId> = chosen.iter().map(|it| it.id).collect();
    let comes = chosen.iter().map(|it| what_comes(&access, it, change));
    let cards = items::of_ids(read, access.brand.id, &ids).await?;
    let effects = cards.into_iter().zip(comes).map(|(card, comes)| Effect { card, comes });
    Ok(Preview { effects: effects.collect(), access })
}

/// Makes a change to items of a brand, all in one transaction; those that may not change stay as they are.
///
/// # Errors
/// As [`preview`].
pub async fn apply(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    codes: &[ItemCode],
    change: Change,
) -> Result<Done, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = permitted(tx, actor, brand, codes, change).await?;
            let mut done = Done::default();
            // Always in one order: two people who change the same items wait for each other once.
            let mut codes = codes.to_vec();
            codes.sort();
            codes.dedup();
            for code in &codes {
                let found = items::by_code(tx, access.brand.id, code).await?;
                let item =
                    found.filter(|it| matches!(what_comes(&access, it, change), Comes::Changed));
                match item {
                    Some(item) => {
                        make(studio, tx, actor, &access, &item, change).await?;
                        done.changed += 1;
                    }
                    None => done.left += 1,
                }
            }
            Ok(done)
        })
        .await
}

async fn permitted(
    db: &impl Reads,
    actor: &Actor,
    brand: &str,
    codes: &[ItemCode],
    change: Change,
) -> Result<BrandAccess, ActionError> {
    let access = access::brand(db, actor, brand).await?;
    access.writer()?;
    if codes.is_empty() {
        return Err(ActionError::field("item", FieldError::Empty));
    }
    if codes.len() > MOST {
        return Err(ActionError::field("item", FieldError::TooMany(MOST)));
    }
    if let Change::Assign(to) = change {
        assign::may_assign(&access)?;
        let writes =
            |it: &store::memberships::Listed| it.member.person == to && it.member.may_write();
        if !access.people.iter().any(writes) {
            return Err(ActionError::field("author", FieldError::Malformed));
        }
    }
    Ok(access)
}

fn what_comes(access: &BrandAccess, item: &Item, change: Change) -> Comes {
    match change {
        Change::Due(due) if item.due_at == due => Comes::Same,
        Change::Assign(to) if item.author == to => Comes::Same,
        Change::Due(_) | Change::Assign(_) => Comes::Changed,
        Change::Trash => trash::refused(access, item).map_or(Comes::Changed, Comes::Refused),
    }
}

async fn make(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &BrandAccess,
    item: &Item,
    change: Change,
) -> Result<(), ActionError> {
    match change {
        Change::Trash => {
            let found = ItemAccess { access: access.clone(), item: item.clone() };
            trash::put_one(studio, tx, actor, &found).await
        }
        Change::Assign(to) => assign::one(studio, tx, actor, access, item, to).await,
        Change::Due(due) => {
            items::assign(tx, item.id, item.author, due, studio.clock.now()).await?;
            let (found, owned) = ((access, item), (item.author, due));
            inbox::follow(studio, tx, found, &item.workflow, owned).await?;
            let about = About::item(item.brand, item.id);
            record(studio, tx, actor, EventKind::DueSet, about, json!({ "due_at": due })).await
        }
    }
}
