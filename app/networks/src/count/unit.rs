//! The six units.

use unicode_segmentation::UnicodeSegmentation;

use super::wide::WIDE;
use crate::field::Unit;
use crate::ranges::holds;
use crate::x::weigh;

/// How long a text is in a unit.
pub(crate) fn measure(unit: Unit, text: &str) -> u64 {
    let length = match unit {
        Unit::XWeighted => return weigh(text, u64::MAX).length,
        Unit::Graphemes => graphemes(text),
        Unit::CodePoints => text.chars().count(),
        Unit::Utf16 => utf16(text),
        Unit::Utf8Bytes => text.len(),
        Unit::DisplayWidth => text.chars().map(|c| 1 + usize::from(is_wide(c))).sum(),
    };
    length as u64
}

/// ASCII has one grapheme per byte, except CRLF.
fn graphemes(text: &str) -> usize {
    if text.is_ascii() {
        let bytes = text.as_bytes();
        return bytes.len() - bytes.windows(2).filter(|pair| pair == b"\r\n").count();
    }
    text.graphemes(true).count()
}

fn utf16(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().map(char::len_utf16).sum() }
}

/// Drawn twice as wide as a Latin letter.
pub(crate) fn is_wide(character: char) -> bool {
    character >= '\u{1100}' && holds(WIDE, u32::from(character))
}
