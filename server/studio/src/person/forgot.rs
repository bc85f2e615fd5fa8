//! Whoever forgot their password asks for a link by mail.

use super::reset::offer;
use crate::{ActionError, Actor, Studio, mail};
use domain::name;
use store::{links, people};

/// A link that was asked for by mail is good for 1 hour.
pub const GOOD_FOR_MS: i64 = 3_600_000;
/// One letter to an address in so long: 5 minutes.
const PAUSE_MS: i64 = 5 * 60_000;

/// Sends a link to a new password to an address. One that has no account here gets nothing, and the
/// answer is the same: nobody learns who has one.
///
/// # Errors
/// [`ActionError::Invalid`] on `email`, [`ActionError::NotFound`] without a mail server.
pub async fn forgot(studio: &Studio, email: &str) -> Result<(), ActionError> {
    if studio.mailer.is_none() {
        return Err(ActionError::NotFound);
    }
    let email = name::email(email).map_err(|why| ActionError::field("email", why))?;
    studio
        .store
        .write(async |tx| {
            let now = studio.clock.now();
            let person = people::by_email(tx, &email).await?;
            let Some(person) = person.filter(|it| it.suspended_at.is_none()) else { return Ok(()) };
            if links::offered_since(tx, person.id, now.plus_ms(-PAUSE_MS)).await? {
                return Ok(());
            }
            let link = offer(studio, tx, &Actor::Operator, &person, None, GOOD_FOR_MS).await?;
            let letter = (mail::words_of(&person.lang).forgot)(&link);
            mail::write(studio, tx, &person.email, letter, now.plus_ms(GOOD_FOR_MS)).await
        })
        .await
}
