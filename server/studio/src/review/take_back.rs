//! Takes one's own decision back, while the brand lets one.

use super::decide::{self, decider};
use crate::history::{About, record};
use crate::item::step;
use crate::{ActionError, Actor, ItemAccess, Studio, access};
use domain::PersonId;
use domain::event::EventKind;
use domain::workflow::{Effect, Ended, Event, Refusal, Verdict};
use serde_json::json;
use store::Tx;
use store::decisions::Said;

/// Takes the actor's last decision back: a row that says so is added, and what it brought about is
/// undone. Nothing left in between, because nothing leaves before the time for this is over.
///
/// # Errors
/// [`ActionError::Refused`] with `TooLate` when there is nothing to take back any more, `MovedOn` when
/// others decided or wrote on the strength of it; [`ActionError::NotFound`].
pub async fn take_back(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let by = decider(&access)?;
            take(studio, tx, actor, &access, by).await
        })
        .await
}

/// The same for whoever decided, by an account or by a link.
pub(super) async fn take(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &ItemAccess,
    by: PersonId,
) -> Result<(), ActionError> {
    let stepped = step::take(studio, tx, actor, access, Event::TakeBack { by }).await?;
    let before = &access.item.workflow;
    let settled = before.settled.as_ref().map(|it| &it.round);
    let round = before.round.as_ref().or(settled).ok_or(Refusal::TooLate)?;
    let own = stepped.effects.iter().find_map(|it| match it {
        Effect::Decided(row) if row.verdict == Verdict::TakenBack => Some(row),
        _ => None,
    });
    let row = own.ok_or(Refusal::TooLate)?;
    decide::write(studio, tx, round.id, row, &Said::default()).await?;
    let about = About::item(access.item.brand, access.item.id);
    let stranded = Effect::RoundClosed { ended: Ended::Stranded };
    let stranded = stepped.effects.contains(&stranded);
    let data = json!({ "round": round.number, "stranded": stranded });
    record(studio, tx, actor, EventKind::TakenBack, about, data).await
}
