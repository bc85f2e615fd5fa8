//! English syllables, as pronouncing dictionaries count them.
//!
//! Groups of vowels count one, then the pairs that are two sounds (`create`, `radio`) and the letters
//! that are none (`moved`, `statement`) correct the count. Rules and lists are ours.

mod endings;
mod exceptions;
mod pairs;

use std::borrow::Cow;

use crate::fold;

/// Syllables of a word; compounds are the sum of their parts.
pub(super) fn count(word: &str) -> usize {
    let lower = super::lowercase(word);
    let folded = if lower.is_ascii() { lower.clone() } else { Cow::Owned(fold(&lower)) };
    if let Some(count) = exceptions::count(&folded) {
        return count;
    }
    let sounded_end = lower.trim_end_matches('s').ends_with(['é', 'è', 'ê']);
    let (body, tail) = endings::contraction(&folded);
    let parts = body.split(['-', '.', '/', '&', '_', '\'']).filter(|part| !part.is_empty());
    let last = parts.clone().count().saturating_sub(1);
    let of_parts =
        parts.enumerate().map(|(index, part)| of_part(part, sounded_end && index == last));
    of_parts.sum::<usize>().max(1) + tail
}

fn of_part(part: &str, sounded_end: bool) -> usize {
    if let Some(count) = exceptions::count(part) {
        return count;
    }
    let singular = part.strip_suffix('s').and_then(exceptions::count);
    if let Some(count) = singular.filter(|_| !endings::hisses(&part[..part.len() - 1])) {
        return count;
    }
    let letters = part.as_bytes();
    if let Some(at) = endings::compound(part) {
        return of_part(&part[..at], false) + of_part(&part[at..], sounded_end);
    }
    let mute = if sounded_end { 0 } else { endings::mute(letters) };
    let groups = groups(letters, letters.len() - mute);
    let spoken = groups + endings::added(letters);
    // `McDonald`
    let spoken = spoken + usize::from(part.starts_with("mc") && part.len() > 3);
    let has_vowel = letters.iter().any(|b| is_vowel(*b));
    if has_vowel { spoken.max(1) } else { usize::from(part.len() > 1 || spoken > 0) }
}

pub(super) fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Sounds made by the vowels before `end`.
fn groups(letters: &[u8], end: usize) -> usize {
    let mut count = 0;
    let mut at = 0;
    while at < end {
        if !sounds(letters, at) {
            at += 1;
            continue;
        }
        let start = at;
        while at < end && sounds(letters, at) {
            at += 1;
        }
        count += 1 + (start..at - 1).filter(|pair| pairs::parts(letters, *pair, at)).count();
    }
    count
}

/// Whether the letter at `at` is a vowel sound: not the u of `qu`, not a y before a vowel at the
/// start of a word or after another vowel.
fn sounds(letters: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).map(|index| letters[index]);
    let after = letters.get(at + 1).copied().is_some_and(is_vowel);
    match letters[at] {
        b'u' => {
            !(before == Some(b'q')
                || before == Some(b'g') && after && !pairs::gu_speaks(letters, at))
        }
        b'y' => !(after && before.is_none_or(is_vowel) || letters[at..].starts_with(b"yard")),
        letter => is_vowel(letter),
    }
}
