//! Does the meta description name the subject, once or twice?

use wording::rules::keyphrase_in_description::words;

use super::{Assessment, Rule, place};
use crate::facts::Facts;
use crate::{Field, Finding, Group};

/// Times the keyphrase may be in a description.
const MOST: u64 = 2;

pub(super) const RULE: Rule = Rule {
    id: "keyphrase-in-description",
    group: Group::Seo,
    weight: 6,
    check,
    yoast: &[Assessment { name: "metaDescriptionKeyword", group: Group::Seo, check: yoast }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let (words, description) = (words(facts.lang).says, facts.draft.description);
    // A missing description is the business of `description-length`.
    if description.trim().is_empty() {
        return None;
    }
    let times: usize =
        facts.subjects().map(|phrase| phrase.times(description, facts.language)).sum();
    if times as u64 > MOST {
        return Some(Finding::scored(3, (words.too_often)(times as u64)).about(Field::Description));
    }
    let by_synonym = times > 0;
    let finding = place::holds_all(facts, words, description, Field::Description)?;
    let better = finding.score < 9 && by_synonym;
    Some(if better { Finding::scored(9, words.exact).about(Field::Description) } else { finding })
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    let (words, description) = (words(facts.lang).says, facts.draft.description);
    let Some(phrase) = facts.phrase.as_ref().filter(|_| !description.trim().is_empty()) else {
        return Some(Finding::scored(3, words.empty));
    };
    let times: u64 = facts.yoast_phrases().map(|it| facts.yoast_times(it, description)).sum();
    let score = if (1..=2).contains(&times) { 9 } else { 3 };
    let message = match times {
        0 => (words.missing)(&phrase.text),
        1..=2 => words.exact.to_owned(),
        _ => (words.too_often)(times),
    };
    Some(Finding::scored(score, message))
}
