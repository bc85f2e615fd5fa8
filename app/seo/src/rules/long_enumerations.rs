//! Are long enumerations set as lists?
//!
//! An enumeration is a run of short items between commas or semicolons that ends with `et`, `ou`,
//! `and` or `or`.

use prose::{Span, UnitKind};
use wording::rules::long_enumerations::words;

use super::Rule;
use crate::facts::{Facts, Passage};
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "long-enumerations", group: Group::Readability, weight: 1, check, yoast: &[] };

/// Items from which a list is read more easily.
const ITEMS: u64 = 6;
/// Words an item of a sentence may have.
const LONGEST: usize = 5;

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    if !facts.knows_function_words() || facts.is_blank() {
        return None;
    }
    let long: Vec<Span> = facts.spans(|found| &found.enumerations).collect();
    Some(match long.len() as u64 {
        0 => Finding::scored(9, words.right),
        count => Finding::scored(6, (words.found)(count, ITEMS)).at(long),
    })
}

/// Notes a sentence that holds one.
pub(super) fn read(passage: &Passage<'_, '_>, out: &mut Vec<Span>) {
    let Passage { chunk, sentence, .. } = *passage;
    let prose = sentence.kind == UnitKind::Prose && !sentence.quoted;
    if prose && items(&chunk.plain()[sentence.text.range()]) as u64 >= ITEMS {
        out.push(sentence.span);
    }
}

/// Items of the longest enumeration of a sentence.
fn items(sentence: &str) -> usize {
    if !sentence.contains(',') && !sentence.contains(';') {
        return 0;
    }
    let (mut run, mut most) = (0, 0);
    for part in parts(sentence) {
        // What a colon introduces begins behind it.
        if part.contains(": ") {
            run = 0;
        }
        let mut words = part.split_whitespace();
        let count = words.clone().count();
        let joins = |word: &str| matches!(word, "et" | "ou" | "and" | "or");
        let before = words.by_ref().take(LONGEST).position(joins);
        if let Some(before) = before.filter(|_| run > 0) {
            // `a cloth and an oven`: the last two.
            most = most.max(run + usize::from(before > 0) + 1);
            run = 0;
        } else if count > 0 && (count <= LONGEST || run == 0) {
            // The first part also holds what introduces the enumeration.
            run += 1;
        } else {
            run = usize::from(count > 0);
        }
    }
    most
}

/// What stands between commas and semicolons; the comma of `1,5 kg` parts nothing.
fn parts(sentence: &str) -> impl Iterator<Item = &str> {
    let digit = |at: usize| sentence.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let signs = sentence.match_indices([',', ';']).map(|(at, _)| at);
    let signs = signs.filter(move |at| !(*at > 0 && digit(at - 1) && digit(at + 1)));
    let ends = signs.chain([sentence.len()]);
    ends.scan(0, |from, end| {
        let part = sentence.get(*from..end).unwrap_or_default();
        *from = end + 1;
        Some(part)
    })
}

#[cfg(test)]
mod tests {
    use super::items;

    #[test]
    fn items_are_counted_to_the_last() {
        assert_eq!(items("Il faut du pain, du vin, du sel et de l’eau."), 4);
        assert_eq!(items("One, two, three, four, five, and six."), 6);
        assert_eq!(
            items("He came, and then, after a very long while spent in thought, he left."),
            2
        );
        assert_eq!(items("Il faut 1,5 kg de farine, 2,5 l d’eau et 0,5 kg de sel."), 3);
        assert_eq!(items("Pour le pain, il faut : farine, eau, sel, levain et huile."), 5);
        assert_eq!(items("Rien."), 0);
    }
}
