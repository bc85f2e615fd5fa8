//! Flesch for German, T. Amstad 1978: 180 − ASL − 58.5 ASW.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "de-amstad",
    languages: &[Language::De],
    value: |t| 180.0 - t.words_per_sentence() - 58.5 * t.syllables_per_word(),
};
