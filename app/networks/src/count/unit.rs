//! The six units.

use super::wide::WIDE;
use crate::field::Unit;
use crate::graphemes::graphemes;
use crate::x::weigh;

/// How long a text is in a unit.
pub(crate) fn measure(unit: Unit, text: &str) -> u64 {
    let length = match unit {
        Unit::XWeighted => return weigh(text, u64::MAX).length,
        Unit::Graphemes => clusters(text),
        Unit::CodePoints => text.chars().count(),
        Unit::Utf16 => utf16(text),
        Unit::Utf8Bytes => text.len(),
        Unit::DisplayWidth => text.chars().map(|c| 1 + usize::from(is_wide(c))).sum(),
    };
    length as u64
}

/// Between two characters that never join, a grapheme ends: only what stands between such places has to be looked
/// up in Unicode's tables.
fn clusters(text: &str) -> usize {
    let (mut count, mut from, mut before) = (0, 0, false);
    for (at, c) in text.char_indices() {
        let lone = is_lone(c);
        if lone && before {
            count += joined(&text[from..at]);
            from = at;
        }
        before = lone;
    }
    count + joined(&text[from..])
}

/// Graphemes of a stretch that is often a single character.
fn joined(text: &str) -> usize {
    match text.len() {
        0 | 1 => text.len(),
        _ => graphemes(text).count(),
    }
}

/// A grapheme of its own beside others of its like: most of what posts are written with.
fn is_lone(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{A0}'..='\u{A8}' | '\u{AA}'..='\u{AC}' | '\u{AF}'..='\u{2FF}')
        || matches!(c, '\u{2010}'..='\u{2027}' | '\u{3041}'..='\u{3096}' | '\u{4E00}'..='\u{9FFF}')
}

fn utf16(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().map(char::len_utf16).sum() }
}

/// Drawn twice as wide as a Latin letter.
pub(crate) fn is_wide(character: char) -> bool {
    character >= '\u{1100}' && WIDE.holds(u32::from(character))
}

#[cfg(test)]
mod tests {
    use super::clusters;
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2_000, ..ProptestConfig::default() })]

        #[test]
        fn graphemes_are_unicode_s(text in "([a-c \r\n~]|[\u{7F}-\u{AF}]|[\u{2FE}-\u{302}]|[\u{200B}-\u{2028}]|[\u{3040}-\u{309B}]|\u{200D}|\u{FE0F}|[🇦-🇨]|👩|🏽|क|्|ष|ि|[가-갃]|[각]|\u{600}|\\PC){0,24}") {
            prop_assert_eq!(clusters(&text), text.graphemes(true).count());
        }
    }

    #[test]
    fn no_character_joins_another_of_its_like() {
        for c in (' '..='\u{A000}').filter(|c| super::is_lone(*c)) {
            for other in ['a', 'é', '\u{2019}', 'か', '中'] {
                let pair = format!("{c}{other}{c}");
                assert_eq!(pair.graphemes(true).count(), 3, "{c:?} beside {other:?}");
            }
        }
    }
}
