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
    let (mut bracket, mut close) = (None, 0);
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
        } else if let Some(length) = address(text, at, &mut close) {
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

/// Bytes of `](address)` at a place of a text. `close` is where the next address ends, looked for once for all that
/// have no end of their own.
fn address(text: &str, at: usize, close: &mut usize) -> Option<usize> {
    let inside = text[at..].strip_prefix("](")?;
    let known =
        ["http://", "https://", "tg://"].iter().any(|protocol| inside.starts_with(protocol));
    if !known {
        return None;
    }
    if *close < at + 2 {
        let closes = |b: u8| b == b')' || b.is_ascii_whitespace();
        *close = at + 2 + inside.bytes().position(closes).unwrap_or(inside.len());
    }
    let end = *close - at - 2;
    (end < LONGEST_ADDRESS && inside.as_bytes().get(end) == Some(&b')')).then_some(end + 3)
}
