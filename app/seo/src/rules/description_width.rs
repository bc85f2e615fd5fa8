//! Does the meta description fit in two lines of a search result?

use wording::rules::description_width::words;

use super::Rule;
use crate::facts::Facts;
use crate::snippet::dated;
use crate::{DESCRIPTION_PX, Field, Finding, Group, width};

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
    let finding = if px <= DESCRIPTION_PX {
        Finding::scored(9, (words.right)(px, DESCRIPTION_PX))
    } else {
        Finding::scored(6, (words.wide)(px, DESCRIPTION_PX))
    };
    Some(finding.about(Field::Description))
}
