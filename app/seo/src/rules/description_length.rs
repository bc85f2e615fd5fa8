//! Does the meta description use its room without being cut?

use wording::rules::description_length::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::snippet::dated;
use crate::{Field, Finding, Group};

pub(super) const RULE: Rule = Rule {
    id: "description-length",
    group: Group::Seo,
    weight: 6,
    check,
    yoast: &[Assessment { name: "metaDescriptionLength", group: Group::Seo, check: yoast }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let limits = &facts.settings.limits;
    let finding = measure(facts, limits.description_least, limits.description_most, 6);
    Some(finding.about(Field::Description))
}

/// Characters as shown: the date before the description takes its share.
fn measure(facts: &Facts<'_>, least: u64, most: u64, off: i32) -> Finding {
    let words = words(facts.lang);
    let description = facts.draft.description.trim();
    if description.is_empty() {
        return Finding::scored(1, (words.empty)(least, most));
    }
    let date = dated(facts.draft.snippet_date).chars().count();
    match (description.chars().count() + date) as u64 {
        count if count < least => Finding::scored(off, (words.short)(count, least, most)),
        count if count <= most => Finding::scored(9, (words.right)(count, least, most)),
        count => Finding::scored(off, (words.long)(count, most)),
    }
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    Some(measure(facts, 121, 156, facts.yoast_middling()))
}
