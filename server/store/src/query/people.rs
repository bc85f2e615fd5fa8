//! People with an account.

use crate::entity::person;
use crate::stored::parsed;
use crate::{Reads, StoreError, Tx, pool::sealed::Connected};
use domain::{At, PersonId};
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, Select,
};
use std::fmt;

/// A person with an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: PersonId,
    /// Address, in small letters; unique.
    pub email: String,
    /// Name, as shown.
    pub name: String,
    /// Language of the interface: `fr`, `en`.
    pub lang: String,
    /// Colours: `auto`, `light`, `dark`.
    pub theme: String,
    /// When the account was made.
    pub created_at: At,
    /// Since when the account is closed.
    pub suspended_at: Option<At>,
}

/// The hash of a password, as argon2 writes it. It never shows in a log.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(pub String);

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

/// Adds a person.
///
/// # Errors
/// [`StoreError::Conflict`] `person_email` when the address is taken.
pub async fn insert(tx: &Tx, person: &Person, password: &PasswordHash) -> Result<(), StoreError> {
    let row = person::Model {
        id: person.id.to_string(),
        email: person.email.to_lowercase(),
        name: person.name.clone(),
        password_hash: password.0.clone(),
        lang: person.lang.clone(),
        theme: person.theme.clone(),
        created_at: person.created_at.0,
        suspended_at: person.suspended_at.map(|at| at.0),
    };
    let insert = person::Entity::insert(row.into_active_model());
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// The person of an id.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn by_id(db: &impl Reads, id: PersonId) -> Result<Option<Person>, StoreError> {
    let row = person::Entity::find_by_id(id.to_string()).one(db.connection()).await?;
    row.map(Person::try_from).transpose()
}

/// The person of an address, whatever its capitals.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn by_email(db: &impl Reads, email: &str) -> Result<Option<Person>, StoreError> {
    Ok(credentials(db, email).await?.map(|(person, _)| person))
}

/// The person of an address with the hash to check a password against.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn credentials(
    db: &impl Reads,
    email: &str,
) -> Result<Option<(Person, PasswordHash)>, StoreError> {
    let find = accounts().filter(person::COLUMN.email.eq(email.to_lowercase()));
    let Some(row) = find.one(db.connection()).await? else { return Ok(None) };
    let password = PasswordHash(row.password_hash.clone());
    Ok(Some((row.try_into()?, password)))
}

/// Everybody, by name.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn all(db: &impl Reads) -> Result<Vec<Person>, StoreError> {
    let find = accounts().order_by_asc(person::COLUMN.name);
    find.all(db.connection()).await?.into_iter().map(Person::try_from).collect()
}

/// How many accounts there are, closed ones included.
///
/// # Errors
/// [`StoreError`] of the database.
pub async fn count(db: &impl Reads) -> Result<u64, StoreError> {
    Ok(accounts().count(db.connection()).await?)
}

/// Everybody with an address: guests, who decide by a link, and people who were forgotten have none.
fn accounts() -> Select<person::Entity> {
    person::Entity::find().filter(person::COLUMN.email.contains("@"))
}

/// Sets another password.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn set_password(
    tx: &Tx,
    id: PersonId,
    password: &PasswordHash,
) -> Result<(), StoreError> {
    change(tx, id, |row| row.password_hash = Set(password.0.clone())).await
}

/// Sets the name shown, the language of the interface and its colours.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn set_preferences(
    tx: &Tx,
    id: PersonId,
    name: &str,
    lang: &str,
    theme: &str,
) -> Result<(), StoreError> {
    change(tx, id, |row| {
        row.name = Set(name.to_owned());
        row.lang = Set(lang.to_owned());
        row.theme = Set(theme.to_owned());
    })
    .await
}

/// Closes an account at a time, or opens it again.
///
/// # Errors
/// [`StoreError::NotFound`].
pub async fn set_suspended(tx: &Tx, id: PersonId, at: Option<At>) -> Result<(), StoreError> {
    change(tx, id, |row| row.suspended_at = Set(at.map(|at| at.0))).await
}

async fn change(
    tx: &Tx,
    id: PersonId,
    what: impl FnOnce(&mut person::ActiveModel),
) -> Result<(), StoreError> {
    let mut row = person::ActiveModel { id: Unchanged(id.to_string()), ..Default::default() };
    what(&mut row);
    let update = person::Entity::update_many().set(row);
    let done = update.filter(person::COLUMN.id.eq(id.to_string())).exec(tx.connection()).await?;
    if done.rows_affected == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

impl TryFrom<person::Model> for Person {
    type Error = StoreError;

    fn try_from(row: person::Model) -> Result<Self, StoreError> {
        Ok(Person {
            id: parsed(&row.id, "person.id")?,
            email: row.email,
            name: row.name,
            lang: row.lang,
            theme: row.theme,
            created_at: At(row.created_at),
            suspended_at: row.suspended_at.map(At),
        })
    }
}
