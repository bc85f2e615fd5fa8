//! A guest decides, once.

use super::found;
use crate::review::approve::Outcome;
use crate::review::decide::decide;
use crate::review::request_changes::Request;
use crate::review::said_something;
use crate::{ActionError, Actor, ItemAccess, SignedIn, Studio, chance};
use domain::workflow::{Effect, Event};
use domain::{CertificateId, ContentHash, name};
use store::decisions::Said;
use store::guests::{self, Guest};
use store::{Tx, people};

/// What a guest signs: the name they give, and the set they saw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Their name, as they type it: no proof of who they are.
    pub name: String,
    /// The digest of what their page showed.
    pub seen: ContentHash,
}

/// Approves exactly the set whose digest the guest saw.
///
/// # Errors
/// [`ActionError::NotFound`] when the link is worth nothing any more; [`ActionError::Invalid`] on `name`;
/// [`ActionError::Stale`] when another set is under review.
pub async fn approve(
    studio: &Studio,
    token: &str,
    signed: &Signed,
) -> Result<Outcome, ActionError> {
    let (seen, certificate) = (signed.seen, CertificateId(chance::id()));
    studio
        .store
        .write(async |tx| {
            let (guest, access, actor) = signs(studio, tx, token, signed).await?;
            let event = Event::Approve { seen, by: guest.person, certificate };
            let said = Said::default();
            let stepped = decide(studio, tx, &actor, &access, &said, event).await?;
            let certified = stepped.effects.iter().any(|it| matches!(it, Effect::Certified { .. }));
            Ok(if certified { Outcome::Approved(certificate) } else { Outcome::Waiting })
        })
        .await
}

/// Sends exactly the set whose digest the guest saw back, saying why.
///
/// # Errors
/// As [`approve`]; [`ActionError::Invalid`] on `comment` when it says nothing.
pub async fn request_changes(
    studio: &Studio,
    token: &str,
    signed: &Signed,
    request: &Request,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let (guest, access, actor) = signs(studio, tx, token, signed).await?;
            let comment = said_something("comment", &request.comment)?;
            let said = Said { comment, reasons: request.reasons.clone(), ..Said::default() };
            let (parts, by) = (request.parts.clone(), guest.person);
            let event = Event::RequestChanges { seen: signed.seen, parts, by };
            decide(studio, tx, &actor, &access, &said, event).await?;
            Ok(())
        })
        .await
}

/// Uses the link up. Everything after it happens in the same transaction, or nothing does.
async fn signs(
    studio: &Studio,
    tx: &Tx,
    token: &str,
    signed: &Signed,
) -> Result<(Guest, ItemAccess, Actor), ActionError> {
    let (mut guest, mut access) = found(studio, tx, token).await?;
    // Whoever took a decision back signed that one: its name stays beside it.
    if guest.signed_as.is_empty() {
        let name = name::display_name(&signed.name);
        guest.signed_as = name.map_err(|why| ActionError::field("name", why))?;
    }
    guests::sign(tx, &guest, studio.clock.now()).await?;
    for it in access.access.people.iter_mut().filter(|it| it.member.person == guest.person) {
        it.name = guest.shown();
    }
    let actor = acting(tx, &guest).await?;
    Ok((guest, access, actor))
}

/// The guest, as verbs name who does something.
pub(super) async fn acting(tx: &Tx, guest: &Guest) -> Result<Actor, ActionError> {
    let person = people::by_id(tx, guest.person).await?.ok_or(ActionError::NotFound)?;
    Ok(Actor::Person(SignedIn::of(person, String::new())))
}
