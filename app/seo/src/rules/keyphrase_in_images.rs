//! Do alternative texts name the subject where pictures show it?

use wording::rules::keyphrase_in_images::words;

use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Finding, Group};

/// From this many pictures on, a share is asked for rather than one.
const MANY: u64 = 5;
const LEAST: f64 = 0.3;
const MOST: f64 = 0.75;

pub(super) const RULE: Rule = Rule {
    id: "keyphrase-in-images",
    group: Group::Seo,
    weight: 4,
    check,
    yoast: &[Assessment { name: "imageKeyphrase", group: Group::Seo, check: yoast }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    facts.subject()?;
    // The pictures beside the text, and those in it.
    let beside = &facts.draft.picture_texts;
    let holds =
        |text: &&&str| facts.subjects().any(|phrase| phrase.share(text, facts.language) >= 0.5);
    // Texts that are missing are another rule's.
    let blank = |text: &str| text.trim().is_empty();
    if beside.iter().all(|it| blank(it)) && facts.document.images().iter().all(|it| blank(&it.alt))
    {
        return None;
    }
    let found = beside.iter().filter(holds).count() + facts.named.images.len();
    judge(facts, beside.len() + facts.document.images().len(), found)
}

fn judge(facts: &Facts<'_>, all: usize, found: usize) -> Option<Finding> {
    let words = words(facts.lang);
    let (all, found) = (all as u64, found as u64);
    if all == 0 {
        return None;
    }
    let (least, most) = ((LEAST * all as f64).ceil() as u64, (MOST * all as f64).floor() as u64);
    // Of five pictures, four are still few enough.
    let most = if all == MANY { 4 } else { most };
    let finding = match found {
        0 => Finding::scored(6, (words.none)(all)),
        _ if all < MANY || (least..=most).contains(&found) => {
            Finding::scored(9, (words.right)(found, all))
        }
        _ if found < least => Finding::scored(6, (words.few)(found, all, least)),
        _ => Finding::scored(6, (words.many)(found, all, most)),
    };
    Some(finding.at(facts.document.images().iter().map(|image| image.span)))
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    let nothing = || Finding::scored(3, (words(facts.lang).none)(0));
    if facts.phrase.is_none() {
        return Some(nothing());
    }
    let holds = |text: &str| facts.yoast_phrases().any(|it| facts.yoast_share(it, text) >= 0.5);
    let images = facts.document.images();
    let found = images.iter().filter(|image| holds(&image.alt)).count();
    let finding = judge(facts, images.len(), found).unwrap_or_else(nothing);
    let few = (images.len() as u64) < MANY && found == 0;
    Some(if few {
        Finding { score: finding.score.min(facts.yoast_middling()), ..finding }
    } else {
        finding
    })
}
