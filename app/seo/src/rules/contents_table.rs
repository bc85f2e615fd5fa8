//! Does a very long text have a table of contents?

use prose::LinkScope;
use wording::rules::contents_table::words;

use super::Rule;
use crate::facts::Facts;
use crate::{Finding, Group};

/// Words from which it helps.
const FROM: u64 = 1_800;
/// Links to places of the same page that make one.
const ENTRIES: usize = 2;

pub(super) const RULE: Rule =
    Rule { id: "contents-table", group: Group::Seo, weight: 1, check, yoast: &[] };

fn check(facts: &Facts<'_>) -> Option<Finding> {
    if facts.words() < FROM || facts.headings.len() < 3 {
        return None;
    }
    let words = words(facts.lang);
    let entries = facts.links_to(LinkScope::Anchor).count();
    Some(if entries >= ENTRIES {
        Finding::scored(9, words.right)
    } else {
        Finding::scored(6, (words.none)(facts.words(), FROM))
    })
}
