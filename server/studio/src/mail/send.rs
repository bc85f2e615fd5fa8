//! Sends what waits.

use super::mailer::{Mailer, Refused};
use crate::{ActionError, Studio};
use store::letters::{self, Letter};

/// Letters taken at once.
const AT_ONCE: u64 = 20;
/// Nobody else takes a letter for so long, and one that was refused waits at least as long: 1 minute.
const FIRST_PAUSE_MS: i64 = 60_000;
/// A letter that was refused often waits no longer than this: 1 hour.
const LONGEST_PAUSE_MS: i64 = 3_600_000;

/// What became of letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// Handed to the mail server.
    pub sent: usize,
    /// To be tried again.
    pub waiting: usize,
    /// Given up: refused for good, or too late.
    pub given_up: usize,
}

/// Sends the letters that are due. One that was handed over is forgotten; if the program ends between the
/// two, it goes out twice under the same number.
///
/// # Errors
/// Those of the store.
pub async fn send_due(studio: &Studio) -> Result<Sent, ActionError> {
    let mut sent = Sent::default();
    let Some(mailer) = &studio.mailer else { return Ok(sent) };
    let now = studio.clock.now();
    for letter in letters::due(studio.store.read(), now, AT_ONCE).await? {
        let pause = FIRST_PAUSE_MS.saturating_mul(1 << letter.tries.min(10));
        let next = now.plus_ms(pause.min(LONGEST_PAUSE_MS));
        let take = async |tx: &store::Tx| Ok(letters::take(tx, &letter, next).await?);
        let taken: Result<bool, ActionError> = studio.store.write(take).await;
        if taken? {
            send(studio, mailer, &letter, &mut sent).await?;
        }
    }
    Ok(sent)
}

async fn send(
    studio: &Studio,
    mailer: &Mailer,
    letter: &Letter,
    sent: &mut Sent,
) -> Result<(), ActionError> {
    if studio.clock.now() >= letter.until {
        tracing::error!(letter = %letter.id, "a letter was given up: the mail server was away too long");
        sent.given_up += 1;
        return forget(studio, letter).await;
    }
    match mailer.send(letter).await {
        Ok(()) => sent.sent += 1,
        Err(why @ Refused::ForNow(_)) => {
            tracing::warn!(letter = %letter.id, "a letter waits: {why}");
            sent.waiting += 1;
            return Ok(());
        }
        Err(why) => {
            tracing::error!(letter = %letter.id, "a letter was given up: {why}");
            sent.given_up += 1;
        }
    }
    forget(studio, letter).await
}

async fn forget(studio: &Studio, letter: &Letter) -> Result<(), ActionError> {
    studio.store.write(async |tx| Ok(letters::delete(tx, &letter.id).await?)).await
}
