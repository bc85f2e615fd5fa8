//! Uses an invitation: a new account, or one that is there already, works for the brand from now on.

use super::link::good;
use super::{NewPerson, insert_person};
use crate::history::{About, record};
use crate::session::{Device, open};
use crate::{ActionError, Actor, SignedIn, Studio, chance, review, second_factor};
use domain::event::EventKind;
use domain::name::{self, FieldError};
use domain::{BrandId, Member, PersonId};
use serde_json::json;
use store::brands::Brand;
use store::links::{self, Link, Purpose};
use store::people::{self, PasswordHash, Person};
use store::{Reads, Tx, brands, memberships};

/// What an invitation says to whoever holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// Name of the brand.
    pub brand: String,
    /// Who invites.
    pub by: String,
    /// The address invited.
    pub email: String,
    /// Whose account has this address, if there is one.
    pub account: Option<PersonId>,
}

/// What is typed to join.
#[derive(Clone, Debug, Default)]
pub struct Joining {
    /// Name, for a new account.
    pub name: String,
    /// A new account's password, or that of the account.
    pub password: String,
    /// ISO 639-1 code of a new account's interface.
    pub lang: String,
}

/// What joining came to.
#[derive(Clone, Debug)]
pub struct Joined {
    /// Piece of the brand's address.
    pub brand: String,
    /// Token of a new session; none for somebody who was signed in as that person, or has a second factor.
    pub session: Option<String>,
}

/// What an invitation says. Used, expired, revoked and unknown ones say the same: nothing.
///
/// # Errors
/// [`ActionError::NotFound`].
pub async fn invited(studio: &Studio, token: &str) -> Result<Invited, ActionError> {
    let db = studio.store.read();
    let link = good(studio, db, Purpose::Join, token).await?;
    let brand = link.brand.ok_or(ActionError::NotFound)?;
    let brand = open_brand(db, brand).await?;
    let by = match link.by {
        Some(person) => people::by_id(db, person).await?.map(|it| it.name).unwrap_or_default(),
        None => String::new(),
    };
    let account = known(studio, &link).await?.map(|it| it.0.id);
    Ok(Invited { brand: brand.name, by, email: link.email, account })
}

/// Joins the brand: the invitation is used, whoever holds it.
///
/// # Errors
/// [`ActionError::NotFound`] when it cannot be used, [`ActionError::Invalid`] on the fields.
pub async fn join(
    studio: &Studio,
    actor: Option<&Actor>,
    token: &str,
    typed: &Joining,
    device: &Device,
) -> Result<Joined, ActionError> {
    let link = good(studio, studio.store.read(), Purpose::Join, token).await?;
    let brand = link.brand.ok_or(ActionError::NotFound)?;
    let who = comer(studio, actor, &link, typed).await?;
    studio
        .store
        .write(async |tx| {
            let now = studio.clock.now();
            links::take(tx, link.id, now).await?;
            let brand = open_brand(tx, brand).await?;
            let (person, session) = come_in(studio, tx, &who, device).await?;
            let id = person.person;
            let (roles, autonomous) = (link.roles.clone(), link.autonomous);
            let member = Member { person: id, roles, autonomous, active: true };
            memberships::put(tx, brand.id, &member, now).await?;
            // Whoever may open this account's password has to ask the new brand as well.
            links::end_resets(tx, id, now).await?;
            let about = About::brand(brand.id);
            let data = json!({ "person": id, "roles": member.roles, "autonomous": autonomous });
            let actor = Actor::Person(person);
            review::members_changed(studio, tx, &actor, brand.id).await?;
            record(studio, tx, &actor, EventKind::PersonJoined, about, data).await?;
            Ok(Joined { brand: brand.slug, session })
        })
        .await
}

/// The brand, unless it was archived meanwhile.
async fn open_brand(db: &impl Reads, id: BrandId) -> Result<Brand, ActionError> {
    let brand = brands::by_id(db, id).await?.filter(|it| it.archived_at.is_none());
    brand.ok_or(ActionError::NotFound)
}

/// Who comes in.
enum Comer {
    /// Somebody signed in, on this device.
    Here(SignedIn),
    /// Somebody who has an account, and gave its password.
    Known(Person),
    /// Somebody new.
    New(NewPerson, PasswordHash),
}

async fn comer(
    studio: &Studio,
    actor: Option<&Actor>,
    link: &Link,
    typed: &Joining,
) -> Result<Comer, ActionError> {
    let wrong = |why| ActionError::field("password", why);
    if let Some((person, stored)) = known(studio, link).await? {
        if let Some(own) = actor.and_then(Actor::signed_in).filter(|it| it.person == person.id) {
            return Ok(Comer::Here(own.clone()));
        }
        let password = typed.password.get(..512).unwrap_or(&typed.password);
        let fits = studio.passwords.fits(password, Some(&stored)).await?;
        return if fits { Ok(Comer::Known(person)) } else { Err(wrong(FieldError::Malformed)) };
    }
    let mut problems = Vec::new();
    let person = NewPerson::checked(&typed.name, &link.email, &typed.lang);
    if let Err(ActionError::Invalid(fields)) = &person {
        problems.extend(fields.iter().cloned());
    }
    if let Err(why) = name::password(&typed.password) {
        problems.push(crate::FieldProblem::new("password", why));
    }
    if !problems.is_empty() {
        return Err(ActionError::Invalid(problems));
    }
    Ok(Comer::New(person?, studio.passwords.hash(&typed.password).await?))
}

/// The account of the invited address. A closed one makes the invitation worth nothing.
async fn known(
    studio: &Studio,
    link: &Link,
) -> Result<Option<(Person, PasswordHash)>, ActionError> {
    let known = people::credentials(studio.store.read(), &link.email).await?;
    if known.as_ref().is_some_and(|it| it.0.suspended_at.is_some()) {
        return Err(ActionError::NotFound);
    }
    Ok(known)
}

/// The person, with a session of their own.
async fn come_in(
    studio: &Studio,
    tx: &Tx,
    who: &Comer,
    device: &Device,
) -> Result<(SignedIn, Option<String>), ActionError> {
    let person = match who {
        Comer::Here(own) => return Ok((own.clone(), None)),
        Comer::Known(it) => it.clone(),
        Comer::New(it, password) => insert_person(studio, tx, it, password).await?,
    };
    // Who has a second factor comes in through the sign-in page, which asks for it.
    let token = match second_factor::is_on(tx, person.id).await? {
        true => None,
        false => Some(open(studio, tx, person.id, device).await?),
    };
    let hash = token.as_deref().map(chance::token_hash).unwrap_or_default();
    Ok((SignedIn::of(person, hash), token))
}
