use std::io::Write;

use super::xml::Xml;
use super::{Entry, body, login, meta};
use crate::body::text;
use crate::{ExportError, dates};

pub(super) fn write(xml: &mut Xml<impl Write>, entry: &Entry<'_>) -> Result<(), ExportError> {
    let article = entry.article;
    xml.open("item", &[])?
        .cdata("title", &text(&article.title))?
        .text("link", &entry.address())?
        .text("pubDate", &dates::rfc822(entry.item.date()))?
        .cdata("dc:creator", &login(&entry.author()))?;
    identity(xml, &format!("marbre-{}", entry.item.code))?;
    xml.cdata("content:encoded", &body::html(entry))?
        .cdata("excerpt:encoded", &text(&article.standfirst))?
        .text("wp:post_id", &entry.id.to_string())?;
    let (local, utc) = entry.dates();
    xml.cdata("wp:post_date", &local)?
        .cdata("wp:post_date_gmt", &utc)?
        .cdata("wp:comment_status", "open")?
        .cdata("wp:ping_status", "closed")?
        .cdata("wp:post_name", entry.slug)?
        .cdata("wp:status", status(entry))?
        .text("wp:post_parent", "0")?
        .text("wp:menu_order", "0")?
        .cdata("wp:post_type", "post")?
        .cdata("wp:post_password", "")?
        .text("wp:is_sticky", "0")?;
    terms(xml, "category", &article.categories)?;
    terms(xml, "post_tag", &article.tags)?;
    for (key, value) in meta::of(entry) {
        pair(xml, key, &value)?;
    }
    xml.close("item")?;
    Ok(())
}

/// A planned text is `future`: WordPress publishes it when its time comes, or at once when it is past.
/// One without a date waits as a draft for somebody to choose.
fn status(entry: &Entry<'_>) -> &'static str {
    if entry.article.planned_at.is_some() { "future" } else { "draft" }
}

fn terms(xml: &mut Xml<impl Write>, domain: &str, names: &[String]) -> Result<(), ExportError> {
    for name in names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
        let slug = domain::slug::of(name);
        // Without letters or digits the name itself stands in: a term without nicename is dropped.
        let nicename = if slug.is_empty() { name } else { &slug };
        xml.cdata_with("category", &[("domain", domain), ("nicename", nicename)], name)?;
    }
    Ok(())
}

/// The identifier feeds know it by, and the empty description WordPress expects.
pub(super) fn identity(xml: &mut Xml<impl Write>, id: &str) -> Result<(), ExportError> {
    xml.cdata_with("guid", &[("isPermaLink", "false")], id)?.text("description", "")?;
    Ok(())
}

pub(super) fn pair(xml: &mut Xml<impl Write>, key: &str, value: &str) -> Result<(), ExportError> {
    xml.open("wp:postmeta", &[])?
        .cdata("wp:meta_key", key)?
        .cdata("wp:meta_value", value)?
        .close("wp:postmeta")?;
    Ok(())
}
