//! Invites an address to a brand, and takes an invitation back.

use super::lead;
use super::link::{self, For, GOOD_FOR_MS};
use crate::history::{About, record};
use crate::{ActionError, Actor, Studio, mail};
use domain::event::EventKind;
use domain::name::{self, FieldError};
use domain::{LinkId, Roles};
use serde_json::json;
use store::links::{self, Purpose};

/// Invites an address and gives the link to send. An earlier invitation of the same address ends.
///
/// # Errors
/// [`ActionError::Invalid`] on `email` or `role`, [`ActionError::Forbidden`] for who does not look after
/// people or gives a role they may not give, [`ActionError::NotFound`].
pub async fn invite(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    email: &str,
    roles: Roles,
    autonomous: bool,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = lead::hold(tx, actor, brand).await?;
            lead::may_give(lead::looks_after(&access)?, &roles, autonomous)?;
            let email = name::email(email).map_err(|why| ActionError::field("email", why))?;
            if roles.0.is_empty() {
                return Err(ActionError::field("role", FieldError::Empty));
            }
            if access.people.iter().any(|it| it.email == email && !it.removed) {
                return Err(ActionError::field("email", FieldError::Taken));
            }
            let brand = access.brand.id;
            links::end_invitations(tx, brand, &email, studio.clock.now()).await?;
            let about = About::brand(brand);
            let data = json!({ "roles": roles, "autonomous": autonomous });
            let it = For {
                purpose: Purpose::Join,
                brand: Some(brand),
                person: None,
                email: email.clone(),
                roles: roles.clone(),
                autonomous,
                good_for: GOOD_FOR_MS,
            };
            let link = link::make(studio, tx, actor, it).await?;
            let words = mail::words_of(actor.signed_in().map_or("", |it| &it.lang));
            let letter = (words.invited)(actor.name(), &access.brand.name, &link);
            let until = studio.clock.now().plus_ms(GOOD_FOR_MS);
            mail::write(studio, tx, &email, letter, until).await?;
            record(studio, tx, actor, EventKind::PersonInvited, about, data).await?;
            Ok(link)
        })
        .await
}

/// Takes an invitation back: its link is worth nothing from now on.
///
/// # Errors
/// [`ActionError::NotFound`] when it was used or taken back already, [`ActionError::Forbidden`].
pub async fn revoke(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    invitation: LinkId,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = lead::hold(tx, actor, brand).await?;
            links::revoke(tx, access.brand.id, invitation, studio.clock.now()).await?;
            let about = About::brand(access.brand.id);
            record(studio, tx, actor, EventKind::InvitationRevoked, about, json!({})).await
        })
        .await
}
