//! The host of an address as a browser writes it: the URL standard's rules, as far as links in posts need them.

use super::direction::is_one_way;
use crate::normal::normal;
use crate::x::punycode_label;

/// Host and port of what stands between `//` and the path, in ASCII and lower case; the usual port goes.
/// None when a browser would not call it an address.
pub(super) fn host(authority: &str, default_port: &str) -> Option<String> {
    let place = authority.rsplit_once('@').map_or(authority, |(_, place)| place);
    let (name, port) = match place.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, number(port)?),
        _ => (place, String::new()),
    };
    let name = match name.strip_prefix('[') {
        Some(inside) => six(inside.strip_suffix(']')?)?,
        None => domain(name)?,
    };
    Some(if port.is_empty() || port == default_port { name } else { format!("{name}:{port}") })
}

/// A port without leading zeros; empty when none is written.
fn number(port: &str) -> Option<String> {
    if port.is_empty() {
        return Some(String::new());
    }
    let digits = port.bytes().all(|b| b.is_ascii_digit());
    let short = port.trim_start_matches('0');
    let value: u16 = if short.is_empty() { 0 } else { short.parse().ok()? };
    digits.then(|| value.to_string())
}

/// An address of 128 bits, taken to be written in its short form as everybody writes it.
fn six(inside: &str) -> Option<String> {
    let plain = |b: u8| b.is_ascii_hexdigit() || matches!(b, b':' | b'.');
    let written = inside.contains(':') && inside.bytes().all(plain);
    written.then(|| format!("[{}]", inside.to_ascii_lowercase()))
}

/// Full-width letters and the long s, as domains fold them.
fn narrow(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        'ſ' => 's',
        _ => c,
    }
}

fn domain(name: &str) -> Option<String> {
    let folded: String = normal(&name.to_lowercase())
        .chars()
        .map(narrow)
        .filter(|c| !matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FE0E}' | '\u{FE0F}'))
        .collect();
    let folded = folded.replace(['\u{3002}', '\u{FF0E}', '\u{FF61}'], ".");
    let direction = |c: char| matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let refused =
        |c: char| c <= ' ' || c == '\u{7F}' || direction(c) || "#/:<>?@[\\]^|%".contains(c);
    if folded.is_empty() || folded.contains(refused) {
        return None;
    }
    if ends_in_number(&folded) {
        return four(&folded);
    }
    let mixed = |label: &str| is_no_code(label) || !is_one_way(label);
    let label = |label: &str| if mixed(label) { None } else { punycode_label(label) };
    let labels: Option<Vec<String>> = folded.split('.').map(label).collect();
    labels.map(|labels| labels.join("."))
}

/// A label that looks encoded and cannot be: what is, is written in letters, digits and hyphens.
fn is_no_code(label: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    label.strip_prefix("xn--").is_some_and(|code| code.is_empty() || !code.bytes().all(plain))
}

/// The last label is a number: a browser then takes the whole for an address of 32 bits, or refuses it.
fn ends_in_number(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    let last = name.rsplit('.').next().unwrap_or_default();
    let digits = !last.is_empty() && last.bytes().all(|b| b.is_ascii_digit());
    digits || part(last).is_some()
}

/// An address of 32 bits in one to four parts, the last filling what the others leave.
fn four(name: &str) -> Option<String> {
    let name = name.strip_suffix('.').unwrap_or(name);
    let parts: Vec<u64> = name.split('.').map(part).collect::<Option<_>>()?;
    let (last, first) = parts.split_last()?;
    let room = 4_u32.checked_sub(u32::try_from(first.len()).ok()?).filter(|room| *room > 0)?;
    if first.iter().any(|part| *part > 255) || *last >= 256_u64.pow(room) {
        return None;
    }
    let high = first.iter().enumerate().map(|(place, part)| part << (24 - 8 * place)).sum::<u64>();
    let [a, b, c, d] = u32::try_from(high + last).ok()?.to_be_bytes();
    Some(format!("{a}.{b}.{c}.{d}"))
}

/// A number in decimal, octal behind `0` or hexadecimal behind `0x`.
fn part(text: &str) -> Option<u64> {
    let signed = text.starts_with(['+', '-']);
    let (digits, base) = match text.strip_prefix("0x") {
        Some(digits) => (digits, 16),
        None if text.len() > 1 && text.starts_with('0') => (&text[1..], 8),
        None => (text, 10),
    };
    if signed || digits.starts_with(['+', '-']) || text.is_empty() {
        return None;
    }
    if digits.is_empty() { Some(0) } else { u64::from_str_radix(digits, base).ok() }
}
