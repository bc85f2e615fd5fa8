//! Is each of the other keyphrases used?

use wording::rules::secondary_keyphrases::words;

use super::Rule;
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "secondary-keyphrases", group: Group::Seo, weight: 3, check, yoast: &[] };

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let (mut counted, mut missing, mut spans) = (Vec::new(), Vec::new(), Vec::new());
    for (phrase, hits) in facts.others() {
        let list = if hits.is_empty() { &mut missing } else { &mut counted };
        list.push((words.counted)(&phrase.text, hits.len()));
        spans.extend(hits.iter().map(|hit| hit.span));
    }
    let found = counted.join(", ");
    match (missing.is_empty(), counted.is_empty()) {
        (true, true) => None,
        (true, false) => Some(Finding::scored(9, (words.right)(&found)).at(spans)),
        (false, none) => {
            let score = if none { 3 } else { 6 };
            Some(Finding::scored(score, (words.missing)(&missing.join(", "), &found)))
        }
    }
}
