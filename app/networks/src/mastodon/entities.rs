//! What Mastodon's server finds in a text, and the text it counts.

use super::grammar::MASTODON;
use crate::links::{Link, LinkKind, Ruler, is_word, without_overlaps};
use crate::x::{found, resolvable_link};

/// What a URL costs unless the instance says otherwise.
const URL_COST: u64 = 23;
/// No instance is believed to bill more.
const DEAREST_URL: u64 = 4096;
/// A longer host makes the mention plain text.
const LONGEST_HOST: usize = 253;

/// The white space Ruby's `strip` removes: not the no-break space.
fn stripped(text: &str) -> &str {
    text.trim_matches(|c| matches!(c, '\0' | '\t'..='\r' | ' '))
}

/// What a URL costs on an instance that says so, or on any other.
pub(crate) fn url_cost(own: Option<u64>) -> u64 {
    own.unwrap_or(URL_COST).min(DEAREST_URL)
}

/// The content warning and the text as the server counts them, in graphemes.
pub(crate) fn counted(text: &str, warning: &str, url_cost: Option<u64>) -> String {
    let text = stripped(text);
    let mut out = String::from(stripped(warning));
    let mut copied = 0;
    let cost = usize::try_from(self::url_cost(url_cost)).unwrap_or_default();
    let mut found = urls(text);
    found.append(&mut mentions(text));
    for link in without_overlaps(found) {
        out.push_str(&text[copied..link.start]);
        match link.kind {
            LinkKind::Url => out.extend(std::iter::repeat_n('x', cost)),
            _ => {
                let local = link.target.split('@').next().unwrap_or_default();
                out.push('@');
                out.push_str(local);
            }
        }
        copied = link.end;
    }
    out.push_str(&text[copied..]);
    out
}

/// URLs with a protocol, mentions, hashtags.
pub(crate) fn links(text: &str) -> Vec<Link> {
    let mut found = urls(text);
    found.append(&mut mentions(text));
    found.append(&mut hashtags(text));
    without_overlaps(found)
}

fn urls(text: &str) -> Vec<Link> {
    let units: Vec<u16> =
        if text.contains(':') { text.encode_utf16().collect() } else { Vec::new() };
    let mut ruler = Ruler::new(text);
    let hits = found(&units, &MASTODON);
    let mut found = Vec::new();
    for hit in hits.iter().filter(|hit| hit.protocol > 0) {
        if let Some(end) = resolvable_link(&units, hit) {
            let (start, end) = (ruler.byte(hit.start), ruler.byte(end));
            found.push(Link { kind: LinkKind::Url, start, end, target: text[start..end].into() });
        }
    }
    found
}

fn mentions(text: &str) -> Vec<Link> {
    let mut free = 0;
    let linked = |(start, _): (usize, &str)| {
        let open = text[..start]
            .chars()
            .next_back()
            .is_none_or(|c| !(is_word(c) || matches!(c, '=' | '/')));
        if start < free || !open {
            return None;
        }
        let name = dotted(&text[start + 1..], |c| c.is_ascii_alphanumeric() || c == '_');
        let after = start + 1 + name;
        let host = text[after..].strip_prefix('@').map_or(0, |host| dotted(host, is_word));
        let end = if host > 0 { after + 1 + host } else { after };
        free = end;
        let known = name > 0 && text[after..end].chars().count() <= LONGEST_HOST + 1;
        known.then(|| Link {
            kind: LinkKind::Mention,
            start,
            end,
            target: text[start + 1..end].into(),
        })
    };
    text.match_indices('@').filter_map(linked).collect()
}

/// Bytes of words joined by full stops and hyphens, ending on a word.
fn dotted(text: &str, word: fn(char) -> bool) -> usize {
    if !text.starts_with(word) {
        return 0;
    }
    let end = text.find(|c| !(word(c) || matches!(c, '.' | '-'))).unwrap_or(text.len());
    text[..end].trim_end_matches(['.', '-']).len()
}

fn hashtags(text: &str) -> Vec<Link> {
    let linked = |(start, _): (usize, &str)| {
        let open = text[..start]
            .chars()
            .next_back()
            .is_none_or(|c| !(is_word(c) || matches!(c, '/' | ')')));
        let rest = &text[start + 1..];
        let body = rest
            .find(|c| !(is_word(c) || matches!(c, '·' | '・' | '\u{200C}')))
            .unwrap_or(rest.len());
        let tag = rest[..body].trim_matches(['·', '・', '\u{200C}']);
        let linked = open && rest.starts_with(is_word) && !tag.chars().all(char::is_numeric);
        linked.then(|| Link {
            kind: LinkKind::Hashtag,
            start,
            end: start + 1 + tag.len(),
            target: tag.into(),
        })
    };
    text.match_indices('#').filter_map(linked).collect()
}
