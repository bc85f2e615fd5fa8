//! Views of the library that somebody keeps for themselves.

use crate::history::{About, record};
use crate::{ActionError, Actor, Studio, access, chance};
use domain::event::EventKind;
use domain::name::{FieldError, display_name};
use domain::{PersonId, ViewId};
use serde_json::json;
use store::StoreError;
use store::views::{self, View};

/// Longest query of a view, in bytes.
const LONGEST: usize = 2_000;

/// Most views one person keeps of one brand.
const MOST: usize = 50;

/// Keeps the filters of an address under a name.
///
/// # Errors
/// [`ActionError::Invalid`] on `name`, [`ActionError::NotFound`].
pub async fn keep_view(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    name: &str,
    query: &str,
) -> Result<ViewId, ActionError> {
    let name = display_name(name).map_err(|why| ActionError::field("name", why))?;
    if query.len() > LONGEST || query.contains(char::is_control) {
        return Err(ActionError::field("name", FieldError::TooLong(LONGEST)));
    }
    studio
        .store
        .write(async |tx| {
            let access = access::brand(tx, actor, brand).await?;
            let (person, brand) = (access.member()?.person, access.brand.id);
            if views::of_person(tx, brand, person).await?.len() >= MOST {
                return Err(ActionError::field("name", FieldError::TooMany(MOST)));
            }
            let view = View {
                id: ViewId(chance::id()),
                brand,
                person,
                name: name.clone(),
                query: query.to_owned(),
                created_at: studio.clock.now(),
            };
            views::insert(tx, &view).await.map_err(|error| match error {
                StoreError::Conflict("view_name") => ActionError::field("name", FieldError::Taken),
                other => other.into(),
            })?;
            let about = About::brand(brand);
            record(studio, tx, actor, EventKind::ViewKept, about, json!({ "name": name })).await?;
            Ok(view.id)
        })
        .await
}

/// Forgets a view.
///
/// # Errors
/// [`ActionError::NotFound`] when it is not the actor's own.
pub async fn forget_view(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    id: ViewId,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::brand(tx, actor, brand).await?;
            let person: PersonId = access.member()?.person;
            let own = views::of_person(tx, access.brand.id, person).await?;
            let view = own.into_iter().find(|it| it.id == id).ok_or(ActionError::NotFound)?;
            views::remove(tx, person, id).await?;
            let about = About::brand(access.brand.id);
            let data = json!({ "name": view.name });
            record(studio, tx, actor, EventKind::ViewForgotten, about, data).await
        })
        .await
}
