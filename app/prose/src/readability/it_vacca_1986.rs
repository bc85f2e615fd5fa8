//! Flesch for Italian, V. Franchina and R. Vacca 1986: 217 − 60 ASW − 1.3 ASL.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "it-vacca-1986",
    languages: &[Language::It],
    value: |t| 217.0 - 60.0 * t.syllables_per_word() - 1.3 * t.words_per_sentence(),
};
