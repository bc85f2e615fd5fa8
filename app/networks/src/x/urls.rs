//! The URLs X finds in a text, protocol typed or not.

use super::domains::Domains;
use super::punycode;
use super::tail::{Tail, query_end, tail};
use super::tld::tld_end;
use super::units::{ascii, is_bare_domain, may_precede};

/// URLs longer than this, protocol counted once more, are plain text.
const LONGEST_URL: usize = 4096;
/// Short links with a longer name are plain text.
const LONGEST_SHORT_NAME: usize = 40;
/// `gopher://` and `gemini://`, the longest any grammar here reads.
const LONGEST_PROTOCOL: usize = 9;
/// `https://`, which a bare domain is measured with.
const DEFAULT_PROTOCOL: usize = 8;

/// A URL, in UTF-16 units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Url {
    /// Where it starts.
    pub start: usize,
    /// Where the link ends.
    pub end: usize,
    /// Units the counter steps over; differs from the link when a bare domain ends in another script.
    pub billed: usize,
}

/// What differs between the URL grammars built on X's.
pub(crate) struct Grammar {
    /// Units of the protocol at the start of a text; 0 when there is none.
    pub protocol: fn(&[u16]) -> usize,
    /// What follows the domain.
    pub tail: fn(&[u16], usize) -> Tail,
}

/// A place where the grammar matched, linked or not.
pub(crate) struct Match {
    /// The unit before it; none at the start of the text.
    pub before: Option<u16>,
    /// Where the URL starts.
    pub start: usize,
    /// Units of the protocol.
    pub protocol: usize,
    /// Where the domain ends.
    pub domain_end: usize,
    /// Port, path and query.
    pub tail: Tail,
}

/// X's own grammar.
const X: Grammar = Grammar { protocol, tail };

/// Every URL of the text, in order.
pub(crate) fn urls(text: &[u16]) -> Vec<Url> {
    let mut urls = Vec::new();
    for hit in found(text, &X) {
        collect(text, &hit, &mut urls);
    }
    urls
}

/// Every match of a grammar, from left to right.
pub(crate) fn found(text: &[u16], grammar: &Grammar) -> Vec<Match> {
    let domains = Domains::of(text);
    let mut found: Vec<Match> = Vec::new();
    let (mut at, mut dot) = (0, 0);
    while at < text.len() && !domains.is_empty() {
        dot = domains.next_dot(dot, at);
        // No URL starts before the protocol of the next domain.
        let Some(run) = domains.run(dot) else { break };
        at = at.max(run.saturating_sub(LONGEST_PROTOCOL + 1));
        let search = Search { text, domains: &domains, grammar, dot };
        let hit = search.at(at);
        at = hit.as_ref().map_or(at + 1, |hit| hit.tail.end);
        found.extend(hit);
    }
    found
}

struct Search<'a> {
    text: &'a [u16],
    domains: &'a Domains,
    grammar: &'a Grammar,
    /// Number of the first dot from here on.
    dot: usize,
}

impl Search<'_> {
    /// A match whose preceding unit is at `at`, or, at the very start, whose first unit is.
    fn at(&self, at: usize) -> Option<Match> {
        let before = self.text[at];
        let preceded = if may_precede(before) { self.url(at + 1, Some(before)) } else { None };
        preceded.or_else(|| if at == 0 { self.url(0, None) } else { None })
    }

    fn url(&self, start: usize, before: Option<u16>) -> Option<Match> {
        let protocol = (self.grammar.protocol)(&self.text[start..]);
        let domain = start + protocol;
        let domain_end =
            self.domains.end(self.text, domain, self.domains.next_dot(self.dot, domain))?;
        Some(Match {
            before,
            start,
            protocol,
            domain_end,
            tail: (self.grammar.tail)(self.text, domain_end),
        })
    }
}

/// The end of the link a match with a protocol makes; none when its address cannot exist.
pub(crate) fn resolvable_link(text: &[u16], hit: &Match) -> Option<usize> {
    let domain = &text[hit.start + hit.protocol..hit.domain_end];
    let fits = hit.protocol + hit.tail.end - hit.start <= LONGEST_URL && resolvable(domain);
    let end = if fits { short_link(&text[hit.start..hit.tail.end], hit.protocol) } else { None };
    end.map(|end| hit.start + end)
}

