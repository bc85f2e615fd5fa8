//! Sets the time zones of a brand's accounts.

use super::{Brand, change, describe};
use crate::{ActionError, Actor, Studio};
use domain::name::FieldError;
use networks::Status;
use std::collections::BTreeMap;

/// The IANA name of the time zone in which the posts of a network are planned: its account's, or the brand's.
#[must_use]
pub fn zone_at<'a>(brand: &'a Brand, network: &str) -> &'a str {
    brand.settings.posting.zones.get(network).unwrap_or(&brand.time_zone)
}

/// Sets the time zones of a brand's accounts: ids of networks with names of zones. Where none is named, the
/// brand's counts. What is planned stays at its instant. Gives the brand's slug.
///
/// # Errors
/// [`ActionError::Invalid`] on `zones` when one is not known; [`ActionError::Forbidden`],
/// [`ActionError::NotFound`].
pub async fn set_zones(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    typed: &[(&str, &str)],
) -> Result<String, ActionError> {
    let wrong = |why| ActionError::field("zones", why);
    studio
        .store
        .write(async |tx| {
            let (access, mut it) = change::open(tx, actor, brand).await?;
            let mut zones = BTreeMap::new();
            for (id, zone) in typed.iter().filter(|it| !it.1.trim().is_empty()) {
                let network = networks::network(id).ok().filter(|it| it.status == Status::Active);
                let network = network.ok_or(wrong(FieldError::Malformed))?;
                let zone = describe::zone(zone).map_err(wrong)?;
                if zone != it.time_zone {
                    zones.insert(network.id.to_owned(), zone);
                }
            }
            it.settings.posting.zones = zones;
            change::close(studio, tx, actor, &access, &it, "zones").await
        })
        .await
}
