//! Is there a picture?

use wording::rules::images::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule = Rule {
    id: "images",
    group: Group::Seo,
    weight: 3,
    check,
    yoast: &[Assessment { name: "images", group: Group::Seo, check: yoast }],
};

/// Pictures kept beside the text, the featured one first, count too.
fn check(facts: &Facts<'_>) -> Option<Finding> {
    Some(judge(facts, facts.counts.images + facts.draft.picture_texts.len()))
}

fn judge(facts: &Facts<'_>, images: usize) -> Finding {
    let words = words(facts.lang);
    let spans = facts.document.images().iter().map(|image| image.span);
    match images {
        0 => Finding::scored(3, words.none),
        many => Finding::scored(9, (words.right)(many as u64)).at(spans),
    }
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    Some(judge(facts, facts.counts.images))
}
