//! Does the title fit in a search result?

use wording::rules::title_width::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::snippet::TITLE_PX;
use crate::{Field, Finding, Group, width};

pub(super) const RULE: Rule = Rule {
    id: "title-width",
    group: Group::Seo,
    weight: 6,
    check,
    yoast: &[
        Assessment { name: "titleWidth", group: Group::Seo, check: yoast },
        Assessment { name: "textTitle", group: Group::Seo, check: yoast_text_title },
    ],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let finding = measure(facts, facts.settings.limits.title_px, 0, 3);
    Some(finding.about(Field::TitleTag))
}

fn measure(facts: &Facts<'_>, most: u64, empty: i32, wide: i32) -> Finding {
    let words = words(facts.lang);
    match width::title_px(facts.draft.shown_title().trim()) {
        0 => Finding::scored(empty, words.empty),
        px if px <= most => Finding::scored(9, (words.right)(px, most)),
        px => Finding::scored(wide, (words.wide)(px, most)),
    }
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    Some(measure(facts, TITLE_PX, 1, 3))
}

/// Whether the text has a title of its own.
fn yoast_text_title(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let title = facts.draft.title.trim();
    Some(if title.is_empty() {
        Finding::scored(-10_000, words.empty)
    } else {
        Finding::scored(9, (words.right)(width::title_px(title), TITLE_PX))
    })
}
