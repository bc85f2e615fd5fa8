//! Sets what the links of a brand's posts tell web analytics.

use super::{Brand, change};
use crate::{ActionError, Actor, Studio};
use domain::brand::posting::{Campaigns, LONGEST};
use domain::name::{FieldError, one_line};
use networks::{Network, Status, Utm};
use std::collections::BTreeMap;

/// What the links of a network's posts say, for a campaign: as the brand says, else as usual.
#[must_use]
pub fn utm_of(brand: &Brand, network: &Network, campaign: &str) -> Utm {
    let usual = Utm::of(network, campaign);
    match brand.settings.posting.campaigns.sources.get(network.id) {
        Some((source, medium)) => Utm { source: source.clone(), medium: medium.clone(), ..usual },
        None => usual,
    }
}

/// Sets the campaign that posts start from, and source and medium of each network: its id, then both. What is
/// empty is as usual. By whoever writes for the brand or looks after it. Gives its slug.
///
/// # Errors
/// [`ActionError::Invalid`] on `campaign` when a value is too long, on `network` when there is none;
/// [`ActionError::Forbidden`], [`ActionError::NotFound`].
pub async fn set_campaigns(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    campaign: &str,
    typed: &[(&str, &str, &str)],
) -> Result<String, ActionError> {
    let value = |text: &str| {
        if text.chars().nth(LONGEST).is_some() {
            return Err(ActionError::field("campaign", FieldError::TooLong(LONGEST)));
        }
        Ok(one_line(text, LONGEST))
    };
    studio
        .store
        .write(async |tx| {
            let (access, mut it) = change::open_to_staff(tx, actor, brand).await?;
            let mut sources = BTreeMap::new();
            for (id, source, medium) in typed {
                let network = networks::network(id).ok().filter(|it| it.status == Status::Active);
                let network =
                    network.ok_or(ActionError::field("network", FieldError::Malformed))?;
                let usual = Utm::of(network, "");
                let or = |typed: String, usual: &str| {
                    if typed.is_empty() { usual.to_owned() } else { typed }
                };
                let own = (or(value(source)?, &usual.source), or(value(medium)?, &usual.medium));
                if own != (usual.source, usual.medium) {
                    sources.insert(network.id.to_owned(), own);
                }
            }
            it.settings.posting.campaigns = Campaigns { name: value(campaign)?, sources };
            change::close(studio, tx, actor, &access, &it, "campaigns").await
        })
        .await
}
