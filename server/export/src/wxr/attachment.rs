use std::io::Write;

use domain::content::Visual;

use super::post::{identity, pair};
use super::xml::Xml;
use super::{Entry, login};
use crate::body::text;
use crate::{ExportError, dates};

/// A picture: the importer fetches it from its address and replaces that address in the text.
pub(super) fn write(
    xml: &mut Xml<impl Write>,
    entry: &Entry<'_>,
    visual: &Visual,
    id: u32,
) -> Result<(), ExportError> {
    let address = entry.site.picture_address(visual);
    let stem = visual.name.rsplit_once('.').map_or(visual.name.as_str(), |(stem, _)| stem);
    let (local, utc) = entry.dates();
    xml.open("item", &[])?
        .cdata("title", &text(stem))?
        .text("link", &address)?
        .text("pubDate", &dates::rfc822(entry.item.date()))?
        .cdata("dc:creator", &login(&entry.author()))?;
    identity(xml, &address)?;
    // WordPress shows the excerpt of a picture as its caption, and its content as its description.
    xml.cdata("content:encoded", &text(&visual.credit))?
        .cdata("excerpt:encoded", &text(&visual.caption))?
        .text("wp:post_id", &id.to_string())?
        .cdata("wp:post_date", &local)?
        .cdata("wp:post_date_gmt", &utc)?
        .cdata("wp:comment_status", "closed")?
        .cdata("wp:ping_status", "closed")?
        .cdata("wp:post_name", stem)?
        .cdata("wp:status", "inherit")?
        .text("wp:post_parent", &entry.id.to_string())?
        .text("wp:menu_order", "0")?
        .cdata("wp:post_type", "attachment")?
        .cdata("wp:post_password", "")?
        .text("wp:is_sticky", "0")?
        .cdata("wp:attachment_url", &address)?;
    if !visual.decorative {
        pair(xml, "_wp_attachment_image_alt", &visual.alt)?;
    }
    xml.close("item")?;
    Ok(())
}
