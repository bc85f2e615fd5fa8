//! Do headings follow one another without a gap, and does each have a text?

use prose::Span;
use wording::rules::heading_order::words;

use super::Rule;
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "heading-order", group: Group::Seo, weight: 3, check, yoast: &[] };

/// The title is level 1: the first heading of the text may be 2 at most, each next one a level deeper
/// at most than the one before.
fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    if facts.headings.is_empty() {
        return None;
    }
    let empty = facts.headings.iter().filter(|heading| heading.blank);
    let empty: Vec<Span> = empty.map(|heading| heading.span).collect();
    if !empty.is_empty() {
        return Some(Finding::scored(3, (words.empty)(empty.len() as u64)).at(empty));
    }
    let mut deepest = 1;
    let mut first = None;
    let mut skipped = Vec::new();
    for heading in &facts.headings {
        if heading.level > deepest + 1 {
            first.get_or_insert((heading.level, deepest + 1));
            skipped.push(heading.span);
        }
        deepest = heading.level;
    }
    let Some((level, expected)) = first else {
        return Some(Finding::scored(9, words.right));
    };
    let message = (words.skipped)(skipped.len() as u64, u64::from(level), u64::from(expected));
    Some(Finding::scored(5, message).at(skipped))
}
