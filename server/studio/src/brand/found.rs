//! An administrator founds one more brand.

use super::archive::of_admin;
use super::{NewBrand, insert_brand};
use crate::history::{About, record};
use crate::{ActionError, Actor, Studio};
use domain::event::EventKind;
use domain::workflow::Preset;
use domain::{Member, Role, Roles};
use serde_json::json;
use store::{brands, memberships};

/// Founds a brand: its founder is its administrator and manager, on the preset *solo*, so that nobody is
/// stuck before others come in. Whoever administers a brand may. Gives its slug.
///
/// # Errors
/// [`ActionError::Invalid`] on `brand`, [`ActionError::Forbidden`].
pub async fn found(studio: &Studio, actor: &Actor, name: &str) -> Result<String, ActionError> {
    let founder = actor.signed_in().ok_or(ActionError::Forbidden)?;
    studio
        .store
        .write(async |tx| {
            if of_admin(tx, founder.person).await?.is_empty() {
                return Err(ActionError::Forbidden);
            }
            let new = NewBrand::checked(name, &founder.lang, Preset::Solo)?;
            let id = insert_brand(studio, tx, &new).await?;
            let roles = Roles(vec![Role::Manager, Role::Admin]);
            let person = founder.person;
            let member = Member { person, roles, autonomous: true, active: true };
            memberships::put(tx, id, &member, studio.clock.now()).await?;
            let (about, data) = (About::brand(id), json!({ "brand": new.name }));
            record(studio, tx, actor, EventKind::BrandCreated, about, data).await?;
            let brand = brands::by_id(tx, id).await?.ok_or(ActionError::NotFound)?;
            Ok(brand.slug)
        })
        .await
}
