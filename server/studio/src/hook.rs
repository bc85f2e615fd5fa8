//! Webhooks: a brand has programs of its own told what happens, as Standard Webhooks says
//! (<https://www.standardwebhooks.com>, specification 1.0): signed, each message under one number however
//! often it is sent.

mod add;
mod change;
mod deliver;
mod list;
mod queue;
mod sign;

pub use add::add;
pub use change::{remove, replay, switch};
pub use deliver::{Delivered, KEPT_MS, TRIES, deliver_due, forget_old};
pub use list::{Hook, hooks};
pub(crate) use queue::queue;
pub use sign::signature;
pub use store::webhooks::{Delivery, DeliveryState};

use crate::{ActionError, Actor, BrandAccess, access, person::lead};
use domain::event::EventKind;
use store::webhooks::{self, Webhook};
use store::{Reads, Tx, brands};

/// Webhooks of a brand, at most.
pub const MOST: usize = 10;

/// What a webhook may be told of.
pub const KINDS: [EventKind; 10] = [
    EventKind::ItemCreated,
    EventKind::Submitted,
    EventKind::Approved,
    EventKind::ChangesRequested,
    EventKind::Withdrawn,
    EventKind::SelfReleased,
    EventKind::ApprovalVoided,
    EventKind::PlanSuspended,
    EventKind::Commented,
    EventKind::Exported,
];

/// The brand, for those who configure it, and one of its webhooks.
///
/// # Errors
/// [`ActionError::NotFound`], [`ActionError::Forbidden`].
async fn own(
    tx: &Tx,
    actor: &Actor,
    brand: &str,
    id: &str,
) -> Result<(BrandAccess, Webhook), ActionError> {
    let access = keeper(tx, actor, brand).await?;
    let hook = webhooks::by_id(tx, id).await?.filter(|it| it.brand == access.brand.id);
    Ok((access, hook.ok_or(ActionError::NotFound)?))
}

/// The brand, for those who configure it.
async fn keeper(db: &impl Reads, actor: &Actor, brand: &str) -> Result<BrandAccess, ActionError> {
    let access = access::brand(db, actor, brand).await?;
    lead::looks_after(&access)?;
    Ok(access)
}

/// The same, while nobody else changes it.
async fn held(tx: &Tx, actor: &Actor, brand: &str) -> Result<BrandAccess, ActionError> {
    brands::hold(tx, brand).await?;
    keeper(tx, actor, brand).await
}
