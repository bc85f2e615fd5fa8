//! Is the passive kept for where it is right?

use wording::rules::passive_voice::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group, passive};

/// Share of sentences, in percent, that Yoast lets be passive, and how much more is far too many.
const MOST: f64 = 10.0;
const FURTHER: f64 = 5.0;

pub(super) const RULE: Rule = Rule {
    id: "passive-voice",
    group: Group::Readability,
    weight: 5,
    check,
    yoast: &[Assessment { name: "passiveVoice", group: Group::Readability, check: yoast }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    measure(facts, facts.settings.limits.passive_percent, false)
}

fn measure(facts: &Facts<'_>, most: f64, all_kinds: bool) -> Option<Finding> {
    if !passive::known(facts.language) {
        return None;
    }
    let words = words(facts.lang);
    let (all, found) = facts.among(all_kinds, |found| &found.passives);
    if all == 0 {
        return None;
    }
    let count = found.len() as u64;
    let percent = count as f64 / all as f64 * 100.0;
    let finding = if percent <= most {
        Finding::scored(9, (words.right)(count, all, percent, most as u64))
    } else {
        let score = if percent <= most + FURTHER { 6 } else { 3 };
        Finding::scored(score, (words.many)(count, all, percent, most as u64, facts.spoken()))
    };
    Some(finding.at(found))
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    let none = || Finding::scored(9, (words(facts.lang).right)(0, 0, 0.0, MOST as u64));
    passive::known(facts.language).then(|| measure(facts, MOST, true).unwrap_or_else(none))
}
