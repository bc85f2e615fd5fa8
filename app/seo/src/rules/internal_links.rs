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
    let links: Vec<&(Span, &Link)> = facts.links_to(LinkScope::Internal).collect();
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
