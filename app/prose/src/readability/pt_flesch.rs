//! Flesch for Portuguese, T. B. F. Martins et al. 1996: 248.835 − 84.6 ASW − 1.015 ASL.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "pt-flesch",
    languages: &[Language::Pt],
    value: |t| 248.835 - 84.6 * t.syllables_per_word() - 1.015 * t.words_per_sentence(),
};
