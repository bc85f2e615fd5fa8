//! Is there a link to another site, a source above all?

use prose::{Link, LinkScope, Span};
use wording::rules::external_links::words;

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
    let links: Vec<&(Span, &Link)> = facts.links_to(LinkScope::External).collect();
    let nofollow = links.iter().filter(|(_, link)| link.nofollow).count();
    let count = links.len() as u64;
    let score = match nofollow {
        0 => 9,
        all if all == links.len() => 7,
        _ => 8,
    };
    if count == 0 {
        return Some(Finding::scored(3, words.none));
    }
    Some(Finding::scored(score, (words.right)(count)).at(links.iter().map(|(span, _)| *span)))
}
