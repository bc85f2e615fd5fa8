//! Are paragraphs short enough not to be a wall of text?

use domain::ArticleKind;
use prose::{Block, BlockKind};
use wording::rules::paragraph_length::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule = Rule {
    id: "paragraph-length",
    group: Group::Readability,
    weight: 6,
    check,
    yoast: &[Assessment { name: "textParagraphTooLong", group: Group::Readability, check: yoast }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let limit = facts.settings.limits.paragraph_words;
    measure(facts, limit, limit + limit / 3)
}

/// Whether a block is read as a paragraph.
pub(crate) const fn is_paragraph(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::Paragraph | BlockKind::Html)
}

fn measure(facts: &Facts<'_>, limit: u64, far: u64) -> Option<Finding> {
    let words = words(facts.lang);
    let long = |block: &&Block| is_paragraph(block.kind) && block.words.len() as u64 > limit;
    let (mut longest, mut over) = (0, Vec::new());
    for (chunk, found) in &facts.chunks {
        let words = found.sums.longest_paragraph as u64;
        longest = longest.max(words);
        if words > limit {
            let blocks = chunk.blocks().iter().filter(long);
            over.extend(blocks.map(|block| block.span.shifted(chunk.start)));
        }
    }
    if longest == 0 {
        return None;
    }
    let finding = match over.len() as u64 {
        0 => Finding::scored(9, (words.right)(longest, limit)),
        count => {
            let score = if longest <= far { 6 } else { 3 };
            Finding::scored(score, (words.long)(count, longest, limit))
        }
    };
    Some(finding.at(over))
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    // Nothing to measure is right for Yoast.
    let product = facts.settings.kind == ArticleKind::Product;
    let (limit, far) = if product { (70, 100) } else { (150, 200) };
    let nothing = || Finding::scored(9, (words(facts.lang).right)(0, limit));
    Some(measure(facts, limit, far).unwrap_or_else(nothing))
}
