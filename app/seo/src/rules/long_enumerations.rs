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
    for part in sentence.split([',', ';']) {
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
        assert_eq!(items("Rien."), 0);
    }
}
