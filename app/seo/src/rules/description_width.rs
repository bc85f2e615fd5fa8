//! Does the meta description fit in two lines of a search result?

use wording::rules::description_width::words;

use super::Rule;
use crate::facts::Facts;
use crate::snippet::dated;
use crate::{Field, Finding, Group, width};

/// Two lines at 14 px on a desktop screen, in pixels.
const MOST: u64 = 920;

pub(super) const RULE: Rule =
    Rule { id: "description-width", group: Group::Seo, weight: 1, check, yoast: &[] };

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let description = facts.draft.description.trim();
    if description.is_empty() {
        return None;
    }
    let words = words(facts.lang);
    let shown = dated(facts.draft.snippet_date) + description;
    let px = width::description_px(&shown);
    let finding = if px <= MOST {
        Finding::scored(9, (words.right)(px, MOST))
    } else {
        Finding::scored(6, (words.wide)(px, MOST))
    };
    Some(finding.about(Field::Description))
}
