//! Ends an approval though the text is the same.

use super::decide::decider;
use super::said_something;
use crate::history::{About, record};
use crate::item::step;
use crate::{ActionError, Actor, ItemAccess, Studio, access};
use domain::event::EventKind;
use domain::workflow::Event;
use domain::{PartId, PersonId};
use serde_json::json;
use std::collections::BTreeSet;

/// Ends the approval of these parts, saying why: they are drafts again, and leave in no file. Who stands
/// behind the approval may, and managers.
///
/// # Errors
/// [`ActionError::Invalid`] on `reason` when it says nothing; [`ActionError::Refused`] with
/// `NotApproved`; [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn revoke(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    parts: &[PartId],
    reason: &str,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let by = ender(&access)?;
            let reason = said_something("reason", reason)?;
            let parts: BTreeSet<PartId> = parts.iter().copied().collect();
            let event = Event::Revoke { parts: parts.clone(), by };
            let stepped = step::take(studio, tx, actor, &access, event).await?;
            let about = About::item(access.item.brand, access.item.id);
            let mut data = json!({ "parts": parts, "reason": reason });
            if let Some(planners) = stepped.suspended {
                data["suspended"] = json!(planners);
            }
            record(studio, tx, actor, EventKind::Revoked, about, data).await
        })
        .await
}

/// Who stands behind an approval of the item, or may decide about it.
fn ender(access: &ItemAccess) -> Result<PersonId, ActionError> {
    let person = access.access.working()?.person;
    let mut parts = access.item.workflow.parts.values();
    if parts.any(|it| it.approvers.contains(&person)) { Ok(person) } else { decider(access) }
}
