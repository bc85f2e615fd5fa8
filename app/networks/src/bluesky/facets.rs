//! Facets: what Bluesky's rich-text library links, in UTF-8 bytes.

use serde::Serialize;

use super::punctuation::PUNCTUATION;
use crate::graphemes::graphemes;
use crate::links::{Link, LinkKind, without_overlaps};
use crate::tlds;
use prose::order::{ordered, place};

/// Most graphemes of a tag.
const LONGEST_TAG: usize = 64;

/// A linked part of a post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Facet {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// What it leads to.
    pub feature: Feature,
}

/// What a facet leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Feature {
    /// A handle, to be resolved into an identity when posting.
    Mention(String),
    /// The whole address, protocol included.
    Link(String),
    /// A tag; a stock keeps its `$` and is in capitals.
    Tag(String),
}

/// The facets of a text, in the order of their first byte.
#[must_use]
pub fn facets(text: &str) -> Vec<Facet> {
    let mut found = mentions(text);
    found.extend(web(text));
    found.extend(tags(text));
    found.extend(stocks(text));
    ordered(found, |facet| place(facet.start))
}

/// Facets without those that start inside another, as links.
pub(crate) fn links(text: &str) -> Vec<Link> {
    as_links(text, facets(text))
}

/// Facets of a text as links, overlaps left out.
pub(crate) fn as_links(text: &str, facets: Vec<Facet>) -> Vec<Link> {
    let link = |facet: Facet| {
        let (kind, target) = match facet.feature {
            Feature::Mention(handle) => (LinkKind::Mention, handle),
            Feature::Link(address) => (LinkKind::Url, address),
            Feature::Tag(tag) if text[facet.start..].starts_with('$') => (LinkKind::Cashtag, tag),
            Feature::Tag(tag) => (LinkKind::Hashtag, tag),
        };
        Link { kind, start: facet.start, end: facet.end, target }
    };
    without_overlaps(facets.into_iter().map(link).collect())
}

/// White space as JavaScript's `\s` has it.
fn is_space(c: char) -> bool {
    matches!(c, '\t'..='\r' | ' ' | '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{2028}' | '\u{2029}' | '\u{202F}' | '\u{205F}' | '\u{3000}' | '\u{FEFF}')
}

/// Invisible characters that end a tag.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{2060}' | '\u{200A}'..='\u{200D}' | '\u{20E2}')
}

fn is_punctuation(c: char) -> bool {
    PUNCTUATION.holds(u32::from(c))
}

/// What stands before `at` opens a link: nothing, white space, and, if allowed, a parenthesis.
fn opens(text: &str, at: usize, parenthesis: bool) -> bool {
    text[..at].chars().next_back().is_none_or(|c| is_space(c) || (parenthesis && c == '('))
}

fn ends_in_domain(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, last)| tlds::known_to_bluesky(last))
}

fn mentions(text: &str) -> Vec<Facet> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices('@').filter(|&(at, _)| opens(text, at, true)) {
        let handle = handle(&text[start + 1..]);
        if ends_in_domain(handle) || handle.ends_with(".test") {
            found.push(Facet {
                start,
                end: start + 1 + handle.len(),
                feature: Feature::Mention(handle.into()),
            });
        }
    }
    found
}

/// Letters, digits, full stops and hyphens up to the last word boundary among them.
fn handle(rest: &str) -> &str {
    let bytes = rest.as_bytes();
    let word = |at: usize| bytes.get(at).is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
    let run =
        bytes.iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-')).count();
    let end = (1..=run).rev().find(|&at| word(at - 1) != word(at));
    &rest[..end.unwrap_or(0)]
}

fn web(text: &str) -> Vec<Facet> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let here = text[at..].chars().next().map_or(1, char::len_utf8);
        let matched = if opens(text, at, true) { address(&text[at..]) } else { None };
        let Some((length, domain)) = matched else {
            at += here;
            continue;
        };
        found.extend(link(text, at, at + length, domain));
        at += length;
    }
    found
}

/// Bytes of an address at the start of a text, and of its domain when no protocol was typed.
fn address(text: &str) -> Option<(usize, Option<usize>)> {
    let domain = if has_protocol(text) { None } else { Some(bare_domain(text)?) };
    Some((text.find(is_space).unwrap_or(text.len()), domain))
}

/// A protocol and something after it.
fn has_protocol(text: &str) -> bool {
    let typed = |p: &str| {
        text.get(..p.len()).is_some_and(|head| head.eq_ignore_ascii_case(p))
            && !text[p.len()..].starts_with(is_space)
            && text.len() > p.len()
    };
    typed("https://") || typed("http://")
}

/// Bytes of letters and digits joined by full stops, a letter first.
fn bare_domain(text: &str) -> Option<usize> {
    let label = |rest: &str| rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let first = if text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        label(text)
    } else {
        return None;
    };
    let mut end = first;
    while let Some(rest) = text[end..].strip_prefix('.') {
        match label(rest) {
            0 => break,
            more => end += 1 + more,
        }
    }
    (end > first).then_some(end)
}

fn link(text: &str, start: usize, end: usize, domain: Option<usize>) -> Option<Facet> {
    let mut shown = &text[start..end];
    // The library tells addresses with a protocol by these four letters, `httpbin.org` included.
    let typed = shown.starts_with("http");
    if !typed && !domain.is_some_and(|length| ends_in_domain(&shown[..length])) {
        return None;
    }
    shown = shown.strip_suffix(['.', ',', ';', ':', '!', '?']).unwrap_or(shown);
    if !shown.contains('(') {
        shown = shown.strip_suffix(')').unwrap_or(shown);
    }
    let uri = if typed { shown.to_owned() } else { format!("https://{shown}") };
    Some(Facet { start, end: start + shown.len(), feature: Feature::Link(uri) })
}

fn tags(text: &str) -> Vec<Facet> {
    let mut found = Vec::new();
    for (start, sign) in text.match_indices(['#', '＃']).filter(|&(at, _)| opens(text, at, false))
    {
        let rest = &text[start + sign.len()..];
        let run = &rest[..rest.find(|c| is_space(c) || is_invisible(c)).unwrap_or(rest.len())];
        let named = run.contains(|c: char| !c.is_ascii_digit() && !is_punctuation(c));
        let tag = run.trim_end_matches(is_punctuation);
        if named && !run.starts_with('\u{FE0F}') && !tag.is_empty() && fits(tag) {
            found.push(Facet {
                start,
                end: start + sign.len() + tag.len(),
                feature: Feature::Tag(tag.into()),
            });
        }
    }
    found
}

/// Graphemes are only counted when there may be too many of them.
fn fits(tag: &str) -> bool {
    tag.len() <= LONGEST_TAG || graphemes(tag).nth(LONGEST_TAG).is_none()
}

fn stocks(text: &str) -> Vec<Facet> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices('$').filter(|&(at, _)| opens(text, at, true)) {
        let rest = &text[start + 1..];
        let length = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let closes = |c: char| {
            is_space(c)
                || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')' | '"' | '\'' | '\u{2019}')
        };
        let closed = rest[length..].chars().next().is_none_or(closes);
        if (1..=5).contains(&length) && rest.as_bytes()[0].is_ascii_alphabetic() && closed {
            let name = format!("${}", rest[..length].to_ascii_uppercase());
            found.push(Facet { start, end: start + 1 + length, feature: Feature::Tag(name) });
        }
    }
    found
}
