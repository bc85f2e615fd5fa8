//! Where an emoji X's counter knows starts and ends.

use super::emoji_table::{
    FLAGS, GENDERED, GENDERED_AFTER, NEEDS_VS, PLAIN, PLAIN_SKIN, TEXT, TEXT_SKIN,
};

const JOINER: u32 = 0x200D;
const AS_TEXT: u32 = 0xFE0E;
const AS_EMOJI: u32 = 0xFE0F;
const KEYCAP: u32 = 0x20E3;
const BLACK_FLAG: u32 = 0x1F3F4;

/// Sequences of one kind: what must follow the first code point, word for word.
static FIXED: &[(u32, &[u32])] = &[
    (0x1F3F3, &[AS_EMOJI, JOINER, 0x1F308]),
    (BLACK_FLAG, &[JOINER, 0x2620, AS_EMOJI]),
    (0x1F441, &[JOINER, 0x1F5E8]),
    (BLACK_FLAG, &[0xE0067, 0xE0062, 0xE0065, 0xE006E, 0xE0067, 0xE007F]),
    (BLACK_FLAG, &[0xE0067, 0xE0062, 0xE0073, 0xE0063, 0xE0074, 0xE007F]),
    (BLACK_FLAG, &[0xE0067, 0xE0062, 0xE0077, 0xE006C, 0xE0073, 0xE007F]),
];

/// What a person's profession is drawn with, U+FE0F included where it must follow.
static PROFESSIONS: &[(u32, bool)] = &[
    (0x2695, true),
    (0x2696, true),
    (0x2708, true),
    (0x1F33E, false),
    (0x1F373, false),
    (0x1F393, false),
    (0x1F3A4, false),
    (0x1F3A8, false),
    (0x1F3EB, false),
    (0x1F3ED, false),
    (0x1F4BB, false),
    (0x1F4BC, false),
    (0x1F527, false),
    (0x1F52C, false),
    (0x1F680, false),
    (0x1F692, false),
    (0x1F9B0, false),
    (0x1F9B1, false),
    (0x1F9B2, false),
    (0x1F9B3, false),
];

/// A reader over UTF-16 units that hands out code points.
#[derive(Clone, Copy)]
struct Reader<'a> {
    text: &'a [u16],
    at: usize,
}

impl Reader<'_> {
    fn peek(self) -> u32 {
        match (self.text.get(self.at).copied(), self.text.get(self.at + 1).copied()) {
            (Some(high @ 0xD800..=0xDBFF), Some(low @ 0xDC00..=0xDFFF)) => {
                0x10000 + ((u32::from(high) - 0xD800) << 10) + u32::from(low) - 0xDC00
            }
            (Some(unit), _) => u32::from(unit),
            (None, _) => 0,
        }
    }

    /// Steps over one code point of a class.
    fn take(self, class: impl Fn(u32) -> bool) -> Option<Self> {
        let point = self.peek();
        let length = if point > 0xFFFF { 2 } else { 1 };
        (self.at < self.text.len() && class(point))
            .then_some(Reader { at: self.at + length, ..self })
    }

    fn one(self, point: u32) -> Option<Self> {
        self.take(|p| p == point)
    }

    fn maybe(self, class: impl Fn(u32) -> bool) -> Self {
        self.take(class).unwrap_or(self)
    }

    fn all(self, points: &[u32]) -> Option<Self> {
        points.iter().try_fold(self, |reader, &point| reader.one(point))
    }
}

/// The end of the emoji that starts at `at`, in UTF-16 units.
pub(crate) fn emoji_end(text: &[u16], at: usize) -> Option<usize> {
    let first = Reader { text, at };
    let point = first.peek();
    if !may_start(point) {
        return None;
    }
    let rest = first.take(|_| true)?;
    if is_keycap(point) {
        return rest.maybe(|p| p == AS_EMOJI).one(KEYCAP).map(|end| end.at);
    }
    let sequence = profession(point, rest)
        .or_else(|| gendered(point, rest))
        .or_else(|| family(point, rest))
        .or_else(|| fixed(point, rest));
    sequence.or_else(|| single(point, rest)).map(|end| end.at)
}

