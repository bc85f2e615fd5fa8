//! Removes what is older than a brand keeps its history, and leaves a signed checkpoint in its place.

use super::{About, record};
use crate::{ActionError, Actor, Studio, proof};
use ::export::proof::checkpoint::{self, Checkpoint, checkpoints};
use ::export::proof::{Differs, PublicKey, Signed};
use domain::BrandId;
use domain::event::EventKind;
use serde_json::json;
use store::checkpoints::{self as rows, Kept};
use store::{Reads, StoreError, brands};

/// A year, in milliseconds: 365 days and a quarter.
const YEAR_MS: i64 = 365 * DAY_MS + DAY_MS / 4;
const DAY_MS: i64 = 24 * 3_600_000;

/// Nothing is removed more often than that, in milliseconds: every 30 days.
pub const EVERY_MS: i64 = 30 * DAY_MS;

/// Most entries removed at once: a history that became too long all at once goes in several steps.
const AT_ONCE: u64 = 50_000;

/// Removes from every history what is older than its brand keeps it; gives how many entries. Doing it again
/// does nothing.
///
/// # Errors
/// Those of the store; [`ActionError::Internal`] for a history that was changed where it is kept, of which
/// nothing is removed.
pub async fn shorten(studio: &Studio) -> Result<u64, ActionError> {
    let mut removed = 0;
    for brand in brands::all(studio.store.read()).await? {
        if brand.settings.history_years > 0 {
            removed += of_brand(studio, &brand).await?;
        }
    }
    Ok(removed)
}

async fn of_brand(studio: &Studio, brand: &brands::Brand) -> Result<u64, ActionError> {
    let now = studio.clock.now();
    studio
        .store
        .write(async |tx| {
            // Whoever else would shorten it, or take it away, waits.
            let key = proof::key::hold(studio, tx, brand.id).await?;
            let earlier =
                trusted(tx, brand.id, key.public()).await?.map_err(|why| changed(&why))?;
            let previous = earlier.last();
            if previous.is_some_and(|it| now.since_ms(it.document.at) < EVERY_MS) {
                return Ok(0);
            }
            let before = now.plus_ms(-YEAR_MS * i64::from(brand.settings.history_years));
            let old = rows::older_than(tx, brand.id, before, AT_ONCE).await?;
            let Some((up_to, newest, _)) = old.last() else { return Ok(0) };
            let mut last = previous.map(|it| it.document.last);
            for (number, (_, entry, stored)) in (1..).zip(&old) {
                let hash = entry.link(last);
                if hash != *stored {
                    return Err(changed(&Differs::Entry(number)));
                }
                last = Some(hash);
            }
            let Some(last) = last else { return Ok(0) };
            let so_far = previous.map_or(0, |it| it.document.entries);
            let number = earlier.len() as u64 + 1;
            let document = Checkpoint {
                format: checkpoint::FORMAT.to_owned(),
                brand: proof::named(brand.id, brand),
                number,
                previous: previous.map(Signed::hash),
                entries: so_far + old.len() as u64,
                last,
                up_to: newest.at,
                at: now,
            };
            let signed = Signed::new(document, &key).text();
            let kept = Kept { number, up_to: *up_to, last, signed, at: now };
            rows::insert(tx, brand.id, &kept).await?;
            let removed = rows::remove(tx, brand.id, *up_to).await?;
            let data = json!({ "entries": removed, "checkpoint": number });
            let about = About::brand(brand.id);
            record(studio, tx, &Actor::Operator, EventKind::HistoryShortened, about, data).await?;
            Ok(removed)
        })
        .await
}

fn changed(why: &Differs) -> ActionError {
    ActionError::Internal(why.to_string())
}

/// The checkpoints of a brand, when all of them are as they were signed.
pub(super) async fn trusted(
    db: &impl Reads,
    brand: BrandId,
    key: PublicKey,
) -> Result<Result<Vec<Signed<Checkpoint>>, Differs>, ActionError> {
    let read = |it: Kept| {
        let signed = serde_json::from_str(&it.signed);
        signed.map_err(|_| StoreError::Unreadable("checkpoint.signed"))
    };
    let all = rows::of_brand(db, brand).await?.into_iter().map(read);
    let all = all.collect::<Result<Vec<Signed<Checkpoint>>, _>>()?;
    Ok(checkpoints(key, &all).map(|()| all))
}
