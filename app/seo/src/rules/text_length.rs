//! Is there enough text to answer the question?

use domain::ArticleKind;
use wording::rules::text_length::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule = Rule {
    id: "text-length",
    group: Group::Seo,
    weight: 12,
    check,
    yoast: &[
        Assessment { name: "textLength", group: Group::Seo, check: yoast },
        Assessment { name: "textPresence", group: Group::Readability, check: yoast_presence },
    ],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let (count, least, words) = (facts.words(), facts.settings.limits.words, words(facts.lang));
    if count == 0 {
        return Some(Finding::info(words.empty));
    }
    // Five steps up to the limit, as far apart as 100, 200, 250 and 300 are.
    let score = match count * 300 / least.max(1) {
        300.. => 9,
        250.. => 6,
        200.. => 4,
        100.. => 2,
        _ => 0,
    };
    Some(finding(facts, score, least))
}

fn finding(facts: &Facts<'_>, score: i32, least: u64) -> Finding {
    let (count, words) = (facts.words(), words(facts.lang));
    let message =
        if score == 9 { (words.right)(count, least) } else { (words.short)(count, least) };
    Finding::scored(score, message)
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    let count = facts.words();
    let (score, least) = match facts.settings.kind {
        ArticleKind::Cornerstone => (banded(count, &[(900, 9), (400, 6)]), 900),
        ArticleKind::Listing => (banded(count, &[(30, 9), (10, 3)]), 30),
        _ => (banded(count, &[(300, 9), (250, 6), (200, 3), (100, -10)]), 300),
    };
    Some(finding(facts, score, least))
}

/// The score of the first band a count reaches.
fn banded(count: u64, bands: &[(u64, i32)]) -> i32 {
    bands.iter().find(|(least, _)| count >= *least).map_or(-20, |(_, score)| *score)
}

/// Fewer than 50 characters are no text for Yoast.
fn yoast_presence(facts: &Facts<'_>) -> Option<Finding> {
    (facts.counts.characters < 50).then(|| Finding::scored(3, words(facts.lang).empty))
}
