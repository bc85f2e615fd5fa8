//! Brands: tenants.

pub mod approval;
pub mod archive;
pub mod campaign;
mod change;
pub mod charter;
pub mod create;
pub mod deadlines;
pub mod describe;
pub mod found;
pub mod hold;
pub mod keeping;
pub mod limits;
pub mod look;
pub mod networks;
pub mod posting;
pub mod second_factor;
pub mod stages;
pub mod suggestions;
pub mod thresholds;
mod zone;
pub mod zones;

pub use approval::{Approval, set_approval};
pub use archive::{administered, archive, restore};
pub use campaign::{set_campaigns, utm_of};
pub use charter::set_charter;
pub use create::{NewBrand, create, insert_brand};
pub use deadlines::{Times, set_deadlines};
pub use describe::{Description, describe};
pub use found::found;
pub use hold::{free, hold};
pub use keeping::set_history_years;
pub use limits::{ask_instance, drop_limit, set_limit, set_premium};
pub use look::{logo, set_colours, set_logo};
pub use networks::set_networks;
pub use posting::{posting, set_hashtag_groups, set_people};
pub use second_factor::set_second_factor;
pub use stages::set_stages;
pub use suggestions::set_suggestions;
pub use thresholds::set_thresholds;
pub use zone::Place;
pub use zones::{set_zones, zone_at};

pub use store::brands::Brand;

use crate::{ActionError, Actor, BrandAccess, Studio, access};
use domain::PersonId;

/// The time zone of the first brand a person works for, by name; that of the first brands otherwise.
///
/// # Errors
/// Those of the store.
pub async fn zone_of(studio: &Studio, actor: &Actor) -> Result<String, ActionError> {
    match actor.person() {
        Some(person) => zone_of_person(studio.store.read(), person).await,
        None => Ok(create::ZONE.to_owned()),
    }
}

/// The same of a person.
pub(crate) async fn zone_of_person(
    db: &impl store::Reads,
    person: PersonId,
) -> Result<String, ActionError> {
    let brands = store::brands::of_person(db, person).await?;
    let open = brands.into_iter().find(|it| it.1.active && it.0.archived_at.is_none());
    Ok(open.map_or_else(|| create::ZONE.to_owned(), |it| it.0.time_zone))
}

/// A brand and its people, for those who configure it.
///
/// # Errors
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn settings(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
) -> Result<BrandAccess, ActionError> {
    let access = access::brand(studio.store.read(), actor, brand).await?;
    crate::person::lead::looks_after(&access)?;
    Ok(access)
}
