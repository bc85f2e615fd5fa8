//! Do sentences use verbs rather than nouns made of verbs?
//!
//! A sentence is heavy when it holds at least four such nouns and they are a sixth of its words, or
//! each of four takes another noun with it (`of`, `de`): then its length is no excuse.

use prose::{Language, Span, UnitKind};
use wording::rules::nominal_style::words;

use super::Rule;
use crate::facts::{Facts, Passage};
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
    let heavy: Vec<Span> = facts.spans(|found| &found.heavy.0).collect();
    let all = facts.chunks.iter().map(|(_, found)| found.heavy.1).sum::<usize>() as u64;
    let count = heavy.len() as u64;
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

/// Notes a sentence, and counts it.
pub(super) fn read(passage: &Passage<'_, '_>, (heavy, all): &mut (Vec<Span>, usize)) {
    if passage.sentence.kind == UnitKind::Prose && !passage.sentence.quoted {
        *all += 1;
        if is_heavy(passage) {
            heavy.push(passage.sentence.span);
        }
    }
}

fn is_heavy(passage: &Passage<'_, '_>) -> bool {
    let words = passage.chunk.sentence_words(passage.sentence);
    let endings: &[&str] = match passage.language {
        Language::Fr => &["tion", "sion", "ment", "ance", "ence", "age"],
        _ => &["tion", "sion", "ment", "ance", "ence", "ity", "ness"],
    };
    let noun = |folded: &str| {
        let bare = folded.strip_suffix('s').unwrap_or(folded);
        bare.len() > 6 && endings.iter().any(|ending| bare.ends_with(ending))
    };
    let takes = |at: usize| {
        let next = words.get(at + 1).map_or("", |word| passage.chunk.folded(word));
        matches!(next, "of" | "de" | "des" | "du") || next.starts_with("d'")
    };
    let (mut nouns, mut chained) = (0, 0);
    for (at, word) in words.iter().enumerate() {
        if !word.function && noun(passage.chunk.folded(word)) {
            nouns += 1;
            chained += usize::from(takes(at));
        }
    }
    nouns >= 4 && (nouns * 6 >= words.len() || chained >= 4)
}
