//! What the links of an item's posts tell web analytics.

use crate::views::posts::PostFields;
use domain::{Content as Stored, PartId, PartKind};
use networks::{campaign_in, campaign_in_address, tag_address, tag_links};
use studio::brand::utm_of;
use studio::item::Opened;

/// The item's campaign: the one its posts name already, else the brand's, else the article's own name.
pub(super) fn name(opened: &Opened) -> String {
    let brand = &opened.access.brand;
    let named = opened.of_kind(PartKind::Post).find_map(|part| {
        let Stored::Post(post) = &part.content else { return None };
        let network = networks::network(&post.network).ok()?;
        let host = &brand.site_host;
        let address = network.address().and_then(|it| post.beside.get(it.id));
        let texts = [&post.text, &post.first_comment].into_iter();
        let mut named = texts.filter_map(|it| campaign_in(network, it, host));
        named.next().or_else(|| campaign_in_address(address?, host))
    });
    let article = || match opened.lead().map(|it| &it.content) {
        Some(Stored::Article(it)) => it.slug.clone(),
        _ => String::new(),
    };
    let brands = Some(brand.settings.posting.campaigns.name.clone()).filter(|it| !it.is_empty());
    named.or(brands).unwrap_or_else(article)
}

/// Tags the links of a post, of its first comment and of where it leads to the brand's own site.
pub fn tag(opened: &Opened, part: PartId, (named, replace): (&str, bool), fields: &mut PostFields) {
    let post = opened.of_kind(PartKind::Post).find(|it| it.id == part);
    let network = post.and_then(|it| networks::network(it.content.label()).ok());
    let Some(network) = network else { return };
    let brand = &opened.access.brand;
    let utm = utm_of(brand, network, named);
    for text in [&mut fields.text, &mut fields.first_comment] {
        *text = tag_links(network, text, &brand.site_host, &utm, replace).text;
    }
    if let Some(text) = network.address().and_then(|it| fields.beside.get_mut(it.id)) {
        *text = tag_address(text, &brand.site_host, &utm, replace).text;
    }
}
