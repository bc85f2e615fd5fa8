//! Signs a person in.

use super::open;
use crate::history::{About, record};
use crate::second_factor::{self, finish::WAIT_MS};
use crate::{ActionError, Actor, SignedIn, Studio, chance};
use domain::event::EventKind;
use domain::name::{self, FieldError};
use serde_json::json;
use store::{people, second_factors};

/// Where somebody signs in from, for the list of devices.
#[derive(Clone, Debug, Default)]
pub struct Device {
    /// The browser's own name.
    pub user_agent: String,
    /// Its address.
    pub ip: String,
}

/// What giving a password came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signed {
    /// A session, by its token.
    In(String),
    /// A code of the second factor is wanted next; the token names the sign-in that waits for it.
    Half(String),
}

impl Signed {
    /// The session; none while a code is wanted.
    #[must_use]
    pub fn session(self) -> Option<String> {
        match self {
            Signed::In(token) => Some(token),
            Signed::Half(_) => None,
        }
    }
}

/// Opens a session, or waits for a code where the person has a second factor. Unknown address, wrong password and suspended person take as
/// long and answer the same.
///
/// # Errors
/// [`ActionError::Invalid`] on the password field.
pub async fn sign_in(
    studio: &Studio,
    email: &str,
    password: &str,
    device: &Device,
) -> Result<Signed, ActionError> {
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
            if second_factor::is_on(tx, person.id).await? {
                let (token, now) = (chance::token(), studio.clock.now());
                let until = now.plus_ms(WAIT_MS);
                second_factors::wait(tx, &chance::token_hash(&token), person.id, now, until)
                    .await?;
                return Ok(Signed::Half(token));
            }
            let token = open(studio, tx, person.id, device).await?;
            let actor = Actor::Person(SignedIn::of(person, chance::token_hash(&token)));
            record(studio, tx, &actor, EventKind::SignedIn, About::default(), json!({})).await?;
            Ok(Signed::In(token))
        })
        .await
}
