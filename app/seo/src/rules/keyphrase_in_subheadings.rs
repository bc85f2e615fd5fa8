//! Do some of the subheadings name the subject, and not all of them?

use domain::ArticleKind;
use prose::Span;
use wording::rules::keyphrase_in_subheadings::words;

use super::{Assessment, Rule};
use crate::facts::{Facts, Heading};
use crate::{Finding, Group};

/// Below this many words, a text needs no subheadings.
const NEEDED_FROM: u64 = 300;
/// Right share of subheadings that name the subject.
const LEAST: f64 = 0.3;
const MOST: f64 = 0.75;
/// So few subheadings may all name it.
const FEW: u64 = 2;

pub(super) const RULE: Rule = Rule {
    id: "keyphrase-in-subheadings",
    group: Group::Seo,
    weight: 5,
    check,
    yoast: &[Assessment { name: "subheadingsKeyword", group: Group::Seo, check: yoast }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    facts.subject()?;
    let holds = |heading: &Heading| facts.named.headings.binary_search(&heading.span).is_ok();
    judge(facts, &holds, NEEDED_FROM, FEW)
}

fn judge(
    facts: &Facts<'_>,
    holds: &dyn Fn(&Heading) -> bool,
    from: u64,
    few: u64,
) -> Option<Finding> {
    let words = words(facts.lang);
    let headings = facts.headings.iter().filter(|heading| (2..=3).contains(&heading.level));
    let headings: Vec<(Span, bool)> =
        headings.map(|heading| (heading.span, holds(heading))).collect();
    let all = headings.len() as u64;
    if all == 0 {
        let short = facts.words() < from;
        return if short { None } else { Some(Finding::scored(2, words.no_headings)) };
    }
    let found = headings.iter().filter(|(_, holds)| *holds).count() as u64;
    let share = found as f64 / all as f64;
    let least = (LEAST * all as f64).ceil() as u64;
    let most = (MOST * all as f64).floor() as u64;
    // Its places are the headings that name it, or those that could.
    let (finding, named) = if all <= few && found == all || (LEAST..=MOST).contains(&share) {
        (Finding::scored(9, (words.right)(found, all)), true)
    } else if share < LEAST {
        (Finding::scored(3, (words.few)(found, all, least.max(1))), false)
    } else {
        (Finding::scored(3, (words.many)(found, all, most.max(1))), true)
    };
    let places = headings.into_iter().filter(|(_, holds)| *holds == named);
    Some(finding.at(places.map(|(span, _)| span)))
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    if facts.phrase.is_none() || facts.is_blank() {
        return Some(Finding::scored(1, words.no_headings));
    }
    let least = if facts.knows_function_words() { 0.5 } else { 1.0 };
    let holds = |heading: &Heading| {
        let text = &facts.document.plain()[heading.text.range()];
        facts.yoast_phrases().any(|phrase| facts.yoast_share(phrase, text) >= least)
    };
    let short = || Some(Finding::scored(9, (words.right)(0, 0)));
    let from = if facts.settings.kind == ArticleKind::Cornerstone { 250 } else { NEEDED_FROM };
    judge(facts, &holds, from, 1).or_else(short)
}
