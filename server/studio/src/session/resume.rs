//! The person behind a session's token.

use super::{TOUCH_MS, expiry};
use crate::{ActionError, Actor, SignedIn, Studio, chance};
use store::{StoreError, sessions};

/// The actor of a token, if its session is valid and the person is not suspended. The last use is
/// written at most every ten minutes.
///
/// # Errors
/// Those of the store.
pub async fn resume(studio: &Studio, token: &str) -> Result<Option<Actor>, ActionError> {
    let hash = chance::token_hash(token);
    let now = studio.clock.now();
    let Some((session, person)) = sessions::valid(studio.store.read(), &hash, now).await? else {
        return Ok(None);
    };
    if now.since_ms(session.last_seen_at) >= TOUCH_MS {
        let until = expiry(session.created_at, now);
        let touched = studio.store.write(async |tx| sessions::touch(tx, &hash, now, until).await);
        // Whoever writes when the disk is full is still who they are: what they typed has to come back.
        match touched.await {
            Err(StoreError::Unavailable(_)) | Ok(()) => {}
            Err(other) => return Err(other.into()),
        }
    }
    Ok(Some(Actor::Person(SignedIn::of(person, hash))))
}
