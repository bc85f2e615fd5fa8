//! An article as one HTML page, with what search engines and networks read from it. Pictures stay at
//! their public addresses. Several articles make a zip of pages.

mod head;

use std::io::Write;

use domain::content::Article;

use crate::archive::{Archive, Entry};
use crate::body::{attribute, figure, html, text};
use crate::language::language;
use crate::{Edition, ExportError, Item, Site, dates, folder};

pub(crate) fn write(edition: &Edition, mut out: impl Write) -> Result<Vec<Entry>, ExportError> {
    let items: Vec<&Item> =
        edition.in_order().into_iter().filter(|item| item.article().is_some()).collect();
    let pages = items.iter().zip(folder::names(&items)).filter_map(|(item, slug)| {
        item.article().map(|article| (item, page(&edition.site, item, article, &slug), slug))
    });
    if items.is_empty() {
        return Err(ExportError::Nothing);
    }
    if edition.items.len() == 1 {
        for (_, page, _) in pages {
            out.write_all(page.as_bytes())?;
        }
        out.flush()?;
        return Ok(Vec::new());
    }
    let mut archive = Archive::new(out);
    for (item, page, slug) in pages {
        archive.text(&format!("{slug}.html"), item.approved_at(), &page)?;
    }
    archive.finish()
}

fn page(site: &Site, item: &Item, article: &Article, slug: &str) -> String {
    let lang = attribute(&language(article));
    let head = head::html(site, item, article, slug);
    let (top, body) = (top(site, item, article), html(site, item, article));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n{head}</head>\n<body>\n<article>\n{top}{body}</article>\n</body>\n</html>\n"
    )
}

/// Title, standfirst, who and when, and the leading picture.
fn top(site: &Site, item: &Item, article: &Article) -> String {
    let zone = dates::zone(&site.time_zone);
    let mut top = format!("<header>\n<h1>{}</h1>\n", text(&article.title));
    if !article.standfirst.trim().is_empty() {
        top += &format!("<p>{}</p>\n", text(&article.standfirst));
    }
    let instant = dates::rfc3339(item.date(), &zone);
    let day = instant.get(..10).unwrap_or_default();
    let byline = match article.byline.trim() {
        "" => String::new(),
        name => format!("<span>{}</span> ", text(name)),
    };
    top += &format!("<p>{byline}<time datetime=\"{instant}\">{day}</time></p>\n");
    if let Some(visual) = leading(item, article) {
        top += &(figure(site, visual) + "\n");
    }
    top + "</header>\n"
}

/// The picture that leads.
fn leading<'a>(item: &'a Item, article: &Article) -> Option<&'a domain::content::Visual> {
    let name = article.featured.as_deref()?;
    item.visuals().find(|visual| visual.name == name)
}
