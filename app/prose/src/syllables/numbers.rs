//! Numbers, read out in French and in English: `2024` is "deux mille vingt-quatre".

use crate::Language;

/// Digits beyond which nobody reads a number out.
const LONGEST: usize = 12;

/// Syllables of `word` when it begins with a digit; one per number in other languages.
pub(super) fn syllables(word: &str, language: Language) -> Option<usize> {
    if !word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let mut count = 0;
    let mut rest = word;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let grouped = grouped_length(&rest[start..]);
        count += read(&rest[start..start + grouped], language);
        rest = &rest[start + grouped..];
        count += usize::from(rest.starts_with([',', '.']) && rest.len() > 1) * 2;
    }
    Some(count.max(1))
}

/// The length of the digits at the start of `text`, with the spaces between groups of three.
fn grouped_length(text: &str) -> usize {
    let inside =
        |c: char| c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
    let end = text.find(|c| !inside(c)).unwrap_or(text.len());
    text[..end].trim_end_matches(|c: char| !c.is_ascii_digit()).len()
}

fn read(digits: &str, language: Language) -> usize {
    let digits: Vec<u8> = digits.bytes().filter(u8::is_ascii_digit).map(|b| b - b'0').collect();
    let value = digits
        .iter()
        .fold(0_u64, |sum, digit| sum.saturating_mul(10).saturating_add(u64::from(*digit)));
    if digits.len() > LONGEST || (digits.len() > 1 && digits[0] == 0) {
        return digits.len();
    }
    match language {
        Language::Fr => french(value),
        Language::En => english(value, digits.len()),
        _ => 1,
    }
}

/// Zéro, un, deux … seize.
const FRENCH_SMALL: [usize; 17] = [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1];

fn french(value: u64) -> usize {
    match value {
        0 => 2,
        1_000_000_000.. => french(value / 1_000_000_000) + 2 + rest(value % 1_000_000_000, french),
        1_000_000.. => french(value / 1_000_000) + 2 + rest(value % 1_000_000, french),
        1000.. => multiple(value / 1000, french) + 1 + rest(value % 1000, french),
        100.. => multiple(value / 100, french) + 1 + rest(value % 100, french),
        _ => french_below_hundred(value as usize),
    }
}

fn french_below_hundred(value: usize) -> usize {
    match value {
        0..=16 => FRENCH_SMALL[value],
        17..=19 => 1 + FRENCH_SMALL[value - 10],
        // Vingt, trente, quarante, cinquante, soixante; "et" before un and onze.
        20..=59 => [0, 0, 1, 1, 2, 2][value / 10] + units(value % 10),
        60..=79 => 2 + french_units(value - 60),
        // Quatre-vingts: "quatre" keeps its e before "vingt".
        _ => 3 + rest((value - 80) as u64, french),
    }
}

fn units(unit: usize) -> usize {
    match unit {
        0 => 0,
        1 => 2,
        other => FRENCH_SMALL[other],
    }
}

fn french_units(value: usize) -> usize {
    match value {
        0 => 0,
        1 | 11 => 2,
        other => french_below_hundred(other),
    }
}

/// Zero … nineteen.
const ENGLISH_SMALL: [usize; 20] = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2];

/// Years are read in pairs: 1984 is "nineteen eighty-four".
fn english(value: u64, digits: usize) -> usize {
    let year =
        digits == 4 && matches!(value, 1100..=1999 | 2010..=2099) && !value.is_multiple_of(100);
    if year {
        let (century, rest) = ((value / 100) as usize, (value % 100) as usize);
        let oh = usize::from(rest < 10);
        return english_below_hundred(century) + oh + english_below_hundred(rest);
    }
    english_plain(value)
}

fn english_plain(value: u64) -> usize {
    match value {
        0 => 2,
        1_000_000.. => {
            let (scale, name) =
                if value >= 1_000_000_000 { (1_000_000_000, 2) } else { (1_000_000, 2) };
            english_plain(value / scale) + name + rest(value % scale, english_plain)
        }
        1000.. => english_plain(value / 1000) + 2 + rest(value % 1000, english_plain),
        100.. => english_plain(value / 100) + 2 + rest(value % 100, english_plain),
        _ => english_below_hundred(value as usize),
    }
}

fn english_below_hundred(value: usize) -> usize {
    if value < 20 {
        return ENGLISH_SMALL[value];
    }
    let tens = if value / 10 == 7 { 3 } else { 2 };
    tens + if value.is_multiple_of(10) { 0 } else { ENGLISH_SMALL[value % 10] }
}

fn rest(value: u64, read: fn(u64) -> usize) -> usize {
    if value == 0 { 0 } else { read(value) }
}

/// "Cent" and "mille" alone, "deux cents" with their number.
fn multiple(value: u64, read: fn(u64) -> usize) -> usize {
    if value == 1 { 0 } else { read(value) }
}

#[cfg(test)]
mod tests {
    use super::syllables;
    use crate::Language::{En, Fr};

    #[test]
    fn numbers_are_read_out() {
        let french = [
            ("0", 2),
            ("1", 1),
            ("14", 2),
            ("21", 3),
            ("71", 4),
            ("80", 3),
            ("99", 5),
            ("100", 1),
            ("2024", 4),
            ("3,5", 4),
            ("10\u{202f}000", 2),
            ("1er", 1),
        ];
        for (word, count) in french {
            assert_eq!(syllables(word, Fr), Some(count), "{word}");
        }
        for (word, count) in
            [("7", 2), ("11", 3), ("77", 5), ("100", 3), ("1984", 5), ("2000", 3), ("2024", 5)]
        {
            assert_eq!(syllables(word, En), Some(count), "{word}");
        }
    }
}
