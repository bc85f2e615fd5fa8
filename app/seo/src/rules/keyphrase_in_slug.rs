//! Does the address name the subject?

use wording::rules::keyphrase_in_slug::words;

use super::place::{self, Held};
use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Field, Finding, Group};

pub(super) const RULE: Rule = Rule {
    id: "keyphrase-in-slug",
    group: Group::Seo,
    weight: 5,
    check,
    yoast: &[Assessment { name: "slugKeyword", group: Group::Seo, check: yoast }],
};

/// Short keyphrases must be there whole; of long ones, more than half is enough.
fn check(facts: &Facts<'_>) -> Option<Finding> {
    let phrase = facts.subject()?;
    let (slug, words) = (facts.draft.slug.trim(), words(facts.lang).says);
    if slug.is_empty() {
        return Some(Finding::scored(0, words.empty).about(Field::Slug));
    }
    let place = phrase.place_in_slug(slug, facts.language);
    let missing = phrase.missing_in_slug(slug, facts.language);
    let most = phrase.content_words > 2 && missing.len() * 2 < phrase.content().count();
    let finding = match (place.at_start, place.exact, place.all_words) {
        (true, ..) => Finding::scored(9, words.at_start),
        (_, true, _) => Finding::scored(9, words.exact),
        (_, _, true) => Finding::scored(9, words.all_words),
        _ => {
            let score = if most { 9 } else { 4 };
            Finding::scored(score, (words.missing)(&place::quoted(&missing, facts)))
        }
    };
    Some(finding.about(Field::Slug))
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang).says;
    let slug = facts.draft.slug;
    let Some(phrase) = facts.phrase.as_ref().filter(|_| !slug.is_empty()) else {
        return Some(Finding::scored(3, words.empty));
    };
    let share = facts.yoast_share(phrase, &slug.replace('-', " "));
    let enough = if facts.yoast_words(phrase) > 2 { share > 0.5 } else { share >= 1.0 };
    let score = if enough { 9 } else { facts.yoast_middling() };
    let held = if enough { Held::AllWords } else { Held::Missing };
    Some(place::finding(facts, words, phrase, slug, held, score))
}
