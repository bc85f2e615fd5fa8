//! Signs a person in.

use super::open;
use crate::history::{About, record};
use crate::{ActionError, Actor, SignedIn, Studio, chance};
use domain::event::EventKind;
use domain::name::{self, FieldError};
use serde_json::json;
use store::people;

/// Where somebody signs in from, for the list of devices.
#[derive(Clone, Debug, Default)]
pub struct Device {
    /// The browser's own name.
    pub user_agent: String,
    /// Its address.
    pub ip: String,
}

/// Opens a session and gives its token. Unknown address, wrong password and suspended person take as
/// long and answer the same.
///
/// # Errors
/// [`ActionError::Invalid`] on the password field.
pub async fn sign_in(
    studio: &Studio,
    email: &str,
    password: &str,
    device: &Device,
) -> Result<String, ActionError> {
    let wrong = || ActionError::field("password", FieldError::Malformed);
    let plausible = name::email(email).ok().filter(|_| password.chars().take(129).count() <= 128);
    let known = match &plausible {
        Some(email) => people::credentials(studio.store.read(), email).await?,
        None => None,
    };
    let fits = studio
        .passwords
        .fits(password.get(..512).unwrap_or(password), known.as_ref().map(|it| &it.1))
        .await?;
    let person =
        known.map(|it| it.0).filter(|it| fits && it.suspended_at.is_none()).ok_or_else(wrong)?;
    studio
        .store
        .write(async |tx| {
            let token = open(studio, tx, person.id, device).await?;
            let actor = Actor::Person(SignedIn {
                person: person.id,
                name: person.name.clone(),
                email: person.email.clone(),
                lang: person.lang.clone(),
                theme: person.theme.clone(),
                session: chance::token_hash(&token),
            });
            record(studio, tx, &actor, EventKind::SignedIn, About::default(), json!({})).await?;
            Ok(token)
        })
        .await
}
