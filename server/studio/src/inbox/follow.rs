//! Keeps what waits for whom in step with where items stand.

use crate::{ActionError, BrandAccess, Studio};
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
    let (needs, asked) = (workflow.needs(owner, &access.roster()), workflow.round.is_some());
    let needs = Needs { item: item.id, due_at, needs, asked };
    waiting::set(tx, item.brand, &needs, studio.clock.now()).await?;
    if item.due_at != due_at {
        waiting::set_due(tx, item.id, due_at).await?;
    }
    Ok(())
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
    let roster: Vec<Member> = access.roster();
    let needs = |it: Item| Needs {
        item: it.id,
        due_at: it.due_at,
        needs: it.workflow.needs(it.author, &roster),
        asked: it.workflow.round.is_some(),
    };
    let open = items::waiting(tx, access.brand.id).await?;
    let all: Vec<Needs> = open.into_iter().map(needs).collect();
    Ok(waiting::set_all(tx, access.brand.id, &all, studio.clock.now()).await?)
}
