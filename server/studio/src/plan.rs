//! What a brand publishes when.

use crate::item::Opened;
use crate::{ActionError, Actor, BrandAccess, Studio, access};
use domain::{At, BrandId, Content, PartId, PartKind};
use std::collections::BTreeMap;
use store::Reads;
use store::parts;
pub use store::parts::Planned;

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
    pub planned: Vec<Planned>,
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
    Ok(Plan { access, planned })
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
