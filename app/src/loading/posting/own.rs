//! A brand's own limits and the time zones of its accounts, for those who configure it.

use super::super::Visit;
use super::super::times::Times;
use crate::page::BrandLink;
use crate::views::posting::{Limit, Posting};
use domain::brand::own::OwnLimits;
use networks::Network;
use studio::ActionError;
use studio::brand::{Brand, describe};
use wording::posting::own::{Own, own as words};

/// The page with what they may set.
pub(super) fn settings(
    visit: &Visit<'_>,
    brand: &Brand,
    used: &[&'static Network],
    page: Posting,
) -> Posting {
    let times = Times::new(&brand.time_zone, visit.lang, visit.studio.clock.now());
    let posting = &brand.settings.posting;
    let limits = posting.limits.iter().filter_map(|(id, own)| {
        let network = networks::network(id).ok()?;
        Some(limit(words(visit.lang), network, own, &times))
    });
    Posting {
        limits: limits.collect(),
        paid: used.iter().filter_map(|it| paid(words(visit.lang), it, visit)).collect(),
        networks: used.iter().map(|it| (it.id.to_owned(), it.name.to_owned())).collect(),
        zones: zones(visit, brand, used),
        zone: brand.time_zone.clone(),
        all_zones: describe::zones(),
        ..page
    }
}

/// A network that lets those who pay write more.
fn paid(words: &Own, network: &Network, visit: &Visit<'_>) -> Option<(String, String)> {
    let field = network.text()?;
    let said = (words.premium_of)(network.name, field.premium?.limit, field.unit.said(visit.lang));
    Some((network.id.to_owned(), said))
}

/// What the brands of whoever is signed in take on a network in place of its rules.
pub(in crate::loading) async fn of_network(
    visit: &Visit<'_>,
    brands: &[BrandLink],
    id: &str,
) -> Result<Vec<Limit>, ActionError> {
    let (Ok(network), Some(actor)) = (networks::network(id), visit.actor) else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    for BrandLink { slug, name } in brands {
        let brand = studio::access::brand(visit.studio.store.read(), actor, slug).await?.brand;
        let times = Times::new(&brand.time_zone, visit.lang, visit.studio.clock.now());
        let own = brand.settings.posting.limits.get(id);
        found.extend(own.map(|own| Limit {
            name: name.clone(),
            ..limit(words(visit.lang), network, own, &times)
        }));
    }
    Ok(found)
}

/// What a brand's own limits on a network say.
fn limit(words: &Own, network: &Network, own: &OwnLimits, times: &Times) -> Limit {
    let lang = times.lang();
    let unit = network.text().map_or("", |it| it.unit.said(lang));
    let usual = network.text().and_then(|it| it.limit);
    let length = (words.length)(own.length, usual, unit);
    let mut said = vec![if own.premium { (words.paid)(&length) } else { length }];
    said.extend(own.url_cost.map(|it| (words.url_cost)(it)));
    said.extend(own.images.map(|it| (words.images)(it)));
    said.extend(own.poll.map(|it| (words.poll)(it.options, it.option_length)));
    let at = times.full(own.at);
    let why = if own.host.is_empty() {
        (words.typed)(&own.reason, &at)
    } else {
        (words.read)(&own.host, &at)
    };
    Limit { network: network.id.to_owned(), name: network.name.to_owned(), said, why }
}

/// The zones as they are stored, or as they were typed.
fn zones(
    visit: &Visit<'_>,
    brand: &Brand,
    used: &[&'static Network],
) -> Vec<(String, String, String)> {
    let form = &visit.form;
    let typed = form.typed.get("account_zone").zip(form.typed.get("network"));
    let typed: Vec<(&str, &str)> = typed
        .map(|(zones, ids)| ids.split('\n').zip(zones.split('\n')).collect())
        .unwrap_or_default();
    let zone = |id: &str| {
        let stored = brand.settings.posting.zones.get(id).map(String::as_str);
        let typed = typed.iter().find(|it| it.0 == id).map(|it| it.1);
        typed.or(stored).unwrap_or_default().to_owned()
    };
    used.iter().map(|it| (it.id.to_owned(), it.name.to_owned(), zone(it.id))).collect()
}
