//! A second factor: a code of six digits that an authenticator makes every half minute (RFC 6238).

pub mod finish;
mod picture;
pub mod set;
mod totp;

pub use finish::finish_sign_in;
pub use picture::picture;
pub use set::{FRESH_MS, Status, begin, confirm, renew_codes, status, turn_off};
pub use totp::{STEP_SECONDS, address, code_at, in_base32};

use crate::{ActionError, Studio, chance};
use domain::{Member, PersonId};
use store::brands::Brand;
use store::{Reads, Tx, second_factors};

/// Codes of an authenticator that may be guessed at one account at once. With one more every 10 minutes
/// somebody who knows the password is right by chance once in six years (three codes of a million count).
const GUESSES: i64 = 10;

/// Time that gives another guess back: 10 minutes.
const GUESS_MS: i64 = 10 * 60_000;

/// Whether a person has a second factor that works.
///
/// # Errors
/// Those of the store.
pub(crate) async fn is_on(db: &impl Reads, person: PersonId) -> Result<bool, ActionError> {
    let found = second_factors::of(db, person).await?;
    Ok(found.is_some_and(|it| it.confirmed_at.is_some()))
}

/// Whether a brand wants a second factor of a member's role.
fn wants(brand: &Brand, member: &Member) -> bool {
    brand.settings.second_factor.0.iter().any(|it| member.roles.has(*it))
}

/// Refuses somebody whose brand wants a second factor of their role, and who has none.
///
/// # Errors
/// [`ActionError::SecondFactor`].
pub(crate) async fn wanted(
    db: &impl Reads,
    brand: &Brand,
    member: &Member,
) -> Result<(), ActionError> {
    if wants(brand, member) && !is_on(db, member.person).await? {
        return Err(ActionError::SecondFactor);
    }
    Ok(())
}

/// Counts a code of an authenticator before it is looked at, in a write of its own: what a refusal undoes
/// would not count. A recovery code is never shut out by guesses: 80 bits are not guessed. Gives how many
/// seconds to wait when there were too many.
async fn guess(
    studio: &Studio,
    tx: &Tx,
    person: PersonId,
    typed: &str,
) -> Result<Option<u64>, ActionError> {
    if !is_of_app(&plain(typed)) {
        return Ok(None);
    }
    let now = studio.clock.now();
    let wait = second_factors::guess(tx, person, now, GUESSES, GUESS_MS).await?;
    Ok(wait.map(|ms| ms.unsigned_abs().div_ceil(1_000)))
}

/// A code without the spaces and dashes it is shown with.
fn plain(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).take(64).collect()
}

/// Whether this has the shape of an authenticator's code.
fn is_of_app(plain: &str) -> bool {
    plain.len() == 6 && plain.bytes().all(|it| it.is_ascii_digit())
}

/// Uses a code of an authenticator, of this half minute or its neighbours, or a recovery code. Each
/// counts once. Gives whether it was good.
async fn take(
    studio: &Studio,
    tx: &Tx,
    person: PersonId,
    typed: &str,
) -> Result<bool, ActionError> {
    let plain = plain(typed);
    let Some(factor) = second_factors::of(tx, person).await? else { return Ok(false) };
    if is_of_app(&plain) {
        let Some(step) = totp::step_of(&factor.secret, &plain, studio.clock.now()) else {
            return Ok(false);
        };
        return Ok(second_factors::use_step(tx, person, step).await?);
    }
    let hash = chance::token_hash(&plain.to_ascii_lowercase());
    Ok(factor.confirmed_at.is_some() && second_factors::use_code(tx, person, &hash).await?)
}
