//! Prints `src/normal/table.rs` from the Unicode tables of the `unicode-normalization` crate.
//! `cargo run -p networks --example normal_table > app/networks/src/normal/table.rs`

use unicode_normalization::char::{
    canonical_combining_class, compose, decompose_canonical, is_combining_mark,
};
use unicode_normalization::{UNICODE_VERSION, UnicodeNormalization};

/// Bytes of the table on one line of source.
const LINE: usize = 24;

fn main() {
    let mut bytes = Vec::new();
    compositions(&mut bytes);
    others(&mut bytes);
    runs(&mut bytes, |c| u32::from(canonical_combining_class(c)), true);
    runs(&mut bytes, |c| u32::from(is_combining_mark(c) && !c.is_alphanumeric()), false);
    let (major, minor, patch) = UNICODE_VERSION;
    println!(
        "//! Facts of the Unicode Character Database {major}.{minor}.{patch}, © Unicode, Inc., Unicode-3.0."
    );
    println!(
        "//!\n//! Written by `examples/normal_table.rs`; read by [`super::facts`], which says how.\n"
    );
    println!(
        "/// Compositions, other decompositions, combining classes, marks: numbers in base 128, lowest bits first."
    );
    println!("#[rustfmt::skip]\npub(super) static TABLE: &[u8; {}] = b\"\\", bytes.len());
    for line in bytes.chunks(LINE) {
        let digits: String = line.iter().map(|byte| format!("\\x{byte:02x}")).collect();
        println!("{digits}\\");
    }
    println!("\";");
}

/// Every character but Hangul syllables, which are computed.
fn characters() -> impl Iterator<Item = char> {
    ('\0'..=char::MAX).filter(|c| !('\u{AC00}'..='\u{D7A3}').contains(c))
}

fn decomposed(c: char) -> Vec<char> {
    let mut out = Vec::new();
    decompose_canonical(c, |part| out.push(part));
    out
}

/// The two characters that make `c` when they are composed.
fn pair(c: char) -> Option<(char, char)> {
    let parts = decomposed(c);
    let (&second, before) = parts.split_last()?;
    let mut first = before.iter().copied().nfc();
    let first = first.next().filter(|_| first.next().is_none())?;
    (compose(first, second) == Some(c)).then_some((first, second))
}

/// Seconds once, then each composition as steps from the one before and a place among the seconds: a column
/// each, which compresses better than row after row.
fn compositions(out: &mut Vec<u8>) {
    let all: Vec<_> = characters().filter_map(|c| Some((c, pair(c)?))).collect();
    let mut seconds: Vec<char> = all.iter().map(|(_, (_, second))| *second).collect();
    seconds.sort_unstable();
    seconds.dedup();
    number(out, seconds.len() as u32);
    ascending(out, &seconds);
    number(out, all.len() as u32);
    ascending(out, &all.iter().map(|(whole, _)| *whole).collect::<Vec<_>>());
    let mut last = 0;
    for (_, (first, _)) in &all {
        step(out, last, u32::from(*first));
        last = u32::from(*first);
    }
    for (_, (_, second)) in &all {
        number(out, seconds.binary_search(second).unwrap_or_default() as u32);
    }
}

fn ascending(out: &mut Vec<u8>, characters: &[char]) {
    let mut last = 0;
    for point in characters.iter().map(|&c| u32::from(c)) {
        number(out, point - last);
        last = point;
    }
}

/// Decompositions that are never put together again: their step and length, then all parts.
fn others(out: &mut Vec<u8>) {
    let all: Vec<_> = characters().filter(|&c| decomposed(c) != [c] && pair(c).is_none()).collect();
    number(out, all.len() as u32);
    let (mut whole, mut last) = (0, 0);
    for &c in &all {
        number(out, (u32::from(c) - whole) * 4 + decomposed(c).len() as u32 - 1);
        whole = u32::from(c);
    }
    for part in all.into_iter().flat_map(decomposed) {
        step(out, last, u32::from(part));
        last = u32::from(part);
    }
}

/// Runs of characters with the same value, 0 left out: gaps, lengths, values.
fn runs(out: &mut Vec<u8>, value: impl Fn(char) -> u32, valued: bool) {
    let mut found: Vec<(u32, u32, u32)> = Vec::new();
    for c in characters().filter(|&c| value(c) > 0) {
        let (point, value) = (u32::from(c), value(c));
        match found.last_mut() {
            Some((_, end, same)) if *end == point && *same == value => *end += 1,
            _ => found.push((point, point + 1, value)),
        }
    }
    number(out, found.len() as u32);
    let mut last = 0;
    for &(start, end, _) in &found {
        number(out, start - last);
        last = end;
    }
    for &(start, end, _) in &found {
        number(out, end - start);
    }
    for &(.., value) in found.iter().filter(|_| valued) {
        number(out, value);
    }
}

/// A distance up or down.
fn step(out: &mut Vec<u8>, from: u32, to: u32) {
    let signed = i64::from(to) - i64::from(from);
    number(out, (signed << 1 ^ signed >> 63) as u32);
}

fn number(out: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}
