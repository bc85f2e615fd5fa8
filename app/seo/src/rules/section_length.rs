//! Is a subheading never far?

use prose::{Block, BlockKind, Section};
use wording::rules::section_length::words;

use super::{Assessment, Rule, spans_of};
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
    measure(facts, facts.settings.limits.section_words)
}

fn measure(facts: &Facts<'_>, most: u64) -> Option<Finding> {
    let words = words(facts.lang);
    let headings = facts.headings().filter(|(level, _)| (2..=6).contains(level)).count();
    if headings == 0 {
        let long = facts.words() > most;
        return Some(if long {
            Finding::scored(2, (words.none)(facts.words(), most))
        } else {
            Finding::scored(9, (words.right)(facts.words(), most))
        });
    }
    let longest = facts.sections.iter().map(|section| section.words).max()? as u64;
    let long: Vec<&Section> =
        facts.sections.iter().filter(|section| section.words as u64 > most).collect();
    let count = long.len() as u64;
    if count == 0 {
        return Some(Finding::scored(9, (words.right)(longest, most)));
    }
    let score = if longest <= most + most / 6 { 6 } else { 3 };
    let blocks = long.iter().filter_map(|section| first_block(facts, section));
    Some(Finding::scored(score, (words.long)(count, longest, most)).at(spans_of(blocks)))
}

/// The heading of a section, else its first paragraph: where to go.
fn first_block<'a>(facts: &'a Facts<'_>, section: &Section) -> Option<&'a Block> {
    let blocks = &facts.document.blocks()[section.blocks.clone()];
    blocks.iter().find(|block| block.kind != BlockKind::Code)
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    measure(facts, 300)
}
