//! Are there few long words of many syllables?
//!
//! Hard is a word of four spoken syllables and eleven letters in French; in English of four syllables
//! and ten letters, or five syllables. Names, numbers, compounds, the words of the keyphrase and common
//! long words are not. Counted on words, not on different words: each one slows reading down again.

use prose::{Language, Span, Word};
use wording::rules::hard_words::words;

use super::Rule;
use crate::facts::{Facts, Passage};
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "hard-words", group: Group::Readability, weight: 3, check, yoast: &[] };

/// Long words everybody reads at a glance, folded and sorted.
#[rustfmt::skip]
const FRENCH: &[&str] = &[
    "appartement", "association", "automatique", "bibliotheque", "communication", "developpement",
    "environnement", "etablissement", "extraordinaire", "gouvernement", "informatique", "information",
    "informations", "internationale", "investissement", "particulierement", "professionnel", "professionnelle",
    "professionnels", "renseignement", "representant", "responsable", "television", "universitaire",
];

/// The same in English.
#[rustfmt::skip]
const ENGLISH: &[&str] = &[
    "application", "community", "education", "especially", "experience", "generation", "immediately",
    "individual", "information", "international", "organization", "particularly", "population", "technology",
    "television", "temperature", "understanding", "university", "vegetables",
];

fn check(facts: &Facts<'_>) -> Option<Finding> {
    let words = words(facts.lang);
    let all = facts.words();
    if all < 30 || !facts.knows_function_words() {
        return None;
    }
    let hard: Vec<Span> = hard(facts);
    let limit = facts.settings.limits.hard_words_percent;
    let percent = hard.len() as f64 / all as f64 * 100.0;
    let count = hard.len() as u64;
    let finding = if percent <= limit {
        Finding::scored(9, (words.right)(count, all, limit as u64))
    } else {
        let score = if percent <= limit * 1.5 { 6 } else { 3 };
        Finding::scored(score, (words.found)(count, all, limit as u64))
    };
    Some(finding.at(hard))
}

/// Hard words but those of the keyphrase.
fn hard(facts: &Facts<'_>) -> Vec<Span> {
    let mut spans = Vec::new();
    for (chunk, found) in &facts.chunks {
        let hard = found.hard.iter().map(|at| &chunk.words()[*at]);
        let named = |word: &&Word| facts.subjects().any(|phrase| phrase.names(chunk.folded(word)));
        let rest = hard.filter(|word| !named(word));
        spans.extend(rest.map(|word| word.span.shifted(chunk.start)));
    }
    spans
}

/// Those of a sentence, by index.
pub(super) fn read(passage: &Passage<'_, '_>, out: &mut Vec<usize>) {
    let indexes = passage.sentence.words.range();
    let first = indexes.start;
    out.extend(indexes.filter(|at| is_hard(passage, &passage.chunk.words()[*at], *at == first)));
}

/// A capital tells a name, but at the start of a sentence.
fn is_hard(passage: &Passage<'_, '_>, word: &Word, first: bool) -> bool {
    let (syllables, letters) = (word.syllables, word.letters);
    let (common, long) = match passage.language {
        Language::Fr => (FRENCH, syllables >= 4 && letters >= 11),
        _ => (ENGLISH, syllables >= 4 && letters >= 10 || syllables >= 5),
    };
    if !long || word.function {
        return false;
    }
    let text = passage.chunk.word_text(word);
    let folded = passage.chunk.folded(word);
    let plain = text.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’'));
    let stem = folded.rsplit('\'').next().unwrap_or(folded);
    plain
        && (first || !text.starts_with(char::is_uppercase))
        && common.binary_search(&stem).is_err()
}
