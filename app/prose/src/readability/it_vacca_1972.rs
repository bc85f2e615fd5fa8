//! Flesch for Italian, R. Vacca and V. Franchina 1972: 206 − 65 ASW − ASL.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "it-vacca-1972",
    languages: &[Language::It],
    value: |t| 206.0 - 65.0 * t.syllables_per_word() - t.words_per_sentence(),
};
