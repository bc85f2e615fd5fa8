//! Words, emoji, scripts, signs, and what joins them.

use crate::chance::Chance;

/// Words with accents in one character or two.
#[rustfmt::skip]
pub static WORDS: [&str; 20] = [
    "Bonjour", "l’été", "l'été", "e\u{301}te\u{301}", "déjà-vu", "aujourd’hui", "NAÏVE", "œuvre", "straße",
    "İstanbul", "Å", "A\u{30A}", "ﬁn", "Ωmega", "\u{1100}\u{1161}\u{11A8}", "각", "한국어", "日本語", "मार्बल",
    "ελληνικά",
];

/// Punctuation, currencies, arrows, invisible marks, what X refuses, directions, unusual white space.
#[rustfmt::skip]
pub static SIGNS: [&str; 48] = [
    "…", "€", "→", "•", "’", "–", "—", "«", "»", "₹", "™", "©", "®", "‼", "⁉", "ℹ", "№", "½", "×", "¿",
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{FFFD}",
    "\u{AD}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202E}", "\u{2066}",
    "\u{2067}", "\u{2069}", "\u{0}", "\u{7F}", "\u{FE0F}", "\u{FE0E}", "\u{20E3}", "\u{301}", "\u{1F3FB}",
    "\u{E0001}", "。", "・",
];

/// What stands between two pieces; nothing quite often.
#[rustfmt::skip]
pub static JOINS: [&str; 28] = [
    "", "", "", "", " ", " ", " ", " ", "\n", "\r\n", "\n\n", "\t", "\u{A0}", "\u{202F}", "\u{3000}",
    "\u{2028}", ", ", ". ", ".", ",", ":", "(", ")", "/", "-", "_", "@", "#",
];

#[rustfmt::skip]
static BASES: [&str; 52] = [
    "😀", "👍", "👩", "👨", "🧑", "🏳", "🏴", "❤", "☺", "✨", "⚧", "🌈", "🐻", "🐈", "⬛", "🦰", "💻", "🌾", "👶", "🤝", "✌",
    "☝", "🏋", "🕵", "⛹", "🫱", "🫲", "🪿", "🫨", "🩷", "🫩", "🇫", "🇷", "🇺", "🇸", "1", "#", "*", "㊗", "〰",
    "9", "™", "↔", "‼", "🇦", "🇿", "🏴\u{E0067}", "\u{E007F}", "🧑🏿", "🫷🏽", "🪽", "🐦",
];
static TINTS: [&str; 5] = ["🏻", "🏼", "🏽", "🏾", "🏿"];
#[rustfmt::skip]
static WHOLE: [&str; 40] = [
    "👨‍👩‍👧‍👦", "👩‍❤️‍💋‍👨", "👩🏽‍🤝‍👨🏿", "🏳️‍🌈", "🏳️‍⚧️", "🏴‍☠️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇫🇷", "🇨🇦🇧🇪", "🇪🇺🇺",
    "1️⃣", "#️⃣", "*⃣", "9⃣", "🧑‍🌾", "🐻‍❄️", "❤️‍🔥", "🧑🏿‍🦽‍➡️", "🙂‍↔️", "⛹🏻‍♀️", "🕵️‍♀️",
    "🐦‍🔥", "🍋‍🟩", "⛓️‍💥", "🧑‍🧑‍🧒‍🧒", "🫱🏻‍🫲🏿", "🇬🇫🇬", "🏴󠁵󠁳󠁴󠁸󠁿", "👩‍👩‍👦‍👦", "👁️‍🗨️", "👁‍🗨", "❣️", "☎︎", "☎️", "0️⃣", "🔟", "🅰️",
    "🈁", "🧑🏽‍❤️‍💋‍🧑🏿",
];

