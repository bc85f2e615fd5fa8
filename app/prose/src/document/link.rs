//! Links and pictures.

use crate::Span;

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it is in the source, markup included.
    pub span: Span,
    /// Where its anchor text is in the plain text.
    pub text: Span,
    /// Its anchor text; empty around a picture without words.
    pub anchor: String,
    /// Where it points.
    pub destination: String,
    /// Its title, empty without one.
    pub title: String,
    /// Whether it asks search engines not to follow it (`rel` holds `nofollow`, `ugc` or `sponsored`).
    pub nofollow: bool,
    /// The block it is in.
    pub block: usize,
}

/// What a link points to, seen from a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LinkScope {
    /// A page of the site.
    Internal,
    /// A page of another site.
    External,
    /// A place in the same page.
    Anchor,
    /// A mail address, a telephone number, anything that is not a page.
    Other,
    /// Nothing yet: no address, or one without a host (`https://`).
    Nowhere,
}

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Where it is in the source, markup included.
    pub span: Span,
    /// Its alternative text.
    pub alt: String,
    /// Where it comes from.
    pub destination: String,
    /// Its title, empty without one.
    pub title: String,
    /// The block it is in.
    pub block: usize,
}

impl Link {
    /// Where the link points, seen from `site` (`example.org`, with or without `www.`). Without a
    /// site every link with a host is external.
    #[must_use]
    pub fn scope(&self, site: Option<&str>) -> LinkScope {
        let destination = self.destination.trim();
        if matches!(destination, "" | "#") {
            return LinkScope::Nowhere;
        }
        if destination.starts_with('#') {
            return LinkScope::Anchor;
        }
        let Some(rest) = after_scheme(destination) else { return without_host(destination) };
        let host = host(rest);
        if host.is_empty() {
            return LinkScope::Nowhere;
        }
        let own = site.is_some_and(|site| same_site(host, bare(site)));
        if own { LinkScope::Internal } else { LinkScope::External }
    }
}

fn after_scheme(destination: &str) -> Option<&str> {
    let begins = |scheme: &&&str| {
        let head = destination.as_bytes().get(..scheme.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(scheme.as_bytes()))
    };
    let length = ["https://", "http://", "//"].iter().find(begins)?.len();
    destination.get(length..)
}

fn without_host(destination: &str) -> LinkScope {
    let scheme = destination.find([':', '/', '?', '#']);
    let named = scheme.is_some_and(|at| destination[at..].starts_with(':'));
    if named { LinkScope::Other } else { LinkScope::Internal }
}

fn host(rest: &str) -> &str {
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    bare(host.split(':').next().unwrap_or_default())
}

/// A host as sites are compared: no scheme, no `www.`, no path.
fn bare(site: &str) -> &str {
    let site = after_scheme(site).unwrap_or(site);
    let site = site.split(['/', ':']).next().unwrap_or_default();
    match site.get(..4) {
        Some(www) if www.eq_ignore_ascii_case("www.") => &site[4..],
        _ => site,
    }
}

fn same_site(host: &str, site: &str) -> bool {
    host.eq_ignore_ascii_case(site)
}
