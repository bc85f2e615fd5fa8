//! Is there a link to another site, a source above all?

use prose::LinkScope;
use wording::rules::external_links::words;

use super::internal_links::judge;
use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule = Rule {
    id: "external-links",
    group: Group::Seo,
    weight: 4,
    check,
    yoast: &[Assessment { name: "externalLinks", group: Group::Seo, check }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    Some(judge(facts, LinkScope::External, words.none, words.right))
}
