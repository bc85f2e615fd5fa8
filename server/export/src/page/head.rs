//! What is said about a page: for search engines (title, description, canonical address, robots),
//! for networks (Open Graph, X card) and for both (Article of schema.org as JSON-LD).

use domain::content::Article;
use serde_json::{Map, Value, json};

use crate::body::{attribute, text};
use crate::language::language;
use crate::{Item, Site, dates};

pub(super) fn html(site: &Site, item: &Item, article: &Article, slug: &str) -> String {
    let address = address(site, article, slug);
    let zone = dates::zone(&site.time_zone);
    let date = dates::rfc3339(item.date(), &zone);
    let image = super::leading(item, article);
    let picture = image.map(|visual| site.picture_address(visual)).unwrap_or_default();
    let alt = image.map_or("", |visual| &visual.alt);
    let size = image.map(|visual| (visual.width.to_string(), visual.height.to_string()));
    let (width, height) = size.unwrap_or_default();
    let card = if picture.is_empty() { "summary" } else { "summary_large_image" };
    let mut head =
        format!("<meta charset=\"utf-8\">\n<title>{}</title>\n", text(article.shown_title()));
    head += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    for (name, content) in [
        ("description", article.description.as_str()),
        ("author", &article.byline),
        ("robots", if article.noindex { "noindex" } else { "" }),
        ("twitter:card", card),
    ] {
        head += &meta("name", name, content);
    }
    if !address.is_empty() {
        head += &format!("<link rel=\"canonical\" href=\"{}\">\n", attribute(&address));
    }
    for (property, content) in [
        ("og:type", "article"),
        ("og:title", article.shown_title()),
        ("og:description", &article.description),
        ("og:url", &address),
        ("og:site_name", &site.name),
        ("og:image", &picture),
        ("og:image:width", &width),
        ("og:image:height", &height),
        ("og:image:alt", alt),
        ("article:published_time", &date),
    ] {
        head += &meta("property", property, content);
    }
    head + &structured(site, article, &address, &date, &picture)
}

/// The original's address, else where the page will be; nothing when the site is not known. Words that are
/// no address would send search engines nowhere.
fn address(site: &Site, article: &Article, slug: &str) -> String {
    let home = site.home.trim_end_matches('/');
    match article.canonical.as_deref().map(str::trim).filter(|original| is_address(original)) {
        Some(original) => original.to_owned(),
        None if home.is_empty() => String::new(),
        None => format!("{home}/{slug}/"),
    }
}

/// Whether a text is an address of the web.
fn is_address(text: &str) -> bool {
    let rest = text
        .split_once("://")
        .filter(|it| it.0.eq_ignore_ascii_case("http") || it.0.eq_ignore_ascii_case("https"));
    let out_of_place = |c: char| c.is_whitespace() || c.is_control() || "\"<>\\`{}".contains(c);
    rest.is_some_and(|(_, rest)| {
        !rest.starts_with(['/', ':', '?']) && !rest.is_empty() && !rest.contains(out_of_place)
    })
}

/// Nothing to say gives no element.
fn meta(kind: &str, name: &str, content: &str) -> String {
    if content.trim().is_empty() {
        return String::new();
    }
    format!("<meta {kind}=\"{name}\" content=\"{}\">\n", attribute(content))
}

fn structured(site: &Site, article: &Article, address: &str, date: &str, picture: &str) -> String {
    let said = |text: &str| if text.trim().is_empty() { Value::Null } else { json!(text) };
    let named = |kind: &str, name: &str| match said(name) {
        Value::Null => Value::Null,
        name => json!({"@type": kind, "name": name}),
    };
    let keywords = if article.tags.is_empty() { Value::Null } else { json!(article.tags) };
    let pairs = [
        ("@context", json!("https://schema.org")),
        ("@type", json!("Article")),
        ("headline", said(&article.title)),
        ("description", said(&article.description)),
        ("datePublished", said(date)),
        ("inLanguage", said(&language(article))),
        ("mainEntityOfPage", said(address)),
        ("image", said(picture)),
        ("author", named("Person", &article.byline)),
        ("publisher", named("Organization", &site.name)),
        ("keywords", keywords),
    ];
    let pairs = pairs.into_iter().filter(|(_, value)| !value.is_null());
    let data: Map<String, Value> = pairs.map(|(key, value)| (key.to_owned(), value)).collect();
    // Inside a script element only `<` can do harm: it could end it.
    let json = Value::Object(data).to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{json}</script>\n")
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn only_an_address_is_canonical() {
        for good in ["https://example.org/a-b?c=d#e", "HTTP://exemple.fr/été", "https://[::1]/"] {
            assert!(is_address(good), "{good}");
        }
        for bad in [
            "",
            "example.org",
            "javascript:alert(1)",
            "https://",
            "https:///x",
            "https://x.org/<svg>",
            "https://x.org/ y",
            "https://x.org/\"onload=\"",
        ] {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
