//! Does the title search engines show start with the keyphrase?

use wording::rules::keyphrase_in_title_tag::words;

use super::place::{self, Held};
use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::{Field, Finding, Group};

pub(super) const RULE: Rule = Rule {
    id: "keyphrase-in-title-tag",
    group: Group::Seo,
    weight: 9,
    check,
    yoast: &[Assessment { name: "keyphraseInSEOTitle", group: Group::Seo, check: yoast }],
};

/// Without a title tag, the title is what search engines show, and what is judged.
fn check(facts: &Facts<'_>) -> Option<Finding> {
    let phrase = facts.subject()?;
    let title = facts.draft.shown_title();
    let held = place::held(facts, phrase, title);
    let score = match held {
        Held::AtStart => 9,
        Held::Exact | Held::AllWords => 6,
        Held::Missing => 2,
        Held::Empty => 0,
    };
    Some(
        place::finding(facts, words(facts.lang).says, phrase, title, held, score)
            .about(Field::TitleTag),
    )
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    let title = facts.draft.shown_title();
    let Some(phrase) = facts.phrase.as_ref().filter(|_| !title.trim().is_empty()) else {
        return Some(Finding::scored(2, words(facts.lang).says.empty));
    };
    let held = facts.yoast_title(phrase, title);
    let score = match held {
        Held::AtStart => 9,
        Held::Exact | Held::AllWords => 6,
        Held::Missing | Held::Empty => 2,
    };
    Some(place::finding(facts, words(facts.lang).says, phrase, title, held, score))
}
