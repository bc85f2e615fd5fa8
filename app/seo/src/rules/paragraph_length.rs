//! Are paragraphs short enough not to be a wall of text?

use prose::{Block, BlockKind};
use wording::rules::paragraph_length::words;

use super::{Assessment, Rule, spans_of};
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
    measure(facts, facts.settings.limits.paragraph_words)
}

fn measure(facts: &Facts<'_>, limit: u64) -> Option<Finding> {
    let words = words(facts.lang);
    let paragraph = |block: &&Block| matches!(block.kind, BlockKind::Paragraph | BlockKind::Html);
    let paragraphs = facts.document.blocks().iter().filter(paragraph);
    let longest =
        paragraphs.clone().map(|block| block.words.len()).max().filter(|words| *words > 0)? as u64;
    let over: Vec<&Block> = paragraphs.filter(|block| block.words.len() as u64 > limit).collect();
    let finding = match over.len() as u64 {
        0 => Finding::scored(9, (words.right)(longest, limit)),
        count => {
            let score = if longest <= limit + limit / 3 { 6 } else { 3 };
            Finding::scored(score, (words.long)(count, longest, limit))
        }
    };
    Some(finding.at(spans_of(over.into_iter())))
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    // Nothing to measure is right for Yoast.
    Some(
        measure(facts, 150)
            .unwrap_or_else(|| Finding::scored(9, (words(facts.lang).right)(0, 150))),
    )
}
