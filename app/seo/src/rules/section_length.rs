//! Is a subheading never far?

use domain::ArticleKind;
use prose::{BlockKind, Span};
use wording::rules::section_length::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule = Rule {
    id: "section-length",
    group: Group::Readability,
    weight: 8,
    check,
    yoast: &[Assessment { name: "subheadingsTooLong", group: Group::Readability, check: yoast }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    if facts.is_blank() {
        return None;
    }
    let most = facts.settings.limits.section_words;
    measure(facts, most, most + most / 6)
}

fn measure(facts: &Facts<'_>, most: u64, far: u64) -> Option<Finding> {
    let words = words(facts.lang);
    let headings = facts.headings.iter().any(|heading| heading.level >= 2);
    if !headings {
        let long = facts.words() > most;
        return Some(if long {
            Finding::scored(2, (words.none)(facts.words(), most))
        } else {
            Finding::scored(9, (words.right)(facts.words(), most))
        });
    }
    let longest = facts.sections.iter().map(|section| section.words).max()? as u64;
    let long = places(facts, most);
    let count = facts.sections.iter().filter(|section| section.words as u64 > most).count() as u64;
    if count == 0 {
        return Some(Finding::scored(9, (words.right)(longest, most)));
    }
    let score = if longest <= far { 6 } else { 3 };
    Some(Finding::scored(score, (words.long)(count, longest, most)).at(long))
}

/// Of each long section its heading, else its first paragraph: where to go.
fn places(facts: &Facts<'_>, most: u64) -> Vec<Span> {
    let mut blocks = facts.document.blocks_in_turn();
    let sections = facts.sections.iter().filter_map(|section| {
        let mut own = blocks.by_ref().take(section.blocks.len());
        let first = own.find(|block| block.kind != BlockKind::Code);
        own.for_each(drop);
        first.filter(|_| section.words as u64 > most)
    });
    sections.map(|block| block.span).collect()
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    let most = if facts.settings.kind == ArticleKind::Cornerstone { 250 } else { 300 };
    measure(facts, most, most + 50)
}
