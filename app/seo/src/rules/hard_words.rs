//! Are there few long words of many syllables?
//!
//! Hard is a word of four spoken syllables and eleven letters in French; in English of four syllables
//! and ten letters, or five syllables. Names, numbers, compounds, the words of the keyphrase and common
//! long words are not. Counted on words, not on different words: each one slows reading down again.

use prose::{Language, Word};
use wording::rules::hard_words::words;

use super::Rule;
use crate::facts::Facts;
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
    let hard: Vec<&Word> =
        facts.document.words().iter().filter(|word| is_hard(facts, word)).collect();
    let limit = facts.settings.limits.hard_words_percent;
    let percent = hard.len() as f64 / all as f64 * 100.0;
    let count = hard.len() as u64;
    let finding = if percent <= limit {
        Finding::scored(9, (words.right)(count, all, limit as u64))
    } else {
        let score = if percent <= limit * 1.5 { 6 } else { 3 };
        Finding::scored(score, (words.found)(count, all, limit as u64))
    };
    Some(finding.at(hard.iter().map(|word| word.span)))
}

fn is_hard(facts: &Facts<'_>, word: &Word) -> bool {
    let (syllables, letters) = (word.syllables, word.letters);
    let (common, long) = match facts.language {
        Language::Fr => (FRENCH, syllables >= 4 && letters >= 11),
        _ => (ENGLISH, syllables >= 4 && letters >= 10 || syllables >= 5),
    };
    if !long || word.function {
        return false;
    }
    let text = facts.document.word_text(word);
    let folded = facts.document.folded(word);
    let plain = text.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’'));
    let stem = folded.rsplit('\'').next().unwrap_or(folded);
    plain
        && !text.starts_with(char::is_uppercase)
        && common.binary_search(&stem).is_err()
        && !facts.subjects().any(|phrase| phrase.names(folded))
}
