//! Does the keyphrase come in the first tenth of the text?

use wording::rules::keyphrase_early::words;

use super::Rule;
use crate::facts::Facts;
use crate::{Finding, Group};

/// A text this short is its own first tenth.
const SHORT: u64 = 400;

pub(super) const RULE: Rule =
    Rule { id: "keyphrase-early", group: Group::Seo, weight: 2, check, yoast: &[] };

fn check(facts: &Facts<'_>) -> Option<Finding> {
    facts.subject()?;
    let words = words(facts.lang);
    let synonyms = facts.synonyms.iter().flat_map(|(_, hits)| hits);
    let first = facts.hits.iter().chain(synonyms).min_by_key(|hit| hit.span.start())?;
    if facts.words() <= SHORT {
        return None;
    }
    let before = facts.words_before(first.span.start()) as u64;
    let most = facts.words() / 10;
    Some(if before <= most {
        Finding::scored(9, words.right)
    } else {
        Finding::scored(5, (words.late)(before, most)).at([first.span])
    })
}
