//! Flesch for Dutch, W. H. Douma 1960: 206.835 − 77 ASW − 0.93 ASL.

use super::Formula;
use crate::Language;

pub(super) static FORMULA: Formula = Formula {
    id: "nl-douma",
    languages: &[Language::Nl],
    value: |t| 206.835 - 77.0 * t.syllables_per_word() - 0.93 * t.words_per_sentence(),
};
