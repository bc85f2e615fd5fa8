//! Classes of UTF-16 units in X's URL grammar.
//!
//! X's library works on UTF-16 units, surrogates included, so its exact answers need units too. Facts of
//! twitter-text 3.1.0 (Apache-2.0), widened by the case folding its expressions apply.

/// Latin letters with accents, and what folds to them.
static LATIN: &[(u16, u16)] = &[
    (0xC0, 0xD6),
    (0xD8, 0xF6),
    (0xF8, 0x24F),
    (0x253, 0x254),
    (0x256, 0x257),
    (0x259, 0x259),
    (0x25B, 0x25B),
    (0x260, 0x260),
    (0x263, 0x263),
    (0x268, 0x269),
    (0x26F, 0x26F),
    (0x272, 0x272),
    (0x275, 0x275),
    (0x280, 0x280),
    (0x283, 0x283),
    (0x288, 0x28C),
    (0x292, 0x292),
    (0x2BB, 0x2BB),
    (0x300, 0x36F),
    (0x399, 0x399),
    (0x3B9, 0x3B9),
    (0x1E00, 0x1EFF),
    (0x1FBE, 0x1FBE),
    (0x2C65, 0x2C66),
    (0x2C7E, 0x2C7F),
    (0xA7DC, 0xA7DC),
];

/// Units that `LATIN` holds only through case folding; a mention's end is matched without folding.
static FOLDED_ONLY: &[u16] = &[
    0x260, 0x269, 0x275, 0x280, 0x283, 0x288, 0x28A, 0x28C, 0x292, 0x399, 0x3B9, 0x1FBE, 0x2C65,
    0x2C66, 0x2C7E, 0x2C7F, 0xA7DC,
];

/// The unit as an ASCII byte; 0 for everything else (NUL belongs to none of the classes asked).
pub(crate) const fn ascii(unit: u16) -> u8 {
    if unit < 0x80 { unit as u8 } else { 0 }
}

/// A Latin letter with an accent, case folded.
pub(crate) fn is_latin(unit: u16) -> bool {
    unit >= 0xC0 && LATIN.iter().any(|&(from, to)| from <= unit && unit <= to)
}

/// A Latin letter with an accent, as written.
pub(crate) fn is_plain_latin(unit: u16) -> bool {
    is_latin(unit) && !FOLDED_ONLY.contains(&unit)
}

fn is_cyrillic(unit: u16) -> bool {
    matches!(unit, 0x400..=0x4FF | 0x1C80..=0x1C87)
}

/// White space as X's library lists it.
pub(crate) fn is_space(unit: u16) -> bool {
    matches!(unit, 0x9..=0xD | 0x20 | 0x85 | 0xA0 | 0x1680 | 0x180E | 0x2000..=0x200A | 0x2028 | 0x2029 | 0x202F | 0x205F | 0x3000)
}

/// Not a character at all for X: a post that holds one is refused.
pub(crate) fn is_invalid(unit: u16) -> bool {
    matches!(unit, 0xFFFE | 0xFEFF | 0xFFFF)
}

/// Punctuation that may close a cashtag.
pub(crate) fn is_punctuation(unit: u16) -> bool {
    matches!(ascii(unit), b'!' | b'#'..=b'/' | b':'..=b'@' | b'['..=b'_' | b'{'..=b'~')
}

/// May stand in a domain label (hyphen and underscore apart).
pub(crate) fn is_domain(unit: u16) -> bool {
    if ascii(unit).is_ascii_alphanumeric() {
        return true;
    }
    let direction = matches!(unit, 0x61C | 0x200E | 0x200F | 0x202A..=0x202E | 0x2066..=0x2069);
    !(is_punctuation(unit) || is_space(unit) || is_invalid(unit) || direction)
}

/// May stand in a domain label X links when no protocol was typed.
pub(crate) fn is_bare_domain(unit: u16) -> bool {
    let byte = ascii(unit);
    byte.is_ascii_alphanumeric() || byte == b'-' || is_latin(unit)
}

/// May stand right before a URL.
pub(crate) fn may_precede(unit: u16) -> bool {
    let byte = ascii(unit);
    !(byte.is_ascii_alphanumeric()
        || matches!(byte, b'@' | b'$' | b'#')
        || matches!(unit, 0xFF03 | 0xFF20)
        || is_invalid(unit))
}

/// May stand in a path.
pub(crate) fn is_path(unit: u16) -> bool {
    let byte = ascii(unit);
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'!' | b'#'..=b'\'' | b'*'..=b'/' | b':' | b';' | b'=' | b'@' | b'[' | b']' | b'_' | b'|' | b'~')
        || unit == 0x2013
        || is_latin(unit)
        || is_cyrillic(unit)
}

/// May end a path.
pub(crate) fn ends_path(unit: u16) -> bool {
    let byte = ascii(unit);
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'#' | b'+' | b'-' | b'/' | b'=' | b'_')
        || is_latin(unit)
        || is_cyrillic(unit)
}

/// May stand in a query.
pub(crate) fn is_query(unit: u16) -> bool {
    let byte = ascii(unit);
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'#'
                ..=b'/' | b':' | b';' | b'=' | b'?' | b'@' | b'[' | b']' | b'_' | b'|' | b'~'
        )
}

/// May end a query.
pub(crate) fn ends_query(unit: u16) -> bool {
    let byte = ascii(unit);
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'&' | b'=' | b'#' | b'/')
}
