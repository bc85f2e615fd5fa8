//! WordPress eXtended RSS 1.2, as WordPress' own importer reads it.
//!
//! Measured on that importer: without `wp:wxr_version` or with a DOCTYPE it refuses the file; control characters break
//! its parser; a term without `nicename` is dropped; a picture's address in a text is replaced only when the file has
//! the picture as an attachment; a text is known again by title, date and type.

mod attachment;
mod body;
mod meta;
mod post;
mod xml;

use std::collections::BTreeMap;
use std::io::Write;

use domain::content::{Article, Visual};
use jiff::tz::TimeZone;
use xml::Xml;

use crate::{Edition, ExportError, Item, Site, check, dates, folder};

/// An article on its way into the file.
struct Entry<'a> {
    site: &'a Site,
    zone: &'a TimeZone,
    item: &'a Item,
    article: &'a Article,
    slug: &'a str,
    /// WordPress' number of the article in this file.
    id: u32,
    /// The pictures it shows, with their numbers.
    pictures: BTreeMap<&'a str, (&'a Visual, u32)>,
}

pub(crate) fn write(edition: &Edition, out: impl Write) -> Result<(), ExportError> {
    let zone = dates::zone(&edition.site.time_zone);
    let items: Vec<&Item> =
        edition.in_order().into_iter().filter(|item| item.article().is_some()).collect();
    let slugs = folder::names(&items);
    let entries = entries(&edition.site, &zone, &items, &slugs);
    if entries.is_empty() {
        return Err(ExportError::Nothing);
    }
    let mut xml = Xml::new(out)?;
    xml.open("rss", &NAMESPACES)?.open("channel", &[])?;
    head(&mut xml, &edition.site, &entries)?;
    for entry in &entries {
        for &(visual, id) in entry.pictures.values() {
            attachment::write(&mut xml, entry, visual, id)?;
        }
        post::write(&mut xml, entry)?;
    }
    xml.close("channel")?.close("rss")?.finish()?;
    Ok(())
}

const NAMESPACES: [(&str, &str); 6] = [
    ("version", "2.0"),
    ("xmlns:excerpt", "http://wordpress.org/export/1.2/excerpt/"),
    ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
    ("xmlns:wfw", "http://wellformedweb.org/CommentAPI/"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:wp", "http://wordpress.org/export/1.2/"),
];

/// Numbers articles and their pictures, from 1 on.
fn entries<'a>(
    site: &'a Site,
    zone: &'a TimeZone,
    items: &[&'a Item],
    slugs: &'a [String],
) -> Vec<Entry<'a>> {
    let mut last = 0;
    let mut number = || {
        last += 1;
        last
    };
    let mut entries = Vec::with_capacity(items.len());
    for (item, slug) in items.iter().zip(slugs) {
        let Some(article) = item.article() else { continue };
        let shown = check::shown_in(article);
        let pictures = item.visuals().filter(|visual| shown.contains(&visual.name));
        let pictures = pictures.map(|visual| (visual.name.as_str(), (visual, number()))).collect();
        entries.push(Entry { site, zone, item, article, slug, id: number(), pictures });
    }
    entries
}

fn head(xml: &mut Xml<impl Write>, site: &Site, entries: &[Entry<'_>]) -> Result<(), ExportError> {
    let latest = entries.iter().map(|entry| entry.item.approved_at()).max().unwrap_or_default();
    xml.text("title", &site.name)?
        .text("link", &site.home)?
        .text("description", "")?
        .text("pubDate", &dates::rfc822(latest))?
        .text("language", &site.language)?
        .text("wp:wxr_version", "1.2")?
        .text("wp:base_site_url", &site.home)?
        .text("wp:base_blog_url", &site.home)?;
    let mut authors: Vec<String> = entries.iter().map(Entry::author).collect();
    authors.sort();
    authors.dedup();
    for (number, author) in authors.iter().enumerate() {
        xml.open("wp:author", &[])?
            .text("wp:author_id", &(number + 1).to_string())?
            .cdata("wp:author_login", &login(author))?
            .cdata("wp:author_email", "")?
            .cdata("wp:author_display_name", author)?
            .cdata("wp:author_first_name", "")?
            .cdata("wp:author_last_name", "")?
            .close("wp:author")?;
    }
    Ok(())
}

impl Entry<'_> {
    /// Who signs; the brand when nobody does.
    fn author(&self) -> String {
        let byline = self.article.byline.trim();
        if byline.is_empty() { self.site.name.clone() } else { byline.to_owned() }
    }

    /// When it appears, in the site's time and in UTC.
    fn dates(&self) -> (String, String) {
        let at = self.item.date();
        (dates::database(at, self.zone), dates::database(at, &TimeZone::UTC))
    }

    /// The text's address on the site; nothing when the site is not known.
    fn address(&self) -> String {
        let home = self.site.home.trim_end_matches('/');
        if home.is_empty() { String::new() } else { format!("{home}/{}/", self.slug) }
    }
}

/// What a person signs in with: WordPress takes small letters, digits and hyphens.
fn login(name: &str) -> String {
    let login = domain::slug::of(name);
    if login.is_empty() { "marbre".to_owned() } else { login }
}
