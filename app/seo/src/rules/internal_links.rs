//! Is there a way on to another page of the site?

use prose::{Link, LinkScope, Span};
use wording::rules::internal_links::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule = Rule {
    id: "internal-links",
    group: Group::Seo,
    weight: 5,
    check,
    yoast: &[Assessment { name: "internalLinks", group: Group::Seo, check }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    Some(judge(facts, LinkScope::Internal, words.none, words.right))
}

/// Links of one kind: best where search engines may follow them all.
pub(super) fn judge(
    facts: &Facts<'_>,
    scope: LinkScope,
    none: &str,
    right: fn(u64) -> String,
) -> Finding {
    let links: Vec<&(Span, &Link)> = facts.links_to(scope).collect();
    if links.is_empty() {
        return Finding::scored(3, none);
    }
    let score = match links.iter().filter(|(_, link)| link.nofollow).count() {
        0 => 9,
        all if all == links.len() => 7,
        _ => 8,
    };
    Finding::scored(score, right(links.len() as u64)).at(links.iter().map(|(span, _)| *span))
}
