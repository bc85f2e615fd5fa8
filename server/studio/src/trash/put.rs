//! Puts an item in the trash, and takes it out.

use super::{may_put, may_take_out};
use crate::history::{About, record};
use crate::item::{lead, step};
use crate::{ActionError, Actor, BrandAccess, ItemAccess, Studio, access};
use domain::ItemCode;
use domain::event::EventKind;
use domain::workflow::{Event, Refusal};
use serde_json::json;
use store::Tx;
use store::items::Item;
use store::trash;

/// Puts an item in the trash: it is shown nowhere else and leaves in no file. What was approved is not any
/// more, so that taking it out never brings an approval back.
///
/// # Errors
/// [`ActionError::Refused`] with `Frozen` while it is under review, [`ActionError::Forbidden`],
/// [`ActionError::NotFound`].
pub async fn put(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<(), ActionError> {
    studio
        .store
        .write(async |tx| {
            let found = access::item(tx, actor, brand, code).await?;
            one(studio, tx, actor, &found).await
        })
        .await
}

/// Why an item may not be put there by somebody, if it may not.
pub(crate) fn refused(access: &BrandAccess, item: &Item) -> Option<ActionError> {
    if !may_put(access, item) {
        return Some(ActionError::Forbidden);
    }
    let lead = lead(&item.workflow).filter(|_| item.workflow.round.is_some());
    lead.map(|it| ActionError::Refused(Refusal::Frozen(it)))
}

/// Puts one item there.
pub(crate) async fn one(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    found: &ItemAccess,
) -> Result<(), ActionError> {
    let (access, item) = (&found.access, &found.item);
    if let Some(refused) = refused(access, item) {
        return Err(refused);
    }
    let person = access.member()?.person;
    step::take(studio, tx, actor, found, Event::Discard { by: person }).await?;
    trash::set(tx, item.id, Some((studio.clock.now(), person))).await?;
    let about = About::item(item.brand, item.id);
    let data = json!({ "title": item.summary.title });
    record(studio, tx, actor, EventKind::ItemTrashed, about, data).await
}

/// Takes an item out: it is where it was, with its parts, versions and comments; what was approved before
/// is a draft.
///
/// # Errors
/// [`ActionError::Forbidden`], [`ActionError::NotFound`] when it is not in the trash.
pub async fn take_out(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
) -> Result<(), ActionError> {
    let code: ItemCode = code.parse().map_err(|_| ActionError::NotFound)?;
    studio
        .store
        .write(async |tx| {
            let access = access::brand(tx, actor, brand).await?;
            let found = trash::by_code(tx, access.brand.id, &code).await?;
            let found = found.ok_or(ActionError::NotFound)?;
            if !may_take_out(&access, &found) {
                return Err(ActionError::Forbidden);
            }
            trash::set(tx, found.item.id, None).await?;
            let about = About::item(found.item.brand, found.item.id);
            let data = json!({ "title": found.item.summary.title });
            record(studio, tx, actor, EventKind::ItemRestored, about, data).await
        })
        .await
}
