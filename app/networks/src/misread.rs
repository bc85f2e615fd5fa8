//! What the author meant as a link and the network reads differently.

use crate::links::{Link, LinkKind, Linked};
use crate::network::{Linking, MentionLinks, Network, UrlLinks};
use prose::order::{ordered, place};

/// Endings of file names that are also top-level domains.
const FILE_ENDINGS: [&str; 10] =
    [".md", ".zip", ".rs", ".py", ".sh", ".pl", ".mov", ".app", ".ai", ".ps"];

/// Why something will not be linked as it was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Misreading {
    /// Only the beginning of the hashtag is linked.
    CutHashtag,
    /// The hashtag is not linked at all.
    PlainHashtag,
    /// People are picked from the network's own list there: typing a name links nobody.
    PlainMention,
    /// Addresses are not clickable there.
    PlainLink,
    /// A file name becomes a link.
    FileName,
}

/// A part of a text the network reads otherwise than its author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// What happens.
    pub what: Misreading,
    /// First byte of what was meant.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// What is linked instead; empty when nothing is.
    pub linked: String,
    /// A replacement that would be linked whole, when there is one.
    pub fix: Option<String>,
}

impl Misread {
    /// The text with the fix in place; none when there is no fix or it is about another text.
    #[must_use]
    pub fn fixed(&self, text: &str) -> Option<String> {
        let (before, after) = (text.get(..self.start)?, text.get(self.end..)?);
        self.fix.as_ref().map(|fix| format!("{before}{fix}{after}"))
    }
}

/// Everything the network reads otherwise, from left to right.
#[must_use]
pub fn misread(network: &Network, text: &str) -> Vec<Misread> {
    misread_in(&Linked::of(network, text))
}

/// The same of a text whose links somebody else wants too.
pub(crate) fn misread_in(linked: &Linked<'_>) -> Vec<Misread> {
    let (network, text, links) = (linked.network, linked.text, linked.links());
    let mut found: Vec<Misread> = hashtags(network, text, links);
    found.extend(mentions(network, text));
    found.extend(addresses(network, text));
    found.extend(files(text, links));
    ordered(found, |misread| place(misread.start))
}

fn hashtags(network: &Network, text: &str, links: &[Link]) -> Vec<Misread> {
    if links.is_empty() && !links_hashtags(network) {
        return Vec::new();
    }
    // Each from left to right, so that a text full of them is not gone through for each.
    let of = |kind| links.iter().filter(|it| it.kind == kind).collect::<Vec<_>>();
    let (tags, urls) = (of(LinkKind::Hashtag), of(LinkKind::Url));
    meant(text, '#')
        .filter_map(|(start, end)| {
            let linked = tags.get(tags.partition_point(|it| it.start < start));
            let linked = linked.filter(|it| it.start == start);
            let before = urls[..urls.partition_point(|it| it.start < end)].last();
            let (what, linked) = match linked {
                Some(link) if link.end >= end => return None,
                Some(link) => (Misreading::CutHashtag, text[start..link.end].to_owned()),
                None if before.is_some_and(|it| start < it.end) => return None,
                None => (Misreading::PlainHashtag, String::new()),
            };
            Some(Misread {
                what,
                start,
                end,
                linked,
                fix: joined(&text[start + 1..end]).map(|tag| format!("#{tag}")),
            })
        })
        .collect()
}

/// Hashtags are clickable there.
pub(crate) fn links_hashtags(network: &Network) -> bool {
    !matches!(network.linking, Linking::Usual { hashtags: crate::HashtagLinks::None, .. })
}

/// Words behind a sign, as their author sees them: up to white space, closing punctuation left out.
fn meant(text: &str, sign: char) -> impl Iterator<Item = (usize, usize)> {
    let opens = |before: &str| {
        let last = before.chars().next_back();
        last.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '«' | '"' | '“'))
    };
    let signs = text.match_indices(sign).filter(move |(start, _)| opens(&text[..*start]));
    signs.filter_map(|(start, _)| {
        let word = start + 1;
        Some((start, word + plain_word(&text[word..])?))
    })
}

/// Bytes of the word a text begins with, if its author would see one. It stops where it cannot be one any more:
/// a line full of signs costs no more than any other.
fn plain_word(text: &str) -> Option<usize> {
    let (mut end, mut odd) = (None, false);
    for (at, c) in text.char_indices().take_while(|it| !it.1.is_whitespace()) {
        let letter = c.is_alphanumeric();
        if letter && odd || end.is_none() && !letter {
            return None;
        }
        if letter {
            end = Some(at + c.len_utf8());
        }
        odd |= !(letter || matches!(c, '-' | '\'' | '’' | '.' | '_' | '&' | '·') || !c.is_ascii());
    }
    end
}

/// The words of a hashtag in one, an elided article dropped: `l’été` → `été`, `maillage-interne` → `maillageInterne`.
pub(crate) fn joined(tag: &str) -> Option<String> {
    let mut words: Vec<&str> = tag
        .split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty())
        .collect();
    if words.len() > 1
        && words[0].chars().count() <= 2
        && tag[words[0].len()..].starts_with(['\'', '’'])
    {
        words.remove(0);
    }
    let (first, rest) = words.split_first()?;
    let mut out = String::from(*first);
    for word in rest {
        let mut letters = word.chars();
        out.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        out.push_str(letters.as_str());
    }
    (out != tag && !out.chars().all(char::is_numeric)).then_some(out)
}

fn mentions(network: &Network, text: &str) -> Vec<Misread> {
    if !matches!(network.linking, Linking::Usual { mentions: MentionLinks::Picked, .. }) {
        return Vec::new();
    }
    let plain = |(start, end)| Misread {
        what: Misreading::PlainMention,
        start,
        end,
        linked: String::new(),
        fix: None,
    };
    meant(text, '@').map(plain).collect()
}

fn addresses(network: &Network, text: &str) -> Vec<Misread> {
    if !matches!(network.linking, Linking::Usual { urls: UrlLinks::None, .. }) {
        return Vec::new();
    }
    let plain = |link: Link| Misread {
        what: Misreading::PlainLink,
        start: link.start,
        end: link.end,
        linked: String::new(),
        fix: None,
    };
    crate::x::web_links(text).into_iter().map(plain).collect()
}

/// The name of a file that some networks take for an address.
pub(crate) fn is_file(shown: &str) -> bool {
    !shown.contains('/') && FILE_ENDINGS.iter().any(|ending| shown.ends_with(ending))
}

fn files(text: &str, links: &[Link]) -> Vec<Misread> {
    let file = |link: &&Link| link.kind == LinkKind::Url && is_file(&text[link.start..link.end]);
    let named = |link: &Link| Misread {
        what: Misreading::FileName,
        start: link.start,
        end: link.end,
        linked: text[link.start..link.end].into(),
        fix: None,
    };
    links.iter().filter(file).map(named).collect()
}
