//! Says who approves, and who works under supervision.

use crate::history::{About, record};
use crate::person::lead;
use crate::{ActionError, Actor, BrandAccess, Studio, review};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::workflow::Preset;
use domain::{Member, PersonId, Role};
use serde_json::json;
use store::{Tx, brands, memberships};

/// Who approves what a brand publishes.
#[derive(Clone, Debug)]
pub struct Approval {
    /// Whether one person may release their own work.
    pub preset: Preset,
    /// Who approves; nobody in particular stands for any manager.
    pub approvers: Vec<PersonId>,
    /// Who works under supervision, of those who write.
    pub supervised: Vec<PersonId>,
}

/// Says who approves, and who works under supervision. Rounds that are open keep the approvers they were
/// submitted under. Gives the slug of the brand.
///
/// # Errors
/// [`ActionError::Invalid`] on `approvers` when nobody could approve, or on somebody who cannot;
/// [`ActionError::Forbidden`] when somebody under supervision ends a supervision;
/// [`ActionError::NotFound`].
pub async fn set_approval(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    typed: &Approval,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = lead::hold(tx, actor, brand).await?;
            let mut after = access.brand.clone();
            after.preset = typed.preset;
            after.settings.approvers = able(&access, &typed.approvers)?;
            brands::update(tx, &access.brand, &after).await?;
            let changed = supervise(tx, &access, &typed.supervised).await?;
            review::members_changed(studio, tx, actor, after.id).await?;
            let about = About::brand(after.id);
            let approvers = &after.settings.approvers;
            let data = json!({ "changed": "approval", "preset": after.preset, "approvers": approvers, "supervision": changed });
            record(studio, tx, actor, EventKind::BrandChanged, about, data).await?;
            Ok(after.slug)
        })
        .await
}

/// The approvers that were named, when each of them can approve; or none, when any manager may and there
/// is one.
fn able(access: &BrandAccess, named: &[PersonId]) -> Result<Vec<PersonId>, ActionError> {
    let managers = access.people.iter().map(|it| &it.member);
    let managers = managers.filter(|it| it.active && it.roles.has(Role::Manager));
    let managers: Vec<PersonId> = managers.map(|it| it.person).collect();
    if managers.is_empty() {
        return Err(ActionError::field("approvers", FieldError::Empty));
    }
    if !named.iter().all(|it| managers.contains(it)) {
        return Err(ActionError::field("approvers", FieldError::Malformed));
    }
    Ok(managers.into_iter().filter(|it| named.contains(it)).collect())
}

/// Changes whose work is supervised. Gives who changed.
async fn supervise(
    tx: &Tx,
    access: &BrandAccess,
    supervised: &[PersonId],
) -> Result<Vec<PersonId>, ActionError> {
    let own = lead::looks_after(access)?.clone();
    let mut changed = Vec::new();
    for it in access.people.iter().filter(|it| !it.removed && it.member.roles.may_write()) {
        let (before, autonomous) = (&it.member, !supervised.contains(&it.member.person));
        if before.autonomous == autonomous {
            continue;
        }
        lead::subject(access, before.person)?;
        lead::may_give(&own, &domain::Roles::default(), autonomous)?;
        let after = Member { autonomous, ..before.clone() };
        memberships::set_roles(tx, access.brand.id, &after).await?;
        changed.push(before.person);
    }
    Ok(changed)
}
