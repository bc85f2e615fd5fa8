//! Erases a person: their name and address go, what they wrote and decided stays under a pseudonym, and
//! every certificate and the history still verify. Comments and texts are the brand's: names within them
//! stay, and so do backups that were made before.

use super::{PeopleRefusal, lead};
use crate::history::{About, record};
use crate::{ActionError, Actor, Studio};
use domain::PersonId;
use domain::event::EventKind;
use domain::name::FieldError;
use serde_json::json;
use store::forgetting;
use store::{StoreError, Tx, people};

/// What was forgotten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forgotten {
    /// What the person is called from now on; none when the address had no account.
    pub pseudonym: Option<String>,
    /// To how many links without an account the address was known.
    pub guests: usize,
}

/// Erases whoever has an address: their account, and what was sent to it without one.
///
/// # Errors
/// [`ActionError::Forbidden`] for anyone but the operator; [`ActionError::NotFound`] when nobody has it;
/// [`ActionError::People`] while they work for a brand, or hold a link that can be used.
pub async fn forget(studio: &Studio, actor: &Actor, email: &str) -> Result<Forgotten, ActionError> {
    if *actor != Actor::Operator {
        return Err(ActionError::Forbidden);
    }
    let email = email.trim().to_lowercase();
    studio
        .store
        .write(async |tx| {
            let known = people::by_email(tx, &email).await?;
            let guests = guests(studio, tx, &email).await?;
            let Some(person) = known else {
                forgetting::forget_address(tx, &email).await?;
                let none = Forgotten { pseudonym: None, guests };
                return if guests == 0 { Err(ActionError::NotFound) } else { Ok(none) };
            };
            let pseudonym = erase(studio, tx, actor, About::default(), person.id).await?;
            Ok(Forgotten { pseudonym: Some(pseudonym), guests })
        })
        .await
}

/// Erases somebody who left a brand, for those who look after its people, once they work for no other.
///
/// # Errors
/// [`ActionError::People`] while they work for a brand of the studio, or hold a link that can be used;
/// [`ActionError::Stale`] when it was done; [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn forget_former(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    person: PersonId,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = lead::hold(tx, actor, brand).await?;
            let left = access.people.iter().find(|it| it.member.person == person && it.removed);
            left.ok_or(ActionError::NotFound)?;
            erase(studio, tx, actor, About::brand(access.brand.id), person).await
        })
        .await
}

/// Erases the actor, who gives their password once more and works for no brand any more.
///
/// # Errors
/// [`ActionError::Invalid`] on `own_password` when it is wrong; [`ActionError::People`] while they work for a
/// brand, or hold a link that can be used.
pub async fn forget_me(
    studio: &Studio,
    actor: &Actor,
    current: &str,
) -> Result<String, ActionError> {
    let own = actor.signed_in().ok_or(ActionError::Forbidden)?;
    let known = people::credentials(studio.store.read(), &own.email).await?;
    if !studio.passwords.fits(current, known.as_ref().map(|it| &it.1)).await? {
        return Err(ActionError::field("own_password", FieldError::Malformed));
    }
    studio
        .store
        .write(async |tx| erase(studio, tx, actor, About::default(), own.person).await)
        .await
}

/// What all of these have in common. Gives what the person is called from now on.
async fn erase(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    about: About,
    person: PersonId,
) -> Result<String, ActionError> {
    let works = forgetting::hold(tx, person).await?;
    if !works.is_empty() {
        return Err(ActionError::People(PeopleRefusal::StillWorks));
    }
    let known = people::by_id(tx, person).await?.ok_or(ActionError::NotFound)?;
    if forgetting::is_forgotten(&known.email) {
        return Err(ActionError::Stale);
    }
    guests(studio, tx, &known.email).await?;
    forgetting::forget(tx, person, &known.email, studio.clock.now()).await?;
    let data = json!({ "person": person });
    record(studio, tx, actor, EventKind::PersonForgotten, about, data).await?;
    Ok(forgetting::pseudonym(person))
}

async fn guests(studio: &Studio, tx: &Tx, email: &str) -> Result<usize, ActionError> {
    match forgetting::forget_guests(tx, email, studio.clock.now()).await {
        Err(StoreError::Conflict("open_link")) => Err(ActionError::People(PeopleRefusal::OpenLink)),
        done => Ok(done?),
    }
}
