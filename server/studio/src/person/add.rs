//! Adds a person, or gives a known person roles for a brand.

use crate::history::{About, record};
use crate::{ActionError, Actor, Studio, access, chance, review};
use domain::event::EventKind;
use domain::name::{self, FieldError};
use domain::{Member, PersonId, Roles};
use serde_json::json;
use store::people::{self, PasswordHash, Person};
use store::{Tx, memberships};

/// A person to be, with everything checked.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// Name on one line.
    pub name: String,
    /// Address in small letters.
    pub email: String,
    /// ISO 639-1 code of the interface.
    pub lang: String,
}

impl NewPerson {
    /// What was typed, checked.
    ///
    /// # Errors
    /// [`ActionError::Invalid`] with every refused field.
    pub fn checked(name: &str, email: &str, lang: &str) -> Result<NewPerson, ActionError> {
        match (name::display_name(name), name::email(email)) {
            (Ok(name), Ok(email)) => Ok(NewPerson {
                name,
                email,
                lang: if lang == "fr" { "fr" } else { "en" }.to_owned(),
            }),
            (name, email) => {
                let name = name.err().map(|why| crate::FieldProblem::new("name", why));
                let email = email.err().map(|why| crate::FieldProblem::new("email", why));
                Err(ActionError::Invalid([name, email].into_iter().flatten().collect()))
            }
        }
    }
}

/// Inserts a person and gives them back.
///
/// # Errors
/// [`ActionError::Invalid`] on the address when somebody has it.
pub async fn insert_person(
    studio: &Studio,
    tx: &Tx,
    person: &NewPerson,
    password: &PasswordHash,
) -> Result<Person, ActionError> {
    let row = Person {
        id: PersonId(chance::id()),
        email: person.email.clone(),
        name: person.name.clone(),
        lang: person.lang.clone(),
        theme: String::new(),
        created_at: studio.clock.now(),
        suspended_at: None,
    };
    match people::insert(tx, &row, password).await {
        Err(store::StoreError::Conflict("person_email")) => {
            Err(ActionError::field("email", FieldError::Taken))
        }
        done => Ok(done.map(|()| row)?),
    }
}

/// Adds a person to a brand with roles; a person who has an account already keeps their password.
/// The operator, or a member who configures the brand, may.
///
/// # Errors
/// [`ActionError::Forbidden`], [`ActionError::NotFound`], [`ActionError::Invalid`].
pub async fn add(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    person: &NewPerson,
    password: &str,
    roles: Roles,
    autonomous: bool,
) -> Result<PersonId, ActionError> {
    let brand = access::brand(studio.store.read(), actor, brand).await?;
    if brand.member.as_ref().is_some_and(|it| !it.may_configure()) {
        return Err(ActionError::Forbidden);
    }
    let known = people::by_email(studio.store.read(), &person.email).await?;
    let hash = match &known {
        Some(_) => None,
        None => {
            let password =
                name::password(password).map_err(|why| ActionError::field("password", why))?;
            Some(studio.passwords.hash(password).await?)
        }
    };
    studio
        .store
        .write(async |tx| {
            let id = match (&known, &hash) {
                (Some(known), _) => known.id,
                (None, Some(hash)) => insert_person(studio, tx, person, hash).await?.id,
                (None, None) => {
                    return Err(ActionError::Internal("a new person has a password".into()));
                }
            };
            let member = Member { person: id, roles, autonomous, active: true };
            memberships::put(tx, brand.brand.id, &member, studio.clock.now()).await?;
            review::members_changed(studio, tx, actor, brand.brand.id).await?;
            let about = About::brand(brand.brand.id);
            let data = json!({ "person": id, "roles": member.roles, "autonomous": autonomous });
            record(studio, tx, actor, EventKind::PersonAdded, about, data).await?;
            Ok(id)
        })
        .await
}
