//! Who read what is under review: somebody who saw it for five seconds, by their own page's word. Opening
//! the page is no reading: mail scanners and previews open pages too.

use crate::history::{About, record};
use crate::{ActionError, Actor, ItemAccess, Studio, access};
use domain::event::EventKind;
use domain::workflow::Refusal;
use domain::{At, ContentHash, ItemId, PersonId};
use serde_json::json;
use store::{Reads, Tx, events};

/// Notes that the actor read what is under review, once a round. Nothing is noted of those who wrote it.
/// Gives whether it was noted now.
///
/// # Errors
/// [`ActionError::Refused`] with `NoRound`; [`ActionError::Stale`] when something else is under review than
/// what was `seen`; [`ActionError::NotFound`], and for whoever is no member [`ActionError::Forbidden`].
pub async fn mark_read(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    seen: ContentHash,
) -> Result<bool, ActionError> {
    studio
        .store
        .write(async |tx| {
            let access = access::item(tx, actor, brand, code).await?;
            let person = access.access.member()?.person;
            note(studio, tx, actor, &access, person, seen).await
        })
        .await
}

/// The same for whoever reads, by an account or by a link.
pub(super) async fn note(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    access: &ItemAccess,
    person: PersonId,
    seen: ContentHash,
) -> Result<bool, ActionError> {
    let round = access.item.workflow.round.as_ref().ok_or(Refusal::NoRound)?;
    if round.digest() != seen {
        return Err(ActionError::Stale);
    }
    let known = readers(tx, access.item.id, round.number).await?;
    let wrote = round.contributors.contains(&person);
    if wrote || known.iter().any(|(it, _)| *it == person) {
        return Ok(false);
    }
    let about = About::item(access.item.brand, access.item.id);
    let data = json!({ "round": round.number, "seen": seen });
    record(studio, tx, actor, EventKind::Read, about, data).await?;
    Ok(true)
}

/// Who read a round of an item, and when; the first comes first.
pub(super) async fn readers(
    db: &impl Reads,
    item: ItemId,
    round: u32,
) -> Result<Vec<(PersonId, At)>, ActionError> {
    let rows = events::of_kind(db, item, EventKind::Read).await?;
    let mut readers: Vec<(PersonId, At)> = Vec::new();
    for (person, at, data) in rows {
        let Some(person) = person.filter(|_| data["round"] == round) else { continue };
        if !readers.iter().any(|(it, _)| *it == person) {
            readers.push((person, at));
        }
    }
    Ok(readers)
}
