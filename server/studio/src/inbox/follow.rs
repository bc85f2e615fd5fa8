//! Keeps what waits for whom in step with where items stand.

use crate::{ActionError, BrandAccess, Studio, access};
use domain::workflow::Workflow;
use domain::{At, Member, PersonId};
use store::items::Item;
use store::waiting::{self, Needs};
use store::{Tx, items};

/// Whom an item waits for, now that its parts stand so, it belongs to this person and is due then. In the
/// transaction that changed it.
///
/// # Errors
/// Those of the store.
pub(crate) async fn follow(
    studio: &Studio,
    tx: &Tx,
    (access, item): (&BrandAccess, &Item),
    workflow: &Workflow,
    (owner, due_at): (PersonId, Option<At>),
) -> Result<(), ActionError> {
    let then = Item { workflow: workflow.clone(), author: owner, due_at, ..item.clone() };
    let needs = needs(&then, &access.roster());
    Ok(waiting::set(tx, item.brand, &needs, studio.clock.now()).await?)
}

/// Whom all items of a brand wait for, after its people or what they may do changed.
///
/// # Errors
/// Those of the store.
pub(crate) async fn follow_brand(
    studio: &Studio,
    tx: &Tx,
    access: &BrandAccess,
) -> Result<(), ActionError> {
    let mut all = Vec::new();
    for it in items::waiting(tx, access.brand.id).await? {
        let found = access::with_guests(tx, access.clone(), it).await?;
        all.push(needs(&found.item, &found.access.roster()));
    }
    Ok(waiting::set_all(tx, access.brand.id, &all, studio.clock.now()).await?)
}

fn needs(it: &Item, roster: &[Member]) -> Needs {
    Needs {
        item: it.id,
        due_at: it.due_at,
        decide_by: it.decide_by(),
        needs: it.workflow.needs(it.author, roster),
        asked: it.workflow.round.is_some(),
    }
}
