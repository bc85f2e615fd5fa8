//! Do enough sentences say how they follow from what precedes?

use wording::rules::transition_words::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group, transitions};

/// Share of sentences, in percent, that is right, and below which it is far too little.
const RIGHT: f64 = 30.0;
const FEW: f64 = 20.0;
/// Below this many words a text needs none.
const SHORT: u64 = 200;

pub(super) const RULE: Rule = Rule {
    id: "transition-words",
    group: Group::Readability,
    weight: 4,
    check,
    yoast: &[Assessment { name: "textTransitionWords", group: Group::Readability, check: yoast }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    if facts.words() < SHORT {
        return None;
    }
    measure(facts, facts.settings.limits.transition_percent, false)
}

fn measure(facts: &Facts<'_>, wanted: f64, all_kinds: bool) -> Option<Finding> {
    if !transitions::known(facts.language) {
        return None;
    }
    let words = words(facts.lang);
    let (all, found) = facts.among(all_kinds, |found| &found.transitions);
    if all == 0 {
        return None;
    }
    let count = found.len() as u64;
    let percent = count as f64 / all as f64 * 100.0;
    if percent >= wanted {
        return Some(
            Finding::scored(9, (words.right)(count, all, percent, wanted as u64)).at(found),
        );
    }
    // What is there is right: too few have no place to be marked.
    let score = if percent >= wanted - RIGHT + FEW { 6 } else { 3 };
    Some(Finding::scored(score, (words.few)(count, all, percent, wanted as u64, facts.spoken())))
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    if !transitions::known(facts.language) {
        return None;
    }
    let none = || Finding::scored(9, (words(facts.lang).right)(0, 0, 0.0, RIGHT as u64));
    if facts.words() < SHORT {
        return Some(none());
    }
    Some(measure(facts, RIGHT, true).unwrap_or_else(none))
}
