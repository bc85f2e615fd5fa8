//! Takes the open round back: its parts can be edited again.

use crate::history::{About, record};
use crate::item::step;
use crate::{ActionError, Actor, Studio, access};
use domain::event::EventKind;
use domain::workflow::{Event, Refusal};
use serde_json::json;

/// Takes the open round back: whoever submitted it may, and managers.
///
/// # Errors
/// [`ActionError::Forbidden`]; [`ActionError::Refused`] with `NoRound` when it was decided or withdrawn meanwhile.
pub async fn withdraw(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let by = access.access.writer()?.person;
            let number = access.item.workflow.round.as_ref().map(|it| it.number);
            let number = number.ok_or(Refusal::NoRound)?;
            step::take(studio, tx, actor, &access, Event::Withdraw { by }).await?;
            let about = About::item(access.item.brand, access.item.id);
            record(studio, tx, actor, EventKind::Withdrawn, about, json!({ "round": number })).await
        })
        .await
}