/// An emoji as published, or one put together badly.
pub fn emoji(chance: &mut Chance) -> String {
    if chance.rarely(2) {
        return chance.one(&WHOLE).to_owned();
    }
    let mut emoji = String::new();
    for _ in 0..chance.below(4) + 1 {
        emoji.push_str(chance.one(&BASES));
        for (part, times) in [
            ("\u{FE0F}", 3),
            ("\u{FE0E}", 9),
            (chance.one(&TINTS), 4),
            ("\u{20E3}", 9),
            ("\u{200D}", 2),
        ] {
            if chance.rarely(times) {
                emoji.push_str(part);
            }
        }
    }
    emoji
}

/// Blocks of scripts, emoji and signs, first and last code point.
#[rustfmt::skip]
static BLOCKS: [(u32, u32); 40] = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x180, 0x24F), (0x250, 0x2FF), (0x300, 0x36F), (0x370, 0x3FF),
    (0x400, 0x52F), (0x530, 0x58F), (0x590, 0x5FF), (0x600, 0x6FF), (0x700, 0x74F), (0x900, 0x97F),
    (0x980, 0x9FF), (0xB80, 0xBFF), (0xD00, 0xD7F), (0xE00, 0xE7F), (0xE80, 0xEFF), (0xF00, 0xFFF),
    (0x1000, 0x109F), (0x10A0, 0x10FF), (0x1100, 0x11FF), (0x1200, 0x137F), (0x1780, 0x17FF),
    (0x1E00, 0x1EFF), (0x1F00, 0x1FFF), (0x2000, 0x206F), (0x2070, 0x218F), (0x2190, 0x23FF),
    (0x2460, 0x27BF), (0x2B00, 0x2BFF), (0x3000, 0x30FF), (0x3100, 0x33FF), (0x4E00, 0x9FFF),
    (0xAC00, 0xD7FF), (0xF900, 0xFAFF), (0xFB00, 0xFEFF), (0xFF00, 0xFFFF), (0x1D400, 0x1D7FF),
    (0x1F000, 0x1FAFF), (0x2F800, 0x2FA1F),
];

/// A few letters of one script.
pub fn script(chance: &mut Chance) -> String {
    let block = BLOCKS[chance.below(BLOCKS.len())];
    (0..chance.below(9) + 1).map(|_| within(chance, block)).collect()
}

/// Any character at all, planes nobody uses included.
pub fn any(chance: &mut Chance) -> char {
    within(chance, (0, 0x10FFFF))
}

fn within(chance: &mut Chance, (first, last): (u32, u32)) -> char {
    let point = first + chance.below((last - first + 1) as usize) as u32;
    char::from_u32(point).unwrap_or('\u{D7FF}')
}

/// Letters of scripts written with marks, right to left or stacked.
#[rustfmt::skip]
static LETTERS: [&str; 18] = [
    "ש", "ל", "ם", "א", "ا", "ب", "ل", "ة", "ی", "क", "ष", "ग", "ก", "ำ", "བ", "ဈ", "ᄀ", "ᅡ",
];
#[rustfmt::skip]
static MARKS: [&str; 24] = [
    "\u{5B0}", "\u{5B8}", "\u{5C1}", "\u{5BF}", "\u{5F4}", "\u{64B}", "\u{651}", "\u{670}", "\u{6D6}", "\u{94D}", "\u{93F}",
    "\u{93C}", "\u{E31}", "\u{E47}", "\u{F71}", "\u{1039}", "\u{11A8}", "\u{300}", "\u{323}", "\u{345}", "\u{1AB0}", "\u{200C}",
    "\u{200D}", "\u{200F}",
];

/// A word of such letters, each with a few marks in any order.
pub fn marked(chance: &mut Chance) -> String {
    let mut word = chance.one(&["", "", "#", "@", "\u{202B}", "\u{2067}", "e"]).to_owned();
    for _ in 0..chance.below(5) + 1 {
        word.push_str(chance.one(&LETTERS));
        for _ in 0..chance.below(4) {
            word.push_str(chance.one(&MARKS));
        }
    }
    word
}
