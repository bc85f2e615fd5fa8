//! Flesch-Kincaid grade, J. P. Kincaid et al. 1975: 0.39 ASL + 11.8 ASW − 15.59. An American school grade.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "flesch-kincaid",
    languages: &[Language::En],
    value: |t| 0.39 * t.words_per_sentence() + 11.8 * t.syllables_per_word() - 15.59,
};
