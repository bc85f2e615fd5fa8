//! Does the title of the article name the subject?

use wording::rules::keyphrase_in_title::words;

use super::{Rule, place};
use crate::facts::Facts;
use crate::{Field, Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "keyphrase-in-title", group: Group::Seo, weight: 6, check, yoast: &[] };

fn check(facts: &Facts<'_>) -> Option<Finding> {
    place::holds_all(facts, words(facts.lang).says, facts.draft.title, Field::Title)
}
