//! What follows the domain of a URL: port, path, query.

use super::units::{ascii, ends_path, ends_query, is_path, is_query};

/// The end of a URL after its domain.
pub(crate) struct Tail {
    /// A path starts right after domain and port.
    pub has_path: bool,
    /// Where the URL ends.
    pub end: usize,
}

/// The end of a port, if one starts at `at`; else `at`.
pub(crate) fn port_end(text: &[u16], at: usize) -> usize {
    if !is(text, at, b':') {
        return at;
    }
    let end = run(text, at + 1, |unit| ascii(unit).is_ascii_digit());
    if end > at + 1 { end } else { at }
}

/// Reads port, path and query from the end of a domain on.
pub(crate) fn tail(text: &[u16], domain_end: usize) -> Tail {
    let port = port_end(text, domain_end);
    let path = path_end(text, port);
    Tail { has_path: path > port, end: query_end(text, path) }
}

/// The unit at `at` is this ASCII character.
pub(crate) fn is(text: &[u16], at: usize, byte: u8) -> bool {
    text.get(at).is_some_and(|&unit| unit == u16::from(byte))
}

/// The end of the run of a class from `from` on.
pub(crate) fn run(text: &[u16], from: usize, class: fn(u16) -> bool) -> usize {
    from + text[from..].iter().take_while(|&&unit| class(unit)).count()
}

/// A path ends on a letter, a digit or one of `#+-/=_`, not on a full stop; balanced parentheses may follow
/// that end directly.
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
            here = closed;
        } else {
            break;
        }
    }
    while let Some(closed) = parentheses(text, end) {
        end = closed;
    }
    end
}

/// The end of balanced parentheses, one more pair allowed inside.
fn parentheses(text: &[u16], at: usize) -> Option<usize> {
    if !is(text, at, b'(') {
        return None;
    }
    let mut end = run(text, at + 1, is_path);
    if is(text, end, b'(') {
        let inner = run(text, end + 1, is_path);
        if inner == end + 1 || !is(text, inner, b')') {
            return None;
        }
        end = run(text, inner + 1, is_path);
    } else if end == at + 1 {
        return None;
    }
    is(text, end, b')').then_some(end + 1)
}

/// The end of a query, if one starts at `at`; else `at`.
pub(crate) fn query_end(text: &[u16], at: usize) -> usize {
    if !is(text, at, b'?') {
        return at;
    }
    let end = run(text, at + 1, is_query);
    let last = text[at + 1..end].iter().rposition(|&unit| ends_query(unit));
    last.map_or(at, |last| at + 2 + last)
}
