//! Hashtags, mentions and cashtags as X links them, in UTF-16 units.

use super::letters::{LETTERS, OTHERS};
use super::units::{ascii, is_plain_latin, is_punctuation, is_space};

/// Start and end of a tag, sign included.
pub(crate) type Place = (usize, usize);

const LONGEST_NAME: usize = 20;
const LONGEST_LIST: usize = 25;

fn is_at(unit: u16) -> bool {
    matches!(unit, 0x40 | 0xFF20)
}

fn is_hash(unit: u16) -> bool {
    matches!(unit, 0x23 | 0xFF03)
}

fn starts_protocol(text: &[u16], at: usize) -> bool {
    text[at..].iter().copied().take(3).eq("://".encode_utf16())
}

/// The code point at `at` and its length in units.
fn point(text: &[u16], at: usize) -> Option<(u32, usize)> {
    let first =
        char::decode_utf16(text.get(at..(at + 2).min(text.len()))?.iter().copied()).next()?;
    Some(first.map_or_else(
        |lone| (u32::from(lone.unpaired_surrogate()), 1),
        |c| (u32::from(c), c.len_utf16()),
    ))
}

/// Hashtags: a run of letters, digits and joining signs with at least one letter.
pub(crate) fn hashtags(text: &[u16]) -> Vec<Place> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let opens = at == 0 || boundary(text, at);
        let end = if is_hash(text[at]) && opens { body(text, at + 1) } else { None };
        if let Some(end) = end {
            if !(text.get(end).is_some_and(|&unit| is_hash(unit)) || starts_protocol(text, end)) {
                found.push((at, end));
            }
            at = end;
            // What follows needs a boundary of its own that the tag has not used up.
            if let Some((_, length)) = point(text, at) {
                at += length;
            }
        } else {
            at += 1;
        }
    }
    found
}

/// What stands before `at` lets a hashtag start there.
fn boundary(text: &[u16], at: usize) -> bool {
    let before = match text[..at] {
        [.., high @ 0xD800..=0xDBFF, low @ 0xDC00..=0xDFFF] => {
            point(&[high, low], 0).map_or(0, |(p, _)| p)
        }
        [.., 0xD800..=0xDFFF] => return false,
        [.., unit] => u32::from(unit),
        [] => return true,
    };
    matches!(before, 0xFE0E | 0xFE0F)
        || !(LETTERS.holds(before) || OTHERS.holds(before) || before == 0x26)
}

fn body(text: &[u16], from: usize) -> Option<usize> {
    if matches!(text.get(from), Some(0xFE0F | 0x20E3)) {
        return None;
    }
    let (mut at, mut letter) = (from, false);
    while let Some((point, length)) = point(text, at) {
        let is_letter = LETTERS.holds(point);
        if !(is_letter || OTHERS.holds(point)) {
            break;
        }
        letter |= is_letter;
        at += length;
    }
    letter.then_some(at)
}

/// Mentions and lists: `@name`, `@name/list`.
pub(crate) fn mentions(text: &[u16]) -> Vec<Place> {
    let mut found = Vec::new();
    let (mut at, mut free) = (0, 0);
    while at < text.len() {
        let name = if is_at(text[at]) && may_mention(text, free, at) {
            name_end(text, at + 1)
        } else {
            None
        };
        let Some(end) = name else {
            at += 1;
            continue;
        };
        let glued = text.get(end).is_some_and(|&unit| is_at(unit) || is_plain_latin(unit))
            || starts_protocol(text, end);
        if !glued {
            found.push((at, end));
        }
        (at, free) = (end, end);
    }
    found
}

/// What stands before, from `free` on, lets a mention start at `at`; `RT` may be glued to it.
fn may_mention(text: &[u16], free: usize, at: usize) -> bool {
    let before = &text[free..at];
    let Some((&last, head)) = before.split_last() else { return at == 0 };
    let byte = ascii(last);
    let word = byte.is_ascii_alphanumeric()
        || matches!(byte, b'_' | b'!' | b'#' | b'$' | b'%' | b'&' | b'*')
        || is_at(last);
    if !word {
        return true;
    }
    let colon = if byte == b':' { head } else { before };
    let Some((&[r, t], outside)) =
        colon.split_last_chunk::<2>().map(|(outside, pair)| (pair, outside))
    else {
        return false;
    };
    let retweet = ascii(r).eq_ignore_ascii_case(&b'r') && ascii(t).eq_ignore_ascii_case(&b't');
    let open = outside.last().map_or(free == 0, |&unit| {
        let byte = ascii(unit);
        !(byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'+' | b'~' | b'.' | b'-'))
    });
    retweet && open
}

fn name_end(text: &[u16], from: usize) -> Option<usize> {
    let is_name = |unit: u16| ascii(unit).is_ascii_alphanumeric() || ascii(unit) == b'_';
    let length = text[from..].iter().take(LONGEST_NAME).take_while(|&&unit| is_name(unit)).count();
    let end = from + length;
    let slug = text.get(end) == Some(&u16::from(b'/'))
        && text.get(end + 1).is_some_and(|&unit| ascii(unit).is_ascii_alphabetic());
    let list = text.get(end + 1..).unwrap_or(&[]).iter().take(LONGEST_LIST);
    let listed = list.take_while(|&&unit| is_name(unit) || ascii(unit) == b'-').count();
    (length > 0).then_some(if slug { end + 1 + listed } else { end })
}

/// Cashtags: `$ABCDEF`, `$ABC.DE`, after white space.
pub(crate) fn cashtags(text: &[u16]) -> Vec<Place> {
    let mut found: Vec<Place> = Vec::new();
    for at in (0..text.len()).filter(|&at| text[at] == u16::from(b'$')) {
        // A match uses up the white space before it: one space cannot serve two cashtags.
        let used = found.last().map_or(0, |place| place.1);
        let opens = at == 0 || (at > used && is_space(text[at - 1]));
        if let (true, Some(end)) = (opens, ticker_end(text, at + 1)) {
            found.push((at, end));
        }
    }
    found
}

fn ticker_end(text: &[u16], from: usize) -> Option<usize> {
    let letters = |from: usize, most: usize| {
        text.get(from..)
            .unwrap_or(&[])
            .iter()
            .take(most)
            .take_while(|&&unit| ascii(unit).is_ascii_alphabetic())
            .count()
    };
    let closes =
        |at: usize| text.get(at).is_none_or(|&unit| is_punctuation(unit) || is_space_or_mark(unit));
    let end = from + letters(from, 6);
    if end == from {
        return None;
    }
    let suffix = matches!(text.get(end), Some(0x2E | 0x5F)).then(|| end + 1 + letters(end + 1, 2));
    suffix.filter(|&long| long > end + 1 && closes(long)).or(closes(end).then_some(end))
}

/// White space as JavaScript's `\s` has it, which closes a cashtag.
fn is_space_or_mark(unit: u16) -> bool {
    unit == 0xFEFF || (is_space(unit) && !matches!(unit, 0x85 | 0x180E))
}
