//! A guest takes their decision back, while the brand lets one.

use super::decide::acting;
use super::known;
use crate::review::take_back::take;
use crate::{ActionError, Studio};
use domain::workflow::Refusal;
use store::guests;

/// Takes back what was decided with a link, once: the link is as good as it was before, until its own end,
/// and the round waits for it again. Whoever took something back by mistake has all that time to say it
/// again, and nothing left meanwhile.
///
/// # Errors
/// [`ActionError::NotFound`] for a link that nothing was decided with, or that is worth nothing;
/// [`ActionError::Refused`] with `TooLate` when the time for it is over, or they did so before, `MovedOn`
/// when others decided or wrote on the strength of it.
pub async fn take_back(studio: &Studio, token: &str) -> Result<(), ActionError> {
    let decided = known(studio.store.read(), token).await?.0.decided_at;
    decided.ok_or(ActionError::NotFound)?;
    studio
        .store
        .write(async |tx| {
            let (guest, access) = known(tx, token).await?;
            let mut people = access.access.people.iter().map(|it| &it.member);
            let sends = people.any(|it| it.person == guest.sent_by && it.may_invite_guests());
            // The link would be worth nothing, and nobody would know that another is needed.
            if !sends || studio.clock.now() >= guest.expires_at {
                return Err(Refusal::TooLate.into());
            }
            let actor = acting(tx, &guest).await?;
            take(studio, tx, &actor, &access, guest.person).await?;
            Ok(guests::unsign(tx, guest.person).await?)
        })
        .await
}
