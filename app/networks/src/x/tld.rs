//! Where a top-level domain X knows ends.

use std::sync::OnceLock;

use prose::order::sort;

use super::units::ascii;
use crate::tlds;

/// The end of the top-level domain that starts at `at`, if X knows one there.
///
/// The next unit may not continue it: letters, digits, `@`, `+` and `-` do.
pub(crate) fn tld_end(text: &[u16], at: usize) -> Option<usize> {
    latin(text, at).or_else(|| script(text, at)).or_else(|| punycode(text, at))
}

fn closes(text: &[u16], at: usize) -> bool {
    text.get(at).is_none_or(|&unit| {
        let byte = ascii(unit);
        !(byte.is_ascii_alphanumeric() || matches!(byte, b'@' | b'+' | b'-'))
    })
}

fn latin(text: &[u16], at: usize) -> Option<usize> {
    let mut name = [0_u8; tlds::LONGEST];
    let letters = text[at..].iter().take_while(|&&unit| ascii(unit).is_ascii_alphabetic());
    let mut length = 0;
    for &unit in letters {
        *name.get_mut(length)? = ascii(unit).to_ascii_lowercase();
        length += 1;
    }
    let known = str::from_utf8(&name[..length]).is_ok_and(tlds::known_to_x);
    (known && closes(text, at + length)).then_some(at + length)
}

fn script(text: &[u16], at: usize) -> Option<usize> {
    // Hardly any full stop stands before a letter that one of these starts with.
    let first = fold(*text.get(at)?);
    firsts().binary_search(&u64::from(first)).ok()?;
    tlds::x_scripts().find_map(|name| {
        let mut end = at;
        for unit in name.encode_utf16() {
            if fold(*text.get(end)?) != fold(unit) {
                return None;
            }
            end += 1;
        }
        closes(text, end).then_some(end)
    })
}

/// What the names that are not in ASCII start with.
fn firsts() -> &'static [u64] {
    static FIRSTS: OnceLock<Vec<u64>> = OnceLock::new();
    FIRSTS.get_or_init(|| {
        let first = |name: &str| name.encode_utf16().next().map(|it| u64::from(fold(it)));
        let mut firsts: Vec<u64> = tlds::x_scripts().filter_map(first).collect();
        sort(&mut firsts);
        firsts
    })
}

fn punycode(text: &[u16], at: usize) -> Option<usize> {
    let head = text.get(at..at + 4)?;
    let prefixed =
        head.iter().zip(b"xn--").all(|(&unit, &b)| ascii(unit).to_ascii_lowercase() == b);
    if !prefixed {
        return None;
    }
    let rest = text[at + 4..].iter();
    let length = rest
        .take_while(|&&unit| matches!(ascii(unit), b'-' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z'))
        .count();
    (length > 0).then_some(at + 4 + length)
}

/// Case folding of a JavaScript expression without its `u` flag: one unit to one unit, never onto ASCII.
fn fold(unit: u16) -> u16 {
    // Scripts without capitals need no look-up.
    if !matches!(unit, 0..=0x58F | 0x10A0..=0x10FF | 0x1C80..=0x1CBF | 0x1E00..=0x1FFF) {
        return unit;
    }
    let Some(letter) = char::from_u32(u32::from(unit)) else { return unit };
    let mut upper = letter.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(one), None) if letter.is_ascii() || !one.is_ascii() => {
            u16::try_from(u32::from(one)).unwrap_or(unit)
        }
        _ => unit,
    }
}
