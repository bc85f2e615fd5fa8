//! What the links of an item's posts tell web analytics.

use crate::views::posts::PostFields;
use domain::{Content as Stored, PartId, PartKind};
use networks::{campaign_in, tag_links};
use studio::brand::utm_of;
use studio::item::Opened;

/// The item's campaign: the one its posts name already, else the brand's, else the article's own name.
pub(super) fn name(opened: &Opened) -> String {
    let brand = &opened.access.brand;
    let named = opened.of_kind(PartKind::Post).find_map(|part| {
        let Stored::Post(post) = &part.content else { return None };
        let network = networks::network(&post.network).ok()?;
        let texts = [&post.text, &post.first_comment].into_iter();
        texts.filter_map(|it| campaign_in(network, it, &brand.site_host)).next()
    });
    let article = || match opened.lead().map(|it| &it.content) {
        Some(Stored::Article(it)) => it.slug.clone(),
        _ => String::new(),
    };
    let brands = Some(brand.settings.posting.campaigns.name.clone()).filter(|it| !it.is_empty());
    named.or(brands).unwrap_or_else(article)
}

/// Tags the links of a post, and of its first comment, to the brand's own site.
pub fn tag(opened: &Opened, part: PartId, (named, replace): (&str, bool), fields: &mut PostFields) {
    let post = opened.of_kind(PartKind::Post).find(|it| it.id == part);
    let network = post.and_then(|it| networks::network(it.content.label()).ok());
    let Some(network) = network else { return };
    let brand = &opened.access.brand;
    let utm = utm_of(brand, network, named);
    for text in [&mut fields.text, &mut fields.first_comment] {
        *text = tag_links(network, text, &brand.site_host, &utm, replace).text;
    }
}
