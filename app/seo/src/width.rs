//! Width of a title as search results draw it: Arial, 400, 20 px.
//!
//! Advance widths are those of the font in 1/2048 em, from a metric-compatible font; kerning is not
//! counted, so a title may come out a pixel or two wider than a browser draws it.

/// Units per em of the tables below.
const EM: u64 = 2048;
/// Size search results use for titles, in pixels.
const TITLE_PX: u64 = 20;
/// Size search results use for descriptions, in pixels.
const DESCRIPTION_PX: u64 = 14;
/// A character outside the tables: an em for wide scripts, the mean letter for the rest.
const WIDE: u16 = 2048;
const MEAN: u16 = 1139;

/// U+0020 to U+007E.
const ASCII: [u16; 95] = [
    569, 569, 727, 1139, 1139, 1821, 1366, 391, 682, 682, 797, 1196, 569, 682, 569, 569, 1139,
    1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 569, 569, 1196, 1196, 1196, 1139, 2079,
    1366, 1366, 1479, 1479, 1366, 1251, 1593, 1479, 569, 1024, 1366, 1139, 1706, 1479, 1593, 1366,
    1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 569, 569, 569, 961, 1139, 682,
    1139, 1139, 1024, 1139, 1139, 569, 1139, 1139, 455, 455, 1024, 455, 1706, 1139, 1139, 1139,
    1139, 682, 1024, 569, 1139, 1024, 1479, 1024, 1024, 1024, 684, 532, 684, 1196,
];

/// U+00A0 to U+017F. The soft hyphen (U+00AD) is not drawn.
const LATIN: [u16; 224] = [
    569, 682, 1139, 1139, 1139, 1139, 532, 1139, 682, 1509, 758, 1139, 1196, 0, 1509, 1131, 819,
    1124, 682, 682, 682, 1180, 1100, 569, 682, 682, 748, 1139, 1708, 1708, 1708, 1251, 1366, 1366,
    1366, 1366, 1366, 1366, 2048, 1479, 1366, 1366, 1366, 1366, 569, 569, 569, 569, 1479, 1479,
    1593, 1593, 1593, 1593, 1593, 1196, 1593, 1479, 1479, 1479, 1479, 1366, 1366, 1251, 1139, 1139,
    1139, 1139, 1139, 1139, 1821, 1024, 1139, 1139, 1139, 1139, 569, 569, 569, 569, 1139, 1139,
    1139, 1139, 1139, 1139, 1139, 1124, 1251, 1139, 1139, 1139, 1139, 1024, 1139, 1024, 1366, 1139,
    1366, 1139, 1366, 1139, 1479, 1024, 1479, 1024, 1479, 1024, 1479, 1024, 1479, 1259, 1479, 1139,
    1366, 1139, 1366, 1139, 1366, 1139, 1366, 1139, 1366, 1139, 1593, 1139, 1593, 1139, 1593, 1139,
    1593, 1139, 1479, 1139, 1479, 1139, 569, 569, 569, 569, 569, 569, 569, 455, 569, 569, 1505,
    909, 1024, 455, 1366, 1024, 1024, 1139, 455, 1139, 455, 1139, 597, 1139, 684, 1139, 455, 1479,
    1139, 1479, 1139, 1479, 1139, 1237, 1481, 1139, 1593, 1139, 1593, 1139, 1593, 1139, 2048, 1933,
    1479, 682, 1479, 682, 1479, 682, 1366, 1024, 1366, 1024, 1366, 1024, 1366, 1024, 1251, 569,
    1251, 768, 1251, 569, 1479, 1139, 1479, 1139, 1479, 1139, 1479, 1139, 1479, 1139, 1479, 1139,
    1933, 1479, 1366, 1024, 1366, 1251, 1024, 1251, 1024, 1251, 1024, 455,
];

/// Width of a title in a search result, in pixels, rounded.
#[must_use]
pub fn title_px(text: &str) -> u64 {
    (units(text) * TITLE_PX + EM / 2) / EM
}

/// Width of a description in a search result (14 px), in pixels, rounded.
#[must_use]
pub fn description_px(text: &str) -> u64 {
    (units(text) * DESCRIPTION_PX + EM / 2) / EM
}

fn units(text: &str) -> u64 {
    text.chars().map(|c| u64::from(advance(c))).sum()
}

/// Advance width of a character in 1/2048 em.
pub(crate) fn advance(c: char) -> u16 {
    match u32::from(c) {
        code @ 0x20..=0x7e => ASCII[(code - 0x20) as usize],
        code @ 0xa0..=0x17f => LATIN[(code - 0xa0) as usize],
        code => elsewhere(code),
    }
}

fn elsewhere(code: u32) -> u16 {
    match code {
        0..=0x1f | 0x7f..=0x9f | 0x300..=0x36f | 0x200b..=0x200f | 0x2060 | 0xfe00..=0xfe0f => 0,
        0x2002 | 0x2013 | 0x20ac => 1139,
        0x2009 | 0x202f => 410,
        0x2010 | 0x2011 | 0x201c..=0x201e | 0x2039 | 0x203a => 682,
        0x2018..=0x201b => 455,
        0x2022 => 717,
        0x2032 => 384,
        0x1100..=0x11ff | 0x2003 | 0x2014 | 0x2015 | 0x2026 | 0x2030 | 0x2122 => WIDE,
        0x2190..=0x2bff | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xff00..=0xff60 | 0x1f000.. => WIDE,
        _ => MEAN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_m_is_wider_than_an_i() {
        assert_eq!(title_px("mmmmm"), 83);
        assert_eq!(title_px("iiiii"), 22);
    }

    #[test]
    fn accents_add_no_width_and_combining_marks_neither() {
        assert_eq!(title_px("écôle"), title_px("ecole"));
        assert_eq!(title_px("e\u{301}cole"), title_px("ecole"));
    }

    #[test]
    fn nothing_is_zero_wide_and_an_ideograph_an_em() {
        assert_eq!(title_px(""), 0);
        assert_eq!(title_px("漢"), 20);
    }
}
