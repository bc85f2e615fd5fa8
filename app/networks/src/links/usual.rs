//! Links where a network has no grammar of its own that is published.

use super::{Link, LinkKind, without_overlaps};
use crate::network::{HashtagLinks, MentionLinks, UrlLinks};
use crate::normal::is_plain_mark;
use crate::x;

/// Letter, digit, mark or underscore.
pub(crate) fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_' || is_plain_mark(character)
}

pub(crate) fn links(
    text: &str,
    urls: UrlLinks,
    hashtags: HashtagLinks,
    mentions: MentionLinks,
) -> Vec<Link> {
    let mut found = match urls {
        UrlLinks::None => Vec::new(),
        UrlLinks::Bare => x::web_links(text),
        UrlLinks::Typed => x::web_links(text)
            .into_iter()
            .filter(|link| text[link.start..].starts_with("http"))
            .collect(),
    };
    if hashtags == HashtagLinks::Words {
        found.append(&mut signed(text, LinkKind::Hashtag, '#', hashtag));
    }
    if mentions == MentionLinks::Typed {
        found.append(&mut signed(text, LinkKind::Mention, '@', mention));
    }
    without_overlaps(found)
}

/// Words behind a sign that nothing word-like precedes.
fn signed(text: &str, kind: LinkKind, sign: char, body: fn(&str) -> usize) -> Vec<Link> {
    let link = |(at, _): (usize, &str)| {
        let before = text[..at].chars().next_back();
        let open = before.is_none_or(|c| !is_word(c) && !matches!(c, '&' | '/' | '#' | '@'));
        let start = at + 1;
        let end = start + if open { body(&text[start..]) } else { 0 };
        (end > start).then(|| Link { kind, start: at, end, target: text[start..end].into() })
    };
    text.match_indices(sign).filter_map(link).collect()
}

/// Bytes of the hashtag: a run of word characters that is not a number.
pub(crate) fn hashtag(rest: &str) -> usize {
    let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
    if rest[..end].chars().all(char::is_numeric) { 0 } else { end }
}

/// Bytes of the name: letters, digits, underscores, full stops inside.
fn mention(rest: &str) -> usize {
    let end = rest
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.')))
        .unwrap_or(rest.len());
    rest[..end].trim_end_matches('.').len()
}
