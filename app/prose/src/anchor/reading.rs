//! A text as it reads: without the marks of Markdown, with one space for any white space. So a passage is
//! found in its source whether it was copied from there or from the page that shows it.

use std::ops::Range;

/// What is left of a text, and where each byte of it stands in the source.
struct Read {
    text: String,
    /// For each byte, the character of the source it came from.
    from: Vec<Range<usize>>,
}

/// Where a passage stands in the source, as it was typed or else as it reads; the one after `before` when
/// there are several.
pub(super) fn find(text: &str, typed: &str, before: &str) -> Option<Range<usize>> {
    let exact = typed.trim();
    let places = text.match_indices(exact).map(|(at, _)| at).filter(|_| !exact.is_empty());
    let best = places.min_by_key(|at| std::cmp::Reverse(super::shared_end(&text[..*at], before)));
    best.map(|at| at..at + exact.len()).or_else(|| as_read(text, typed, before))
}

fn as_read(text: &str, typed: &str, before: &str) -> Option<Range<usize>> {
    let (source, wanted, before) = (read(text), read(typed), read(before));
    let (wanted, before) = (wanted.text.trim(), before.text.trim());
    if wanted.is_empty() {
        return None;
    }
    let company = |at: usize| {
        let own = source.text[..at].trim_end().chars().rev();
        own.zip(before.chars().rev()).take_while(|(a, b)| a == b).count()
    };
    let all = source.text.match_indices(wanted).map(|(at, _)| at);
    let at = all.min_by_key(|at| std::cmp::Reverse(company(*at)))?;
    let (first, last) = (source.from.get(at)?, source.from.get(at + wanted.len() - 1)?);
    Some(first.start..last.end)
}

fn read(text: &str) -> Read {
    let mut read = Read { text: String::with_capacity(text.len()), from: Vec::new() };
    let mut skip_to = 0;
    for (at, c) in text.char_indices() {
        if at < skip_to || is_mark(c) {
            if c == ']' && at >= skip_to {
                skip_to = destination(text, at + 1);
            }
            continue;
        }
        let end = at + c.len_utf8();
        let c = if c.is_whitespace() { ' ' } else { c };
        if c == ' ' && read.text.ends_with(' ') {
            continue;
        }
        read.text.push(c);
        read.from.extend(std::iter::repeat_n(at..end, c.len_utf8()));
    }
    read
}

/// Marks that a reader does not see.
const fn is_mark(c: char) -> bool {
    matches!(c, '*' | '_' | '`' | '~' | '#' | '>' | '[' | ']' | '|' | '\\' | '\u{ad}')
}

/// Longest destination of a link that is stepped over, in bytes.
const LONGEST: usize = 2_000;

/// Where the destination of a link ends that starts here; here when none does.
fn destination(text: &str, at: usize) -> usize {
    let Some(rest) = text.get(at..).filter(|it| it.starts_with('(')) else { return at };
    let end = rest.bytes().take(LONGEST).position(|it| it == b')' || it == b'\n');
    end.filter(|end| rest.as_bytes().get(*end) == Some(&b')')).map_or(at, |end| at + end + 1)
}
