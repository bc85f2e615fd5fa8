//! The second half of signing in.

use super::{guess, take};
use crate::history::{About, record};
use crate::session::{Device, open};
use crate::{ActionError, Actor, SignedIn, Studio, chance};
use domain::event::EventKind;
use domain::name::FieldError;
use serde_json::json;
use store::{people, second_factors};

/// A sign-in waits this long for its code: 10 minutes.
pub const WAIT_MS: i64 = 10 * 60_000;

/// Codes that may be tried before the password is asked for again.
const TRIES: i64 = 6;

/// Whose sign-in waits under a token: the key attempts are counted under.
///
/// # Errors
/// [`ActionError::NotFound`] when none does, or it waited too long.
pub async fn waiting(studio: &Studio, token: &str) -> Result<String, ActionError> {
    let db = studio.store.read();
    let found = second_factors::waiting(db, &chance::token_hash(token), studio.clock.now()).await?;
    found.map(|it| it.to_string()).ok_or(ActionError::NotFound)
}

/// Takes a code and opens the session whose token is given. A try counts even when it fails.
///
/// # Errors
/// [`ActionError::Invalid`] on `code`, [`ActionError::TooMany`] for this account, whatever the sign-in,
/// [`ActionError::NotFound`] when the password has to be given again.
pub async fn finish_sign_in(
    studio: &Studio,
    token: &str,
    code: &str,
    device: &Device,
) -> Result<String, ActionError> {
    let hash = chance::token_hash(token);
    // The try is written by itself: a code that is refused undoes everything else.
    let wait = studio
        .store
        .write(async |tx| {
            let found = second_factors::waiting(tx, &hash, studio.clock.now()).await?;
            let person = found.ok_or(ActionError::NotFound)?;
            if !second_factors::try_once(tx, &hash, TRIES).await? {
                return Err(ActionError::NotFound);
            }
            guess(studio, tx, person, code).await
        })
        .await?;
    if let Some(seconds) = wait {
        return Err(ActionError::TooMany(seconds));
    }
    studio
        .store
        .write(async |tx| {
            let found = second_factors::waiting(tx, &hash, studio.clock.now()).await?;
            let person = people::by_id(tx, found.ok_or(ActionError::NotFound)?).await?;
            let person = person.filter(|it| it.suspended_at.is_none());
            let person = person.ok_or(ActionError::NotFound)?;
            if !take(studio, tx, person.id, code).await? {
                return Err(ActionError::field("code", FieldError::Malformed));
            }
            second_factors::end_wait(tx, &hash).await?;
            let session = open(studio, tx, person.id, device).await?;
            let actor = Actor::Person(SignedIn::of(person, chance::token_hash(&session)));
            record(studio, tx, &actor, EventKind::SignedIn, About::default(), json!({})).await?;
            Ok(session)
        })
        .await
}
