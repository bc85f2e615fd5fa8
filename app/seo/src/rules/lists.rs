//! Does a long text hold a list?

use domain::ArticleKind;
use prose::BlockKind;
use wording::rules::lists::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group};

/// Words from which a list or a table helps.
const FROM: u64 = 800;

pub(super) const RULE: Rule = Rule {
    id: "lists",
    group: Group::Readability,
    weight: 2,
    check,
    yoast: &[Assessment { name: "listsPresence", group: Group::Seo, check: yoast }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    match count(facts) {
        0 if facts.words() < FROM => None,
        0 => Some(Finding::scored(6, (words.none)(facts.words(), FROM))),
        lists => Some(Finding::scored(9, (words.right)(lists))),
    }
}

/// Asked of products only.
fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let product = facts.settings.kind == ArticleKind::Product;
    product.then(|| match count(facts) {
        0 => Finding::scored(3, (words.none)(facts.words(), FROM)),
        lists => Finding::scored(9, (words.right)(lists)),
    })
}

/// Lists, and tables as one more.
fn count(facts: &Facts<'_>) -> u64 {
    let mut lists = 0;
    facts.document.blocks_in_turn().for_each(|block| {
        lists = match block.kind {
            BlockKind::Item { list, .. } => lists.max(list + 1),
            BlockKind::Cell { .. } => lists.max(1),
            _ => lists,
        };
    });
    u64::from(lists)
}
