//! Coming in and going out.

mod is_open;
pub mod resume;
pub mod set_up;
pub mod sign_in;
pub mod sign_out;

pub use is_open::is_open;
pub use resume::resume;
pub use set_up::{Founding, set_up, setup_token};
pub use sign_in::{Device, Signed, sign_in};
pub use sign_out::{sign_out, sign_out_device, sign_out_others};

use crate::{ActionError, Studio, chance};
use domain::{At, PersonId};
use store::{Tx, sessions};

/// A session not used for this long ends: 14 days.
pub const IDLE_MS: i64 = 14 * 24 * 3_600_000;
/// A session ends after this long, used or not: 90 days.
pub const LONGEST_MS: i64 = 90 * 24 * 3_600_000;
/// The last use is written at most this often: 10 minutes.
pub const TOUCH_MS: i64 = 10 * 60_000;

/// Opens a session for a person and gives its token, which is stored only as a hash.
pub(crate) async fn open(
    studio: &Studio,
    tx: &Tx,
    person: PersonId,
    device: &Device,
) -> Result<String, ActionError> {
    let token = chance::token();
    let now = studio.clock.now();
    let session = sessions::Session {
        token_hash: chance::token_hash(&token),
        person,
        created_at: now,
        last_seen_at: now,
        expires_at: expiry(now, now),
        user_agent: device.user_agent.chars().take(300).collect(),
        ip: device.ip.clone(),
    };
    sessions::insert(tx, &session).await?;
    Ok(token)
}

/// When a session created and used at these instants ends.
fn expiry(created: At, used: At) -> At {
    used.plus_ms(IDLE_MS).min(created.plus_ms(LONGEST_MS))
}

/// Where the actor is signed in, the last used first.
///
/// # Errors
/// Those of the store.
pub async fn devices(
    studio: &Studio,
    actor: &crate::Actor,
) -> Result<Vec<sessions::Session>, ActionError> {
    let person = actor.person().ok_or(ActionError::Forbidden)?;
    Ok(sessions::of_person(studio.store.read(), person, studio.clock.now()).await?)
}
