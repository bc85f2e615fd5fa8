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
    let (slug, words) = (facts.draft.slug, words(facts.lang));
    let held = place::held(facts, phrase, slug);
    let most = phrase.content_words > 2 && phrase.share(slug, facts.language) > 0.5;
    if held == Held::Missing && most {
        return Some(Finding::scored(9, words.exact).about(Field::Slug));
    }
    let score = match held {
        Held::Empty => 0,
        Held::Missing => 4,
        _ => 9,
    };
    Some(place::finding(facts, words, phrase, slug, held, score).about(Field::Slug))
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let slug = facts.draft.slug;
    let Some(phrase) = facts.phrase.as_ref().filter(|_| !slug.is_empty()) else {
        return Some(Finding::scored(3, words.empty));
    };
    let share = facts.yoast_share(phrase, &slug.replace('-', " "));
    let enough = if facts.yoast_words(phrase) > 2 { share > 0.5 } else { share >= 1.0 };
    let score = if enough { 9 } else { 6 };
    let held = if enough { Held::AllWords } else { Held::Missing };
    Some(place::finding(facts, words, phrase, slug, held, score))
}
