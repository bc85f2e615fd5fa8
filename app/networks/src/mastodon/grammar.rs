//! The addresses Mastodon's server recognises: X's domains, more protocols, wider paths.
//!
//! Written from the behaviour the project describes; a URL needs its protocol.

use crate::x::{Grammar, Tail, is, port_end, run};

/// Protocols linked besides `http` and `https`.
const PROTOCOLS: [&str; 9] = [
    "https://",
    "http://",
    "dat://",
    "dweb://",
    "ipfs://",
    "ipns://",
    "ssb://",
    "gopher://",
    "gemini://",
];

/// Mastodon's grammar.
pub(super) const MASTODON: Grammar = Grammar { protocol, tail };

fn protocol(text: &[u16]) -> usize {
    let starts = |name: &&&str| {
        text.len() >= name.len()
            && text.iter().zip(name.bytes()).all(|(&unit, byte)| {
                u8::try_from(unit).is_ok_and(|u| u.eq_ignore_ascii_case(&byte))
            })
    };
    PROTOCOLS.iter().find(starts).map_or(0, |name| name.len())
}

fn tail(text: &[u16], domain_end: usize) -> Tail {
    let port = port_end(text, domain_end);
    let path = path_end(text, port);
    Tail { has_path: path > port, end: query_end(text, path) }
}

fn character(unit: u16) -> char {
    char::from_u32(u32::from(unit)).unwrap_or('\u{FFFD}')
}

fn is_path(unit: u16) -> bool {
    let c = character(unit);
    !(c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | '?'))
}

fn ends_path(unit: u16) -> bool {
    let punctuation = "!*\"'「」;:=,.$%[]~&|@";
    is_path(unit) && !punctuation.contains(character(unit))
}

fn is_query(unit: u16) -> bool {
    let c = character(unit);
    c.is_ascii_alphanumeric()
        || "!?*'();:&=+$/%#[]-_.,~|@^".contains(c)
        || (unit > 0xA0 && !c.is_whitespace())
}

fn ends_query(unit: u16) -> bool {
    let c = character(unit);
    c.is_ascii_alphanumeric() || "_&=#/-".contains(c) || (unit > 0xA0 && !c.is_whitespace())
}

fn path_end(text: &[u16], at: usize) -> usize {
    if !is(text, at, b'/') {
        return at;
    }
    let (mut here, mut end) = (at + 1, at + 1);
    while let Some(&unit) = text.get(here) {
        if is_path(unit) {
            here += 1;
            end = if ends_path(unit) { here } else { end };
        } else if let Some(closed) = parentheses(text, here) {
            (here, end) = (closed, closed);
        } else {
            break;
        }
    }
    end
}

/// Balanced parentheses with one more pair allowed inside.
fn parentheses(text: &[u16], at: usize) -> Option<usize> {
    if !is(text, at, b'(') {
        return None;
    }
    let mut end = run(text, at + 1, is_path);
    let mut empty = end == at + 1;
    if is(text, end, b'(') {
        let inner = run(text, end + 1, is_path);
        empty = inner == end + 1 || !is(text, inner, b')');
        end = run(text, (inner + 1).min(text.len()), is_path);
    }
    (!empty && is(text, end, b')')).then_some(end + 1)
}

fn query_end(text: &[u16], at: usize) -> usize {
    if !is(text, at, b'?') {
        return at;
    }
    let end = run(text, at + 1, is_query);
    let last = text[at + 1..end].iter().rposition(|&unit| ends_query(unit));
    last.map_or(at, |last| at + 2 + last)
}
