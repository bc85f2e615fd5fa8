//! The text Telegram counts: what remains once formatting is read.

use std::borrow::Cow;

use prose::order::{ordered, place};

/// Signs that come in pairs, the longer first.
const PAIRS: [&str; 6] = ["```", "**", "__", "~~", "||", "`"];
/// Addresses behind links longer than this are read as text.
const LONGEST_ADDRESS: usize = 4096;

/// The text without paired formatting signs and without the addresses hidden behind `[words](address)`,
/// trimmed. A sign without its pair stays.
pub(crate) fn parsed(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if !text.contains(['*', '_', '~', '|', '`', '[']) {
        return Cow::Borrowed(text);
    }
    let hidden = ordered(hidden(text), |range| place(range.0));
    let mut out = String::with_capacity(text.len());
    let mut shown = 0;
    for (start, end) in hidden {
        out.push_str(text.get(shown..start).unwrap_or_default());
        shown = shown.max(end);
    }
    out.push_str(&text[shown..]);
    Cow::Owned(out)
}

/// Byte ranges that readers do not see.
fn hidden(text: &str) -> Vec<(usize, usize)> {
    let mut hidden = Vec::new();
    let mut open: [Option<usize>; PAIRS.len()] = [None; PAIRS.len()];
    let mut bracket = None;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let step = if let Some(number) = PAIRS.iter().position(|sign| rest.starts_with(sign)) {
            let length = PAIRS[number].len();
            match open[number].take() {
                Some(start) if start + length < at => {
                    hidden.extend([(start, start + length), (at, at + length)]);
                }
                _ => open[number] = Some(at),
            }
            length
        } else if let Some(length) = address(rest) {
            hidden.extend(
                bracket
                    .take()
                    .map(|start| [(start, start + 1), (at, at + length)])
                    .into_iter()
                    .flatten(),
            );
            1
        } else {
            bracket = if rest.starts_with('[') { Some(at) } else { bracket };
            rest.chars().next().map_or(1, char::len_utf8)
        };
        at += step;
    }
    hidden
}

/// Bytes of `](address)` at the start of a text.
fn address(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix("](")?;
    let known =
        ["http://", "https://", "tg://"].iter().any(|protocol| inside.starts_with(protocol));
    let closes = |b: u8| b == b')' || b.is_ascii_whitespace();
    let end = inside.bytes().take(if known { LONGEST_ADDRESS } else { 0 }).position(closes)?;
    (inside.as_bytes()[end] == b')').then_some(end + 3)
}
