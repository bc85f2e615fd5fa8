//! How often the keyphrase is used, against the length of the text and of the keyphrase.
//!
//! Density is `count / words × 100 × (0.7 + content words / 3)`: a long keyphrase weighs more.

use wording::rules::keyphrase_density::{Density, words};

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group};

/// Lowest and highest right density, and the one from which it is far too much, in percent. The
/// upper bound is that for engines which, like this one, count every form of a word.
const LEAST: f64 = 0.5;
const MOST: f64 = 3.5;
const FAR: f64 = 4.0;
/// Highest right density when only the exact words are counted.
const MOST_EXACT: f64 = 3.0;

pub(super) const RULE: Rule = Rule {
    id: "keyphrase-density",
    group: Group::Seo,
    weight: 9,
    check,
    yoast: &[Assessment { name: "keyphraseDensity", group: Group::Seo, check: yoast }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let phrase = facts.subject()?;
    let words = words(facts.lang);
    let density = measure(facts, facts.hits.len() as u64, Facts::length_factor(phrase), MOST);
    let finding = match score(&density, MOST) {
        _ if density.count == 0 => Finding::scored(0, (words.absent)(density)),
        9 => Finding::scored(9, (words.right)(density)),
        4 => Finding::scored(4, (words.rare)(density)),
        -10 => Finding::scored(3, (words.frequent)(density)),
        _ => Finding::scored(0, (words.frequent)(density)),
    };
    Some(finding.at(facts.hit_spans()))
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let Some(phrase) = facts.phrase.as_ref().filter(|_| !facts.is_blank()) else {
        let nothing = Density { count: 0, words: 0, percent: 0.0, least: 2, most: 2 };
        return Some(Finding::scored(-50, (words.absent)(nothing)));
    };
    let factor = 0.7 + facts.yoast_words(phrase) as f64 / 3.0;
    let density = measure(facts, facts.yoast_count(phrase), factor, MOST_EXACT);
    let score = score(&density, MOST_EXACT);
    let message = match score {
        _ if density.count == 0 => (words.absent)(density),
        9 => (words.right)(density),
        4 => (words.rare)(density),
        _ => (words.frequent)(density),
    };
    Some(Finding::scored(score, message))
}

fn measure(facts: &Facts<'_>, count: u64, factor: f64, most: f64) -> Density {
    let words = facts.words();
    let (least, most) = match words {
        0..=50 => (1, 1),
        51..=99 => (1, 2),
        _ => {
            let at = |percent: f64| percent * words as f64 / (100.0 * factor);
            ((at(LEAST).ceil() as u64).max(2), (at(most).floor() as u64).max(2))
        }
    };
    let percent = if words == 0 { 0.0 } else { count as f64 / words as f64 * 100.0 * factor };
    Density { count, words, percent, least, most }
}

/// 9 right, 4 rare, −10 frequent, −50 far too frequent.
fn score(density: &Density, most: f64) -> i32 {
    let Density { count, words, percent, least, .. } = *density;
    match (words, count) {
        (_, 0) => 4,
        (0..=50, 1) | (51..=99, 1..=2) => 9,
        (0..=50, 2) | (51..=99, 3) => -10,
        (0..=99, _) => -50,
        (_, 1) => 4,
        (_, 2) if least <= 2 => 9,
        _ if percent < LEAST => 4,
        _ if percent <= most => 9,
        _ if percent <= FAR => -10,
        _ => -50,
    }
}
