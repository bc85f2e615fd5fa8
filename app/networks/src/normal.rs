//! Letters and their accents as one character where Unicode has one: normalisation form C (UAX 15).
//!
//! Written here because only the canonical half of Unicode's tables is needed, and because it has to be small:
//! the browser carries it. Hangul is computed; the rest is [`table`], unpacked when first needed. The tests
//! compare it with the `unicode-normalization` crate, whose facts it is made of.

mod facts;
mod table;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use facts::{Facts, Parts, facts, packed};

use crate::ranges::holding;
use prose::order::ordered;

const SYLLABLES: u32 = 0xAC00;
const LEADS: u32 = 0x1100;
const VOWELS: u32 = 0x1161;
/// One before the first trailing consonant: 0 means there is none.
const TRAILS: u32 = 0x11A7;
const LEAD_COUNT: u32 = 19;
const VOWEL_COUNT: u32 = 21;
const TRAIL_COUNT: u32 = 28;
const SYLLABLE_COUNT: u32 = LEAD_COUNT * VOWEL_COUNT * TRAIL_COUNT;

/// The text in form C; borrowed when it is already.
pub(crate) fn normal(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_settled) || is_surely_normal(text) {
        return Cow::Borrowed(text);
    }
    let mut characters = apart(text);
    order(&mut characters);
    compose(&mut characters);
    Cow::Owned(characters.into_iter().filter_map(|(point, _)| char::from_u32(point)).collect())
}

/// A combining mark that is neither a letter nor a digit.
pub(crate) fn is_plain_mark(character: char) -> bool {
    let point = u32::from(character);
    point >= 0x300 && crate::ranges::holds(&facts().marks, point)
}

/// A mark that stands on the character before it: an accent, a vowel point.
pub(crate) fn is_combining(character: char) -> bool {
    let point = u32::from(character);
    point >= 0x300 && facts().class(point) != 0
}

/// Never changed nor joined by normalisation: most of what posts are written with.
fn is_settled(c: char) -> bool {
    matches!(c, '\0'..='\u{2FF}' | '\u{200D}' | '\u{2010}'..='\u{2027}' | '\u{202F}' | '\u{FE0F}')
        || matches!(c, '\u{3041}'..='\u{3093}' | '\u{4E00}'..='\u{9FFF}' | '\u{1F300}'..='\u{1F9FF}')
}

/// No character that could change or join the one before, and marks already in order.
fn is_surely_normal(text: &str) -> bool {
    let facts = facts();
    let mut last = 0;
    text.chars().map(u32::from).all(|point| {
        // Nothing below the first combining mark changes or joins.
        let class = if point < 0x300 { 0 } else { facts.class(point) };
        let ordered = class == 0 || class >= last;
        last = class;
        ordered && (point < 0x300 || !facts.may_change(point))
    })
}

impl Facts {
    /// The combining class; 0 for what starts a sequence.
    fn class(&self, point: u32) -> u8 {
        holding(&self.classes, point, |run| (run.0, run.1)).map_or(0, |run| run.2)
    }

    fn parts(&self, point: u32) -> Option<Parts> {
        let at = self.decompositions.binary_search_by_key(&point, |it| it.0).ok()?;
        Some(self.decompositions[at].1)
    }

    fn may_change(&self, point: u32) -> bool {
        let jamo = (VOWELS..VOWELS + VOWEL_COUNT).contains(&point)
            || (TRAILS + 1..TRAILS + TRAIL_COUNT).contains(&point);
        jamo || self.seconds.binary_search(&point).is_ok()
            || match self.parts(point) {
                None => false,
                // What it begins with may join the character before.
                Some(Parts::Two(first, _)) => first >= 0x300 && self.may_change(first),
                Some(Parts::Stretch(..)) => true,
            }
    }

    fn composed(&self, first: u32, second: u32) -> Option<u32> {
        let (lead, vowel) = (first.wrapping_sub(LEADS), second.wrapping_sub(VOWELS));
        if lead < LEAD_COUNT && vowel < VOWEL_COUNT {
            return Some(SYLLABLES + (lead * VOWEL_COUNT + vowel) * TRAIL_COUNT);
        }
        let (syllable, trail) = (first.wrapping_sub(SYLLABLES), second.wrapping_sub(TRAILS));
        if syllable < SYLLABLE_COUNT
            && syllable % TRAIL_COUNT == 0
            && (1..TRAIL_COUNT).contains(&trail)
        {
            return Some(first + trail);
        }
        let pair = packed(first, second);
        let at = self.compositions.partition_point(|it| *it < pair);
        let whole = self.compositions.get(at)? ^ pair;
        u32::try_from(whole).ok().filter(|whole| *whole <= u32::from(char::MAX))
    }
}

/// Every character in its smallest parts, with its combining class.
fn apart(text: &str) -> Vec<(u32, u8)> {
    let facts = facts();
    let mut out = Vec::with_capacity(text.len());
    for c in text.chars() {
        take_apart(facts, u32::from(c), &mut out);
    }
    out
}

fn take_apart(facts: &Facts, point: u32, out: &mut Vec<(u32, u8)>) {
    let syllable = point.wrapping_sub(SYLLABLES);
    if syllable < SYLLABLE_COUNT {
        let (block, trail) = (syllable / TRAIL_COUNT, syllable % TRAIL_COUNT);
        out.extend([(LEADS + block / VOWEL_COUNT, 0), (VOWELS + block % VOWEL_COUNT, 0)]);
        out.extend((trail > 0).then_some((TRAILS + trail, 0)));
        return;
    }
    match if point < 0xC0 { None } else { facts.parts(point) } {
        None => out.push((point, facts.class(point))),
        Some(Parts::Two(first, second)) => {
            take_apart(facts, first, out);
            out.push((second, facts.class(second)));
        }
        Some(Parts::Stretch(start, length)) => {
            let parts = facts.stretch(start, length);
            out.extend(parts.iter().map(|&part| (part, facts.class(part))));
        }
    }
}

/// Marks in the order of their class, those of one class as they came.
fn order(characters: &mut [(u32, u8)]) {
    for marks in characters.chunk_by_mut(|before, after| (before.1 == 0) == (after.1 == 0)) {
        if marks[0].1 != 0 && marks.len() > 1 {
            let sorted = ordered(marks.to_vec(), |mark| u32::from(mark.1));
            marks.copy_from_slice(&sorted);
        }
    }
}

/// Joins what composes with the last starter, unless something between them blocks it.
fn compose(characters: &mut Vec<(u32, u8)>) {
    let facts = facts();
    let (mut kept, mut starter) = (0, None);
    for at in 0..characters.len() {
        let (point, class) = characters[at];
        let blocked = |start: usize| kept > start + 1 && characters[kept - 1].1 >= class;
        let whole = starter
            .filter(|&start| !blocked(start))
            .and_then(|start| Some((start, facts.composed(characters[start].0, point)?)));
        if let Some((start, whole)) = whole {
            characters[start].0 = whole;
            continue;
        }
        if class == 0 {
            starter = Some(kept);
        }
        characters[kept] = (point, class);
        kept += 1;
    }
    characters.truncate(kept);
}
