//! What the links of a brand's posts tell web analytics.

use super::super::Visit;
use crate::views::posting::{Posting, Source};
use networks::{Network, Utm, links};
use studio::brand::Brand;

/// The page with the campaign, and source and medium of every network that links addresses: as they are
/// stored, or as they were typed.
pub(super) fn page(visit: &Visit<'_>, brand: &Brand, used: &[&'static Network]) -> Posting {
    let (form, stored) = (&visit.form, &brand.settings.posting.campaigns);
    let column = |name: &str| form.typed.get(name).map_or("", String::as_str).split('\n');
    let typed: Vec<_> =
        column("utm_network").zip(column("utm_source").zip(column("utm_medium"))).collect();
    let source = |network: &Network| {
        let own = stored.sources.get(network.id).cloned().unwrap_or_default();
        let typed = typed.iter().find(|it| it.0 == network.id);
        let (source, medium) = typed.map_or(own, |it| (it.1.0.to_owned(), it.1.1.to_owned()));
        let usual = Utm::of(network, "");
        Source {
            network: network.id.to_owned(),
            name: network.name.to_owned(),
            source,
            medium,
            usual: (usual.source, usual.medium),
        }
    };
    let linking = used.iter().filter(|it| !links(it, "https://example.com").is_empty());
    Posting {
        campaign: stored.name.clone(),
        sources: linking.map(|it| source(it)).collect(),
        ..Posting::default()
    }
}
