//! Does every heading have its own words?

use std::collections::HashSet;

use prose::Span;
use wording::rules::duplicate_headings::words;

use super::Rule;
use crate::facts::{Facts, Heading};
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "duplicate-headings", group: Group::Seo, weight: 2, check, yoast: &[] };

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let headings = facts.headings.iter().filter(|heading| !heading.blank);
    headings.clone().nth(1)?;
    let mut seen = HashSet::new();
    let text = |heading: &Heading| &facts.document.plain()[heading.text.range()];
    let same = |heading: &&Heading| !seen.insert(prose::fold(text(heading).trim()));
    let twice: Vec<Span> = headings.filter(same).map(|heading| heading.span).collect();
    Some(match twice.len() as u64 {
        0 => Finding::scored(9, words.right),
        times => Finding::scored(5, (words.twice)(times)).at(twice),
    })
}
