//! Do sentences use verbs rather than nouns made of verbs?
//!
//! A sentence is heavy when it holds at least four such nouns and they are a sixth of its words.

use prose::{Language, Sentence, Span, UnitKind};
use wording::rules::nominal_style::words;

use super::Rule;
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "nominal-style", group: Group::Readability, weight: 2, check, yoast: &[] };

/// Share of heavy sentences, in percent, that is still right.
const MOST: f64 = 10.0;

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    if !facts.knows_function_words() {
        return None;
    }
    let prose = |sentence: &&Sentence| {
        sentence.kind == UnitKind::Prose && !sentence.quoted && !sentence.words.is_empty()
    };
    let sentences: Vec<&Sentence> = facts.document.sentences().iter().filter(prose).collect();
    let heavy: Vec<Span> = sentences
        .iter()
        .filter(|sentence| is_heavy(facts, sentence))
        .map(|sentence| sentence.span)
        .collect();
    let (count, all) = (heavy.len() as u64, sentences.len() as u64);
    if all == 0 {
        return None;
    }
    let finding = if count as f64 / all as f64 * 100.0 <= MOST {
        Finding::scored(9, (words.right)(count, all))
    } else {
        Finding::scored(6, (words.found)(count, all))
    };
    Some(finding.at(heavy))
}

fn is_heavy(facts: &Facts<'_>, sentence: &Sentence) -> bool {
    let words = facts.document.sentence_words(sentence);
    let endings: &[&str] = match facts.language {
        Language::Fr => &["tion", "sion", "ment", "ance", "ence", "age"],
        _ => &["tion", "sion", "ment", "ance", "ence", "ity", "ness"],
    };
    let noun = |folded: &str| {
        let bare = folded.strip_suffix('s').unwrap_or(folded);
        bare.len() > 6 && endings.iter().any(|ending| bare.ends_with(ending))
    };
    let nouns =
        words.iter().filter(|word| !word.function && noun(facts.document.folded(word))).count();
    nouns >= 4 && nouns * 6 >= words.len()
}
