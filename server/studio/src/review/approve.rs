//! Approves what is under review.

use super::decide::{decide, decider};
use super::said;
use crate::{ActionError, Actor, Studio, access, chance};
use domain::workflow::{Effect, Event};
use domain::{CertificateId, ContentHash};

/// What an approval brought about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Other decisions are still needed.
    Waiting,
    /// The parts are approved under this certificate.
    Approved(CertificateId),
}

/// Approves exactly the set whose digest the person saw.
///
/// # Errors
/// [`ActionError::Forbidden`] for those who never decide; [`ActionError::Stale`] when another set is under review; [`ActionError::Refused`] when no round is
/// open any more, or the person contributed, has no slot or decided already.
pub async fn approve(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    seen: ContentHash,
    comment: &str,
) -> Result<Outcome, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let by = decider(&access)?;
            let comment = said("comment", comment)?;
            let certificate = CertificateId(chance::id());
            let event = Event::Approve { seen, by, certificate };
            let stepped = decide(studio, tx, actor, &access, &comment, event).await?;
            let certified = stepped.effects.iter().any(|it| matches!(it, Effect::Certified { .. }));
            Ok(if certified { Outcome::Approved(certificate) } else { Outcome::Waiting })
        })
        .await
}
