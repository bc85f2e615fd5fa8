//! Flesch Reading Ease, R. Flesch 1948: 206.835 − 1.015 ASL − 84.6 ASW. Higher is easier, at most 121.22.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "flesch",
    languages: &[Language::En],
    value: |t| 206.835 - 1.015 * t.words_per_sentence() - 84.6 * t.syllables_per_word(),
};
