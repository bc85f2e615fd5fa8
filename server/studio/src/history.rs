//! Records what happened, in the transaction that did it.

mod log;
mod shorten;
mod take;

pub use log::{Log, LogFilter, PAGE, Sort, log};
pub use shorten::{EVERY_MS, shorten};
pub use take::{Leaving, intact, take};

use crate::{ActionError, Actor, Studio, chance, hook, notice};
use domain::event::EventKind;
use domain::{BrandId, EventId, ItemId, PartId};
use serde_json::Value;
use store::Tx;
use store::events;

/// What an event is about.
#[derive(Clone, Copy, Debug, Default)]
pub struct About {
    /// The brand.
    pub brand: Option<BrandId>,
    /// The item.
    pub item: Option<ItemId>,
    /// The part.
    pub part: Option<PartId>,
}

impl About {
    /// Of a brand as a whole.
    #[must_use]
    pub fn brand(brand: BrandId) -> About {
        About { brand: Some(brand), ..About::default() }
    }

    /// Of an item as a whole.
    #[must_use]
    pub fn item(brand: BrandId, item: ItemId) -> About {
        About { brand: Some(brand), item: Some(item), part: None }
    }
}

/// Records one event, and tells those concerned. `data` holds what the history page needs to say it: version numbers, formats, names of parts.
///
/// # Errors
/// Those of the store.
pub async fn record(
    studio: &Studio,
    tx: &Tx,
    actor: &Actor,
    kind: EventKind,
    about: About,
    data: Value,
) -> Result<(), ActionError> {
    let event = events::Event {
        id: EventId(chance::id()),
        brand: about.brand,
        item: about.item,
        part: about.part,
        person: actor.person(),
        kind,
        data,
        at: studio.clock.now(),
    };
    events::insert(tx, &event)?;
    notice::tell(studio, tx, &event).await?;
    hook::queue(studio, tx, &event).await
}

pub use store::events::Told;

/// What happened to an item that was opened, latest first.
///
/// # Errors
/// Those of the store.
pub async fn of_item(
    studio: &Studio,
    opened: &crate::item::Opened,
    limit: u32,
) -> Result<Vec<Told>, ActionError> {
    Ok(events::of_item(studio.store.read(), opened.item.id, None, limit).await?)
}
