//! The article's body as HTML for pages and WordPress.

use domain::content::{Article, Visual};

use crate::{Item, Site};

/// The body with its own pictures at their public addresses. A picture that stands alone in its
/// paragraph becomes a figure with its caption and credit: who made it must be said wherever it shows.
pub(crate) fn html(site: &Site, item: &Item, article: &Article) -> String {
    let address = |name: &str| {
        let visual = item.visuals().find(|visual| visual.name == name);
        visual.map(|visual| site.picture_address(visual))
    };
    let html = prose::render_with(&article.body, &address);
    let mut out = String::with_capacity(html.as_str().len());
    for line in html.as_str().split_inclusive('\n') {
        match lone_picture(site, item, line.trim_end()) {
            Some(visual) => out.push_str(&(figure(site, visual) + "\n")),
            None => out.push_str(line),
        }
    }
    out
}

/// The item's picture a paragraph consists of.
fn lone_picture<'a>(site: &Site, item: &'a Item, line: &str) -> Option<&'a Visual> {
    let tag = line.strip_prefix("<p><img src=\"")?.strip_suffix("></p>")?;
    let (source, _) = tag.split_once('"').filter(|_| !tag.contains('<'))?;
    let source = source.replace("&amp;", "&");
    item.visuals().find(|visual| site.picture_address(visual) == source)
}

/// A picture with what is said under it.
pub(crate) fn figure(site: &Site, visual: &Visual) -> String {
    let alt = if visual.decorative { "" } else { &visual.alt };
    let (source, alt) = (attribute(&site.picture_address(visual)), attribute(alt));
    let image = format!("<img src=\"{source}\" alt=\"{alt}\">");
    match said_under(visual) {
        said if said.is_empty() => format!("<p>{image}</p>"),
        said => format!("<figure>{image}<figcaption>{said}</figcaption></figure>"),
    }
}

/// Caption, then credit in small print.
fn said_under(visual: &Visual) -> String {
    let (caption, credit) = (text(visual.caption.trim()), text(visual.credit.trim()));
    match (caption.is_empty(), credit.is_empty()) {
        (_, true) => caption,
        (true, false) => format!("<small>{credit}</small>"),
        (false, false) => format!("{caption} <small>{credit}</small>"),
    }
}

/// Plain text inside an element. A lone `&` stays as it is; one that would be read as a character
/// reference does not.
pub(crate) fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        let begins_reference = |next: char| next == '#' || next.is_ascii_alphabetic();
        match character {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' if text[at + 1..].starts_with(begins_reference) => out.push_str("&amp;"),
            '\0' => {}
            other => out.push(other),
        }
    }
    out
}

/// Plain text inside a double-quoted attribute.
pub(crate) fn attribute(value: &str) -> String {
    value.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('\0', "")
}
