//! Does one sentence of the first paragraph name the subject?

use wording::rules::keyphrase_in_introduction::words;

use super::place::{self, Held};
use super::{Assessment, Rule};
use crate::facts::Facts;
use crate::keyphrase::{Hit, Phrase};
use crate::{Finding, Group};

pub(super) const RULE: Rule = Rule {
    id: "keyphrase-in-introduction",
    group: Group::Seo,
    weight: 7,
    check,
    yoast: &[Assessment { name: "introductionKeyword", group: Group::Seo, check: yoast }],
};

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let main = facts.subject()?;
    let text = facts.introduction();
    if facts.is_blank() && text.trim().is_empty() {
        return None;
    }
    let best = facts
        .sought()
        .map(|(phrase, hits)| (score(facts, phrase, hits), phrase))
        .max_by_key(|(score, _)| *score);
    let (score, phrase) = best.unwrap_or((0, main));
    let held = match score {
        9 => match place::held(facts, phrase, text) {
            Held::AtStart => Held::AtStart,
            _ => Held::Exact,
        },
        6 => Held::AllWords,
        _ => Held::Missing,
    };
    let finding = place::finding(facts, words(facts.lang).says, phrase, text, held, score);
    Some(finding.at(facts.first_paragraph().map(|block| block.span)))
}

/// 9 in one sentence, 6 in several, 5 when half of the words are there, else 3.
fn score(facts: &Facts<'_>, phrase: &Phrase, hits: &[Hit]) -> i32 {
    let text = facts.introduction();
    let share = phrase.share(text, facts.language);
    if in_one_sentence(facts, phrase, hits) {
        9
    } else if share >= 1.0 {
        6
    } else if share >= 0.5 {
        5
    } else {
        3
    }
}

fn in_one_sentence(facts: &Facts<'_>, phrase: &Phrase, hits: &[Hit]) -> bool {
    let standfirst = facts.draft.standfirst;
    let first = facts.first_paragraph().map_or(0..0, |block| block.sentences.range());
    !standfirst.trim().is_empty() && phrase.times(standfirst, facts.language) > 0
        || hits.iter().any(|hit| first.contains(&hit.sentence))
}

fn yoast(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang).says;
    let Some(phrase) = &facts.phrase else { return Some(Finding::scored(3, words.empty)) };
    let best = facts.yoast_phrases().map(|phrase| facts.yoast_introduction(phrase)).max();
    let score = best.unwrap_or(3);
    let message = match score {
        9 => words.exact.to_owned(),
        6 => words.all_words.to_owned(),
        _ => (words.missing)(&phrase.text),
    };
    Some(Finding::scored(score, message))
}
