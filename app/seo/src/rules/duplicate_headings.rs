//! Does every heading have its own words?

use std::collections::HashSet;

use prose::Block;
use wording::rules::duplicate_headings::words;

use super::{Rule, spans_of};
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "duplicate-headings", group: Group::Seo, weight: 2, check, yoast: &[] };

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let headings: Vec<&Block> =
        facts.headings().map(|(_, block)| block).filter(|block| !block.words.is_empty()).collect();
    if headings.len() < 2 {
        return None;
    }
    let mut seen = HashSet::new();
    let same = |block: &&Block| !seen.insert(prose::fold(facts.document.block_text(block).trim()));
    let twice: Vec<&Block> = headings.into_iter().filter(same).collect();
    Some(match twice.len() as u64 {
        0 => Finding::scored(9, words.right),
        times => Finding::scored(5, (words.twice)(times)).at(spans_of(twice.into_iter())),
    })
}
