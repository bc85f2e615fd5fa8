//! A one-time link to a new password, made by somebody the person answers to.

use super::link::{self, For, GOOD_FOR_MS};
use super::{PeopleRefusal, lead};
use crate::history::{About, record};
use crate::mail;
use crate::session::{Device, open};
use crate::{ActionError, Actor, SignedIn, Studio, chance, second_factor};
use domain::event::EventKind;
use domain::{BrandId, PersonId, Role, Roles, name};
use serde_json::json;
use store::links::{self, Purpose};
use store::people::{self, Person};
use store::{Tx, brands, memberships, sessions};

/// Makes a link with which a person of the brand chooses a new password. Earlier ones end.
///
/// Whoever holds a person's password is that person everywhere, so it takes somebody who looks after the
/// people of every brand they work for, and an administrator wherever they are one.
///
/// # Errors
/// [`ActionError::People`] when the person also answers to others, [`ActionError::Forbidden`] for one's
/// own, [`ActionError::NotFound`].
pub async fn offer_reset(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    person: PersonId,
) -> Result<String, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = lead::hold(tx, actor, brand).await?;
            lead::subject(&access, person)?;
            let own = actor.person().filter(|it| *it != person).ok_or(ActionError::Forbidden)?;
            answers_to(tx, person, own).await?;
            let person = people::by_id(tx, person).await?.ok_or(ActionError::NotFound)?;
            let link =
                offer(studio, tx, actor, &person, Some(access.brand.id), GOOD_FOR_MS).await?;
            let letter = (mail::words_of(&person.lang).reset)(actor.name(), &link);
            let until = studio.clock.now().plus_ms(GOOD_FOR_MS);
            mail::write(studio, tx, &person.email, letter, until).await?;
            Ok(link)
        })
        .await
}

/// The same for anybody, from the command line.
///
/// # Errors
/// [`ActionError::Forbidden`] for anyone but the operator, [`ActionError::NotFound`].
pub async fn offer_reset_in_a_shell(
    studio: &Studio,
    actor: &Actor,
    email: &str,
) -> Result<String, ActionError> {
    let person = super::suspend::known(studio, actor, email).await?;
    studio.store.write(async |tx| offer(studio, tx, actor, &person, None, GOOD_FOR_MS).await).await
}

async fn answers_to(tx: &Tx, person: PersonId, to: PersonId) -> Result<(), ActionError> {
    for (brand, member) in brands::of_person(tx, person).await? {
        let over = memberships::of(tx, brand.id, to).await?.filter(|it| it.may_configure());
        let admin = member.roles.has(Role::Admin);
        if !over.is_some_and(|it| !admin || it.roles.has(Role::Admin)) {
            return Err(ActionError::People(PeopleRefusal::NotYoursToReset));
        }
    }
    Ok(())
}

pub(super) async fn offer(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    person: &Person,
    brand: Option<BrandId>,
    good_for: i64,
) -> Result<String, ActionError> {
    links::end_resets(tx, person.id, studio.clock.now()).await?;
    let it = For {
        purpose: Purpose::Reset,
        brand,
        person: Some(person.id),
        email: person.email.clone(),
        roles: Roles::default(),
        autonomous: false,
        good_for,
    };
    let link = link::make(studio, tx, actor, it).await?;
    let about = About { brand, ..About::default() };
    let data = json!({ "person": person.id });
    record(studio, tx, actor, EventKind::ResetOffered, about, data).await?;
    Ok(link)
}

/// Whose password a link is for. Used, expired, revoked and unknown ones say the same: nothing.
///
/// # Errors
/// [`ActionError::NotFound`].
pub async fn resettable(studio: &Studio, token: &str) -> Result<Person, ActionError> {
    let db = studio.store.read();
    let link = link::good(studio, db, Purpose::Reset, token).await?;
    let person = people::by_id(db, link.person.ok_or(ActionError::NotFound)?).await?;
    person.filter(|it| it.suspended_at.is_none()).ok_or(ActionError::NotFound)
}

/// Sets the new password: every session of the person ends, and one begins, whose token is given. None
/// begins for who has a second factor: the sign-in page asks for it, whoever made the link.
///
/// # Errors
/// [`ActionError::NotFound`] when the link cannot be used, [`ActionError::Invalid`] on the password.
pub async fn use_reset(
    studio: &Studio,
    token: &str,
    password: &str,
    device: &Device,
) -> Result<Option<String>, ActionError> {
    let person = resettable(studio, token).await?;
    let password = name::password(password).map_err(|why| ActionError::field("password", why))?;
    let hash = studio.passwords.hash(password).await?;
    studio
        .store
        .write(async |tx| {
            let link = link::good(studio, tx, Purpose::Reset, token).await?;
            links::take(tx, link.id, studio.clock.now()).await?;
            people::set_password(tx, person.id, &hash).await?;
            sessions::delete_of(tx, person.id, None).await?;
            let session = match second_factor::is_on(tx, person.id).await? {
                true => None,
                false => Some(open(studio, tx, person.id, device).await?),
            };
            let hash = session.as_deref().map(chance::token_hash).unwrap_or_default();
            let actor = Actor::Person(SignedIn::of(person, hash));
            let data = json!({ "password": true });
            record(studio, tx, &actor, EventKind::PersonChanged, About::default(), data).await?;
            Ok(session)
        })
        .await
}
