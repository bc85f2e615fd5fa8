//! Pages and pieces of HTML, read as a browser reads them.

use scraper::{ElementRef, Html};
use std::collections::BTreeSet;
use tests::asking::Answer;

/// What pages are made of: elements, and each with its attributes.
#[derive(Default)]
pub struct Vocabulary(BTreeSet<(String, String)>);

/// Attributes that hold an address.
const ADDRESSES: [&str; 14] = [
    "href",
    "src",
    "action",
    "formaction",
    "data",
    "poster",
    "cite",
    "background",
    "srcset",
    "ping",
    "longdesc",
    "manifest",
    "codebase",
    "usemap",
];

impl Vocabulary {
    /// Takes what a page is made of for ours.
    pub fn learn(&mut self, html: &Html) {
        self.0.extend(elements(html).flat_map(|it| words(&it)));
    }

    /// What of a page is not ours.
    pub fn strange(&self, html: &Html) -> Vec<String> {
        let words = elements(html).flat_map(|it| words(&it));
        let strange: BTreeSet<String> = words
            .filter(|it| !self.0.contains(it))
            .map(|it| format!("<{} {}>", it.0, it.1))
            .collect();
        strange.into_iter().collect()
    }
}

/// An element with each of its attributes; those of drawings and of data are as many as there are.
fn words(it: &ElementRef<'_>) -> Vec<(String, String)> {
    let name = it.value().name();
    let attributes = it.value().attrs().map(|attribute| attribute.0);
    let kept = attributes.chain([""]).map(|attribute| (name.to_owned(), attribute.to_owned()));
    kept.collect()
}

fn elements(html: &Html) -> impl Iterator<Item = ElementRef<'_>> {
    html.tree.nodes().filter_map(ElementRef::wrap)
}

/// What of an answer would run: its scripts carry the nonce of its policy and are the ones we wrote.
pub fn dangers(answer: &Answer, html: &Html) -> Vec<String> {
    let policy = answer.header("content-security-policy");
    let nonce = policy.split("'nonce-").nth(1).and_then(|it| it.split('\'').next());
    let ours = |it: &ElementRef<'_>| {
        let text: String = it.text().collect();
        let known = match it.attr("type") {
            Some("module") => text.starts_with("import init from \"/pkg/") && text.len() < 200,
            Some("application/json") => serde_json::from_str::<serde_json::Value>(&text).is_ok(),
            _ => false,
        };
        known && it.attr("src").is_none() && it.attr("nonce") == nonce
    };
    running(html, ours)
}

/// What of a piece of HTML would run, but for scripts that are known.
pub fn running(html: &Html, ours: impl Fn(&ElementRef<'_>) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for it in elements(html) {
        let name = it.value().name();
        if name == "script" && !ours(&it) {
            found.push(it.html());
        }
        for (attribute, value) in it.value().attrs() {
            let handles = attribute.starts_with("on") || matches!(attribute, "srcdoc" | "style");
            if handles || ADDRESSES.contains(&attribute) && leads_astray(value) {
                found.push(format!("<{name} {attribute}=\"{value}\">"));
            }
        }
    }
    found
}

/// Whether an address runs something, or is one that only raw HTML names. Browsers skip white space and
/// control characters before the scheme, tabs and line ends within it.
fn leads_astray(address: &str) -> bool {
    let seen: String = address
        .trim_start_matches(|it: char| it <= ' ')
        .chars()
        .filter(|it| !matches!(it, '\t' | '\n' | '\r'))
        .collect();
    let end = seen.find([':', '/', '?', '#', '\\']).filter(|at| seen[*at..].starts_with(':'));
    let scheme = end.map_or(String::new(), |at| seen[..at].to_ascii_lowercase());
    !matches!(scheme.as_str(), "" | "http" | "https" | "mailto") || seen.contains("evil.example")
}
