//! What a brand publishes when, and whether it is ready for it.

use crate::export::Why;
use crate::export::assemble::{Now, assembled};
use crate::item::Opened;
use crate::{ActionError, Actor, BrandAccess, Studio, access};
use domain::{At, BrandId, Content, ItemCode, ItemId, PartId, PartKind, PersonId};
use std::collections::BTreeMap;
use store::Reads;
use store::certificates::{self, Certificate};
use store::items::{self, Item};
pub use store::parts::Planned;
use store::parts::{self, Part};

/// Two posts on one network nearer than this take readers from each other: 15 minutes.
pub const NEAR_MS: i64 = 15 * 60_000;

/// Most parts of a page.
pub const MOST: u32 = 500;

/// What a brand publishes in some time.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The brand, and what the actor is there.
    pub access: BrandAccess,
    /// Articles and posts, soonest first.
    pub lines: Vec<Line>,
}

/// Something that is planned, and where its approval stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What, and when.
    pub planned: Planned,
    /// Whether a file would hold it.
    pub stand: Stand,
}

/// Where the approval of a part stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stand {
    /// Why it would stay out of a file made now, as an export finds; none when it would be in it.
    pub stays: Option<Why>,
    /// How the approval ended that it had, where it has none now.
    pub ended: Option<Ended>,
}

/// How an approval ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Who did it.
    pub by: PersonId,
    /// When.
    pub at: At,
    /// Whether the text says something else since.
    pub edited: bool,
}

/// What a brand publishes from an instant on and before another, for its members.
///
/// # Errors
/// [`ActionError::NotFound`].
pub async fn plan(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    between: (At, At),
) -> Result<Plan, ActionError> {
    let read = studio.store.read();
    let access = access::brand(read, actor, brand).await?;
    let planned = parts::planned_between(read, access.brand.id, between, MOST).await?;
    let lines = lines(studio, &access, planned).await?;
    Ok(Plan { access, lines })
}

/// What is planned, each with what an export would say of it. What was put away meanwhile is left out.
async fn lines(
    studio: &Studio,
    access: &BrandAccess,
    planned: Vec<Planned>,
) -> Result<Vec<Line>, ActionError> {
    let (read, now) = (studio.store.read(), Now::of(studio, access));
    let codes: Vec<ItemCode> = planned.iter().map(|it| it.code.clone()).collect();
    let items = items::by_codes(read, access.brand.id, &codes).await?;
    let ids: Vec<ItemId> = items.iter().map(|it| it.id).collect();
    let (mut parts, mut approvals) = (BTreeMap::new(), BTreeMap::new());
    for it in parts::of_items(read, &ids).await? {
        parts.entry(it.item).or_insert_with(Vec::new).push(it);
    }
    for it in certificates::of_items(read, &ids).await? {
        approvals.entry(it.item).or_insert_with(Vec::new).push(it);
    }
    let mut found = BTreeMap::new();
    for item in &items {
        let approvals = approvals.remove(&item.id).unwrap_or_default();
        let parts = parts.remove(&item.id).unwrap_or_default();
        found.extend(stands(item, parts, &approvals, now));
    }
    let line = |it: Planned| Some(Line { stand: found.remove(&it.part)?, planned: it });
    Ok(planned.into_iter().filter_map(line).collect())
}

/// Where the approval of each part of an item that was opened stands.
///
/// # Errors
/// Those of the store.
pub async fn of_item(
    studio: &Studio,
    opened: &Opened,
) -> Result<BTreeMap<PartId, Stand>, ActionError> {
    let (read, item) = (studio.store.read(), &opened.item);
    let parts = parts::of_item(read, item.id).await?;
    let approvals = certificates::of_item(read, item.id).await?;
    Ok(stands(item, parts, &approvals, Now::of(studio, &opened.access)))
}

fn stands(
    item: &Item,
    parts: Vec<Part>,
    latest_first: &[Certificate],
    now: Now,
) -> BTreeMap<PartId, Stand> {
    let all: Vec<PartId> = parts.iter().map(|it| it.id).collect();
    let mut left_out = assembled(item, parts, latest_first, now).left_out;
    let stand = |part: PartId| {
        let stays = left_out.remove(&part).map(|it| it.why);
        (part, Stand { stays, ended: ended(item, latest_first, part) })
    };
    all.into_iter().map(stand).collect()
}

/// How the last approval of a part ended, unless it holds.
fn ended(item: &Item, latest_first: &[Certificate], part: PartId) -> Option<Ended> {
    let state = item.workflow.parts.get(&part)?;
    let last = latest_first.iter().find(|it| it.parts.contains_key(&part))?;
    let void = last.voided.get(&part)?;
    let edited = last.parts.get(&part)?.hash != state.hash;
    Some(Ended { by: void.by, at: void.at, edited })
}

/// Posts of the brand on the same network that are planned near those of an item that was opened, by post
/// of the item.
///
/// # Errors
/// Those of the store.
pub async fn clashes(
    studio: &Studio,
    opened: &Opened,
) -> Result<BTreeMap<PartId, Vec<Planned>>, ActionError> {
    let read = studio.store.read();
    let mut found = BTreeMap::new();
    for part in opened.of_kind(PartKind::Post) {
        let Content::Post(post) = &part.content else { continue };
        let Some(at) = post.planned_at else { continue };
        let near = near(read, opened.access.brand.id, (part.id, &post.network, at)).await?;
        found.insert(part.id, near);
    }
    Ok(found)
}

async fn near(
    read: &impl Reads,
    brand: BrandId,
    (part, network, at): (PartId, &str, At),
) -> Result<Vec<Planned>, ActionError> {
    // Both ends count as far as they are nearer than that.
    let between = (at.plus_ms(1 - NEAR_MS), at.plus_ms(NEAR_MS));
    let mut found = parts::planned_between(read, brand, between, MOST).await?;
    found.retain(|it| it.part != part && it.network.as_deref() == Some(network));
    Ok(found)
}
