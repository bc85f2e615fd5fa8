//! Changes what a person is for a brand.

use super::lead;
use crate::history::{About, record};
use crate::{ActionError, Actor, Studio, review};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::{Member, PersonId, Role, Roles};
use serde_json::json;
use store::{links, memberships};

/// Changes the roles of a person and whether they are supervised. Links they made end: they might no
/// longer give what those promise.
///
/// # Errors
/// [`ActionError::People`] when the last administrator would be gone, [`ActionError::Invalid`] on
/// `roles`, [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn set_roles(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    person: PersonId,
    roles: Roles,
    autonomous: bool,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = lead::hold(tx, actor, brand).await?;
            let before = lead::subject(&access, person)?.member.clone();
            let gains = autonomous && !before.autonomous;
            lead::may_give(lead::looks_after(&access)?, &gained(&before.roles, &roles), gains)?;
            if roles.0.is_empty() {
                return Err(ActionError::field("roles", FieldError::Empty));
            }
            let after = Member { roles: roles.clone(), autonomous, ..before };
            lead::stays_led(&access, person, Some(&after))?;
            let brand = access.brand.id;
            memberships::set_roles(tx, brand, &after).await?;
            links::end_made_by(tx, brand, person, studio.clock.now()).await?;
            review::members_changed(studio, tx, actor, brand).await?;
            let about = About::brand(brand);
            let data = json!({ "person": person, "roles": roles, "autonomous": autonomous });
            record(studio, tx, actor, EventKind::PersonChanged, about, data).await
        })
        .await
}

/// The roles that are new.
fn gained(before: &Roles, after: &Roles) -> Roles {
    let new = |role: &Role| !before.has(*role);
    Roles(after.0.iter().copied().filter(new).collect())
}