fn protocol(text: &[u16]) -> usize {
    let starts = |with: &[u8]| {
        text.len() >= with.len()
            && text.iter().zip(with).all(|(&unit, &byte)| ascii(unit).to_ascii_lowercase() == byte)
    };
    if starts(b"https://") {
        8
    } else if starts(b"http://") {
        7
    } else {
        0
    }
}

fn collect(text: &[u16], hit: &Match, found: &mut Vec<Url>) {
    let domain = &text[hit.start..hit.domain_end];
    if hit.protocol > 0 {
        found.extend(resolvable_link(text, hit).map(|end| Url {
            start: hit.start,
            end,
            billed: end - hit.start,
        }));
    } else if DEFAULT_PROTOCOL + hit.tail.end - hit.start <= LONGEST_URL && resolvable(domain) {
        bare(hit, domain, found);
    }
}

/// Without a protocol only the parts in Latin letters are links; the last one takes the path along.
fn bare(hit: &Match, domain: &[u16], found: &mut Vec<Url>) {
    if hit.before.is_some_and(|unit| matches!(ascii(unit), b'-' | b'_' | b'.' | b'/')) {
        return;
    }
    let first = found.len();
    let mut searched = 0;
    for (start, end) in bare_domains(domain) {
        // The library looks the text up again instead of using the match's own place.
        let name = &domain[start..end];
        let place = (searched..=start).find(|&at| domain[at..].starts_with(name)).unwrap_or(start);
        searched = place + name.len();
        found.push(Url { start: hit.start + place, end: hit.start + searched, billed: name.len() });
    }
    if let (true, Some(last)) = (hit.tail.has_path && found.len() > first, found.last_mut()) {
        last.end = hit.tail.end;
        last.billed += hit.tail.end - hit.domain_end;
    }
}

/// Domains in Latin letters inside a domain, from left to right.
fn bare_domains(domain: &[u16]) -> Vec<(usize, usize)> {
    let (mut found, mut at) = (Vec::new(), 0);
    while at < domain.len() {
        let (best, stop) = bare_chain(domain, at);
        if let Some(end) = best {
            found.push((at, end));
        }
        at = best.unwrap_or(stop).max(at + 1);
    }
    found
}

/// Labels and dots from `at` on: the end after the last dot a top-level domain follows, and the end of all.
fn bare_chain(domain: &[u16], at: usize) -> (Option<usize>, usize) {
    let (mut label, mut best) = (at, None);
    loop {
        let end = label + domain[label..].iter().take_while(|&&unit| is_bare_domain(unit)).count();
        if end == label || domain.get(end) != Some(&u16::from(b'.')) {
            return (best, end);
        }
        label = end + 1;
        best = tld_end(domain, label).or(best);
    }
}

/// Every label has 1 to 63 bytes once in ASCII, and a Punycode domain holds nothing else.
fn resolvable(domain: &[u16]) -> bool {
    let coded = domain.iter().take(4).copied().eq("xn--".encode_utf16());
    let fits = |label: &[u16]| {
        let points: Vec<u32> = points(label).take(punycode::LONGEST_LABEL + 1).collect();
        let separator = |p: &u32| matches!(p, 0x3002 | 0xFF0E | 0xFF61);
        let parts: Option<Vec<String>> = points.split(separator).map(punycode::encode).collect();
        parts.is_some_and(|parts| (1..=punycode::LONGEST_LABEL).contains(&parts.join(".").len()))
    };
    domain.split(|&unit| unit == u16::from(b'.')).all(fits)
        && !(coded && bare_domains(domain).is_empty())
}

fn points(units: &[u16]) -> impl Iterator<Item = u32> {
    char::decode_utf16(units.iter().copied())
        .map(|unit| unit.map_or_else(|lone| u32::from(lone.unpaired_surrogate()), u32::from))
}

/// The end of a URL that has a protocol; a short link of X's own keeps its name and query only.
fn short_link(url: &[u16], protocol: usize) -> Option<usize> {
    let rest = &url[protocol..];
    let own = rest.len() > 5
        && rest.iter().zip(b"t.co/").all(|(&unit, &byte)| ascii(unit).to_ascii_lowercase() == byte);
    let name = rest
        .get(5..)
        .unwrap_or(&[])
        .iter()
        .take_while(|&&unit| ascii(unit).is_ascii_alphanumeric())
        .count();
    match name {
        _ if !own || name == 0 => Some(url.len()),
        name if name > LONGEST_SHORT_NAME => None,
        _ => Some(query_end(url, protocol + 5 + name)),
    }
}