/// Cheap first test: almost every character of a post stops here.
fn may_start(point: u32) -> bool {
    matches!(point, 0xA9 | 0xAE | 0x203C..=0x3299 | 0xE50A | AS_EMOJI | 0x1F004..=0x1F9FF)
        || is_keycap(point)
}

/// A digit or a sign printed on keys.
fn is_keycap(point: u32) -> bool {
    matches!(point, 0x23 | 0x2A | 0x30..=0x39)
}

fn is_skin(point: u32) -> bool {
    (0x1F3FB..=0x1F3FF).contains(&point)
}

fn profession(person: u32, rest: Reader<'_>) -> Option<Reader<'_>> {
    if !matches!(person, 0x1F468 | 0x1F469) {
        return None;
    }
    let after = rest.maybe(is_skin).one(JOINER)?;
    let &(_, variant) = PROFESSIONS.iter().find(|(sign, _)| *sign == after.peek())?;
    let end = after.take(|_| true)?;
    if variant { end.one(AS_EMOJI) } else { Some(end) }
}

fn gendered(person: u32, rest: Reader<'_>) -> Option<Reader<'_>> {
    let toned = PLAIN_SKIN.holds(person) || TEXT_SKIN.holds(person);
    let skin = rest.take(|p| toned && is_skin(p));
    let before = if GENDERED_AFTER.holds(person) {
        skin.or_else(|| rest.one(AS_EMOJI))?
    } else if GENDERED.holds(person) {
        skin.unwrap_or(rest)
    } else {
        return None;
    };
    before.one(JOINER)?.take(|p| matches!(p, 0x2640 | 0x2642))?.one(AS_EMOJI)
}

/// Couples, and one or two parents with one or two children.
fn family(first: u32, rest: Reader<'_>) -> Option<Reader<'_>> {
    let partner = |p: u32| p == 0x1F468 || (p == 0x1F469 && first == 0x1F469);
    let other = |p: u32| p == 0x1F469 || (p == 0x1F468 && first == 0x1F468);
    if !matches!(first, 0x1F468 | 0x1F469) {
        return None;
    }
    if let Some(heart) = rest.all(&[JOINER, 0x2764, AS_EMOJI]) {
        let kiss = heart.all(&[JOINER, 0x1F48B, JOINER]).and_then(|r| r.take(partner));
        return kiss.or_else(|| heart.one(JOINER)?.take(partner));
    }
    let two = rest.one(JOINER).and_then(|r| r.take(other)).and_then(children);
    two.or_else(|| children(rest))
}

fn children(parents: Reader<'_>) -> Option<Reader<'_>> {
    let boy = |p: u32| p == 0x1F466;
    let child = |p: u32| matches!(p, 0x1F466 | 0x1F467);
    let next = parents.one(JOINER)?;
    let elder = next.take(child)?;
    let younger =
        elder.one(JOINER).and_then(|r| if boy(next.peek()) { r.take(boy) } else { r.take(child) });
    Some(younger.unwrap_or(elder))
}

fn fixed(first: u32, rest: Reader<'_>) -> Option<Reader<'_>> {
    FIXED.iter().filter(|(start, _)| *start == first).find_map(|(_, tail)| rest.all(tail))
}

fn single(point: u32, rest: Reader<'_>) -> Option<Reader<'_>> {
    if let Some(flag) = flag(point, rest) {
        return Some(flag);
    }
    if NEEDS_VS.holds(point) {
        return rest.one(AS_EMOJI);
    }
    let text = TEXT.holds(point);
    if text || TEXT_SKIN.holds(point) {
        let shown = rest.one(AS_EMOJI).or((rest.peek() != AS_TEXT).then_some(rest))?;
        return Some(if text { shown } else { shown.maybe(is_skin) });
    }
    if PLAIN_SKIN.holds(point) {
        return Some(rest.maybe(is_skin));
    }
    (PLAIN.holds(point) || point == AS_EMOJI).then_some(rest)
}

fn flag(point: u32, rest: Reader<'_>) -> Option<Reader<'_>> {
    let letter = |p: u32| p.checked_sub(0x1F1E6).filter(|&l| l < 26);
    let first = letter(point)?;
    rest.take(|p| letter(p).is_some_and(|second| FLAGS[first as usize] & (1 << second) != 0))
}
