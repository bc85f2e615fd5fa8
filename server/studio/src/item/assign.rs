//! Passes an item on: who it belongs to from now on. What was written stays its writers'.

use crate::history::{About, record};
use crate::{ActionError, Actor, BrandAccess, Studio, access, inbox};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::{PersonId, Role};
use serde_json::json;
use store::Tx;
use store::items::{self, Item};

/// Passes an item on to somebody who writes for the brand. Managers do.
///
/// # Errors
/// [`ActionError::Invalid`] on `author` for somebody who does not write, [`ActionError::Forbidden`],
/// [`ActionError::NotFound`].
pub async fn assign(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    to: PersonId,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let found = access::item(tx, actor, brand, code).await?;
            may_assign(&found.access)?;
            one(studio, tx, actor, &found.access, &found.item, to).await
        })
        .await
}

/// Refuses whoever does not manage.
pub(crate) fn may_assign(access: &BrandAccess) -> Result<(), ActionError> {
    let member = access.member()?;
    if member.active && member.roles.has(Role::Manager) {
        Ok(())
    } else {
        Err(ActionError::Forbidden)
    }
}

/// Passes one item on, by somebody who may.
pub(crate) async fn one(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &BrandAccess,
    item: &Item,
    to: PersonId,
) -> Result<(), ActionError> {
    let writes = |it: &store::memberships::Listed| it.member.person == to && it.member.may_write();
    if !access.people.iter().any(writes) {
        return Err(ActionError::field("author", FieldError::Malformed));
    }
    if item.author == to {
        return Ok(());
    }
    items::assign(tx, item.id, to, item.due_at, studio.clock.now()).await?;
    inbox::follow(studio, tx, (access, item), &item.workflow, (to, item.due_at)).await?;
    let about = About::item(item.brand, item.id);
    let data = json!({ "from": item.author, "to": to });
    record(studio, tx, actor, EventKind::ItemAssigned, about, data).await
}
