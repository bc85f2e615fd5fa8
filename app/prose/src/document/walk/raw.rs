//! Raw HTML in the walk: links and pictures are noted, text between tags is read, the rest is not.

use super::Walk;
use crate::Span;
use crate::document::block::BlockKind;
use crate::document::html::{RawTag, heading_level};

/// What of a block of raw HTML is being skipped.
#[derive(Debug, Default)]
pub(super) struct RawText {
    /// What ends the part that holds no text: `-->`, `</script>`.
    until: Option<&'static str>,
}

/// Parts of raw HTML without readable text, and their ends.
const SILENT: [(&str, &str); 5] = [
    ("<!--", "-->"),
    ("<script", "</script"),
    ("<style", "</style"),
    ("<pre", "</pre"),
    ("<textarea", "</textarea"),
];

impl Walk<'_> {
    /// One tag inside a paragraph.
    pub(super) fn raw_tag(&mut self, html: &str, span: Span) {
        let Some((tag, _)) = RawTag::at(html) else { return };
        self.tag(&tag, span);
    }

    fn tag(&mut self, tag: &RawTag, span: Span) {
        match tag.name.as_str() {
            "a" => self.raw_link(tag, span),
            "/a" => self.close_link(Some(span.end())),
            "img" => self.raw_image(tag, span),
            "br" => self.text("\n", span),
            _ => {}
        }
    }

    fn raw_link(&mut self, tag: &RawTag, span: Span) {
        let Some(destination) = tag.attribute("href") else { return };
        let title = tag.attribute("title").unwrap_or_default();
        let rel = tag.attribute("rel").unwrap_or_default().to_ascii_lowercase();
        let nofollow =
            rel.split_whitespace().any(|r| matches!(r, "nofollow" | "ugc" | "sponsored"));
        self.open_link(&destination, &title, nofollow, span);
    }

    fn raw_image(&mut self, tag: &RawTag, span: Span) {
        self.ensure_open();
        let read = |name| tag.attribute(name).unwrap_or_default();
        self.push_image(read("src"), read("title"), read("alt"), span);
    }

    /// A stretch of a block of raw HTML: text between tags is read, silent parts are skipped.
    pub(super) fn raw_block(&mut self, html: &str, span: Span) {
        if html.len() != span.len() {
            return;
        }
        let mut at = 0;
        while at < html.len() {
            let rest = &html[at..];
            at += self.raw_part(rest, span.start() + at);
        }
    }

    /// Reads one tag or one stretch of text; the length read.
    fn raw_part(&mut self, rest: &str, at: usize) -> usize {
        if let Some(end) = self.raw.until {
            return self.silent_part(rest, end);
        }
        if let Some((_, end)) = SILENT.iter().find(|(start, _)| begins(rest, start)) {
            self.raw.until = Some(end);
            return 1;
        }
        if let Some((tag, length)) = RawTag::at(rest) {
            match heading_level(&tag.name) {
                Some(level) => {
                    self.drop_blank();
                    self.close();
                    self.begin(BlockKind::Heading(level), None);
                }
                None if tag.name.strip_prefix('/').and_then(heading_level).is_some() => {
                    self.close();
                }
                None => self.tag(&tag, Span::new(at, at + length)),
            }
            return length;
        }
        let first = rest.chars().next().map_or(1, char::len_utf8);
        let length = rest[first..].find('<').map_or(rest.len(), |found| first + found);
        if !rest.starts_with('<') {
            self.text(&rest[..length], Span::new(at, at + length));
        }
        length
    }

    /// Forgets an open block of which nothing was read but white space.
    fn drop_blank(&mut self) {
        let Some(open) = &self.open else { return };
        let here = self.slice.blocks.len();
        let shown = self.slice.images.last().is_some_and(|it| it.block == here)
            || self.slice.links.last().is_some_and(|it| it.block == here);
        if !shown && self.slice.plain[open.start..].trim().is_empty() {
            self.slice.plain.truncate(open.start);
            self.segments.clear();
            self.mute.clear();
            self.open = None;
        }
    }

    fn silent_part(&mut self, rest: &str, end: &str) -> usize {
        let found = rest.match_indices(['<', '-']).find(|(at, _)| begins(&rest[*at..], end));
        let Some((at, _)) = found else { return rest.len() };
        self.raw.until = None;
        at + end.len()
    }
}

fn begins(text: &str, prefix: &str) -> bool {
    let head = text.as_bytes().get(..prefix.len());
    head.is_some_and(|head| head.eq_ignore_ascii_case(prefix.as_bytes()))
}
