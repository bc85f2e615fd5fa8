//! Approves what is under review.

use super::decide::{decide, decider};
use crate::{ActionError, Actor, ItemAccess, Studio, access, chance};
use domain::name::FieldError;
use domain::workflow::{Effect, Event, Refusal};
use domain::{CertificateId, ContentHash};
use store::decisions::Said;

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
/// [`ActionError::Invalid`] on `checked` where the round asks that whoever approves ticks the whole
/// checklist;
/// [`ActionError::Forbidden`] for those who never decide; [`ActionError::Stale`] when another set is under review; [`ActionError::Refused`] when no round is
/// open any more, or the person contributed, has no slot or decided already.
pub async fn approve(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    seen: ContentHash,
    said: impl Into<Said>,
) -> Result<Outcome, ActionError> {
    let said = said.into();
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let by = decider(&access)?;
            let said = checked(&access, &said)?;
            let certificate = CertificateId(chance::id());
            let event = Event::Approve { seen, by, certificate };
            let stepped = decide(studio, tx, actor, &access, &said, event).await?;
            let certified = stepped.effects.iter().any(|it| matches!(it, Effect::Certified { .. }));
            Ok(if certified { Outcome::Approved(certificate) } else { Outcome::Waiting })
        })
        .await
}

/// What was said, when everything is ticked that this round asks to be.
fn checked(access: &ItemAccess, typed: &Said) -> Result<Said, ActionError> {
    let policy = &access.item.workflow.round.as_ref().ok_or(Refusal::NoRound)?.policy;
    if policy.checked_twice && !policy.checklist.is_subset(&typed.checked) {
        return Err(ActionError::field("checked", FieldError::Empty));
    }
    let checked = policy.checklist.intersection(&typed.checked).copied().collect();
    let comment = super::said("comment", &typed.comment)?;
    Ok(Said { comment, checked, ..Said::default() })
}
