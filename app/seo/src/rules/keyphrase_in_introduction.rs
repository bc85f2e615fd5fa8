//! Does one sentence of the first paragraph name the subject?

use wording::rules::keyphrase_in_introduction::{by_synonym, words};

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
    let own = score(facts, main, &facts.hits);
    let others = facts.sought().map(|(phrase, hits)| (score(facts, phrase, hits), phrase));
    let (best, phrase) = first_best((own, main), others);
    // What is held by halves is told of the keyphrase itself, which is what was asked for.
    let finding = if best == 9 && own < 9 {
        Finding::scored(best, named_by(facts, phrase))
    } else {
        let held = match own {
            9 => match place::held(facts, main, text) {
                Held::AtStart => Held::AtStart,
                _ => Held::Exact,
            },
            6 => Held::AllWords,
            _ => Held::Missing,
        };
        place::finding(facts, words(facts.lang).says, main, text, held, best)
    };
    Some(finding.at(facts.first_paragraph().map(|block| block.span)))
}

/// The highest score, and the first phrase that has it.
fn first_best<'p>(
    own: (i32, &'p Phrase),
    others: impl Iterator<Item = (i32, &'p Phrase)>,
) -> (i32, &'p Phrase) {
    others.fold(own, |best, it| if it.0 > best.0 { it } else { best })
}

fn named_by(facts: &Facts<'_>, synonym: &Phrase) -> String {
    by_synonym(&place::quoted(&[&synonym.text], facts), facts.lang)
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
    let own = facts.yoast_introduction(phrase);
    let others = facts.yoast_phrases().map(|phrase| (facts.yoast_introduction(phrase), phrase));
    let (score, best) = first_best((own, phrase), others);
    let message = match (score, own) {
        (_, 9) => words.exact.to_owned(),
        (9, _) => named_by(facts, best),
        (_, 6) => words.all_words.to_owned(),
        _ => (words.missing)(&phrase.text),
    };
    Some(Finding::scored(score, message))
}
