//! Do headings follow one another without a gap, and does each have a text?

use prose::Block;
use wording::rules::heading_order::words;

use super::{Rule, spans_of};
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "heading-order", group: Group::Seo, weight: 3, check, yoast: &[] };

/// The title is level 1: the first heading of the text may be 2 at most, each next one a level deeper
/// at most than the one before.
fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let headings: Vec<(u8, &Block)> = facts.headings().collect();
    if headings.is_empty() {
        return None;
    }
    let empty: Vec<&Block> = headings
        .iter()
        .filter(|(_, block)| block.words.is_empty())
        .map(|(_, block)| *block)
        .collect();
    if !empty.is_empty() {
        let message = (words.empty)(empty.len() as u64);
        return Some(Finding::scored(3, message).at(spans_of(empty.into_iter())));
    }
    let mut deepest = 1;
    let mut skipped = Vec::new();
    for (level, block) in headings {
        if level > deepest + 1 {
            skipped.push((level, deepest + 1, block));
        }
        deepest = level;
    }
    let Some((level, expected, _)) = skipped.first() else {
        return Some(Finding::scored(9, words.right));
    };
    let message = (words.skipped)(skipped.len() as u64, u64::from(*level), u64::from(*expected));
    Some(Finding::scored(5, message).at(spans_of(skipped.iter().map(|(.., block)| *block))))
}
