//! Says who looks after somebody who works under supervision.

use super::lead;
use crate::history::{About, record};
use crate::{ActionError, Actor, Studio};
use domain::event::EventKind;
use domain::name::FieldError;
use domain::{PersonId, Roles};
use serde_json::json;
use store::brands;

/// Gives somebody who is supervised a mentor, who decides first on what they submit from now on; or none.
/// Rounds that are open keep their stages.
///
/// # Errors
/// [`ActionError::Invalid`] on `mentor` for somebody whose word would not count, or for a mentor of somebody
/// who is not supervised; [`ActionError::Forbidden`], also for who is supervised; [`ActionError::NotFound`].
pub async fn set_mentor(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    person: PersonId,
    mentor: Option<PersonId>,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = lead::hold(tx, actor, brand).await?;
            // Who is supervised loosens no supervision, their own least of all.
            lead::may_give(lead::looks_after(&access)?, &Roles::default(), true)?;
            let supervised = !lead::subject(&access, person)?.member.autonomous;
            let able = |it: PersonId| {
                let roster = access.roster();
                it != person && roster.iter().any(|m| m.person == it && m.active && m.autonomous)
            };
            if mentor.is_some_and(|it| !supervised || !able(it)) {
                return Err(ActionError::field("mentor", FieldError::Malformed));
            }
            let mut after = access.brand.clone();
            match mentor {
                Some(it) => after.settings.mentors.insert(person, it),
                None => after.settings.mentors.remove(&person),
            };
            brands::update(tx, &access.brand, &after).await?;
            let data = json!({ "person": person, "mentor": mentor });
            let about = About::brand(after.id);
            record(studio, tx, actor, EventKind::PersonChanged, about, data).await
        })
        .await
}
